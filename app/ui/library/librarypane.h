// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QWidget>

class QAbstractItemModel;
class QLineEdit;
class QStackedLayout;

namespace earmark {

class EpisodeDelegate;
class EpisodeFilterModel;
class EpisodesList;

/// The episodes, recent first, with their progress and marks for finished, transcript and notes.
class LibraryPane : public QWidget
{
    Q_OBJECT

public:
    /// `episodes` is an EpisodeListModel.
    explicit LibraryPane(QAbstractItemModel *episodes, QWidget *parent = nullptr);

    void setCurrent(EpisodeId id);

signals:
    void episodeActivated(earmark::EpisodeId id);
    void removeRequested(earmark::EpisodeId id);
    void exportRequested(earmark::EpisodeId id);
    void lookedAtChanged(bool isLookedAt); ///< while true, no row should move
    void openRequested(); ///< from the button of the empty list
    void demoRequested();

private:
    QWidget *makeEmptyPlace();
    void layOut();
    void connectList();
    void showWhatIsThere();

    QAbstractItemModel *m_episodes;
    EpisodeFilterModel *m_found;
    EpisodeDelegate *m_delegate;
    QLineEdit *m_filter;
    EpisodesList *m_list;
    QWidget *m_emptyPlace;
    QStackedLayout *m_places;
};

} // namespace earmark
