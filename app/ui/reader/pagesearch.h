// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/search.h"
#include "ui/reader/page/pagetext.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace earmark {

class FindBar;
class TranscriptView;

/// Searches the view's text for the find bar, marks every hit and moves from one to the next.
class PageSearch : public QObject
{
    Q_OBJECT

public:
    PageSearch(FindBar *bar, TranscriptView *view);

    void open();
    void close(); ///< selects the current hit
    void forget(); ///< clears and hides the bar, for another episode
    void next() { step(1); }
    void previous() { step(-1); }
    /// Call this when the view's transcript has changed: finds the hits again.
    void searchAgain();
    /// Emits hitsChanged(); call this when only the times have changed.
    void tellTimes();

signals:
    void hitsChanged(const QList<earmark::milliseconds> &times); ///< only of hits that have a time

private:
    void run();
    void findAll();
    void mark();
    void step(int by);
    void show();
    qsizetype readingPosition();
    qsizetype firstFromHere() const;

    FindBar *m_bar;
    TranscriptView *m_view;
    QTimer m_soon;
    std::optional<TranscriptSearch> m_search;
    QList<PageSpan> m_hits;
    qsizetype m_current = -1;
    qsizetype m_from = 0; ///< where in the text the search starts
};

} // namespace earmark
