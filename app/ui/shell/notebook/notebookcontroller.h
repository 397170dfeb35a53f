// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/collection/collection.h"
#include "notes/notebook.h"

#include <QFutureWatcher>
#include <QHash>
#include <QPointer>

#include <functional>

class QStackedWidget;
class QWidget;

namespace earmark {

class NotebookPage;
class NotebookPeek;
class Notices;
class Player;
class Session;
struct WindowActions;

/// Shows the notebook instead of the panes, keeps it up to date, and carries out what is asked of
/// several notes at once. That belongs to no open episode: only its notice undoes it.
class NotebookController : public QObject
{
    Q_OBJECT

public:
    /// Adds the notebook to `pages`, of which the first are the panes.
    NotebookController(const WindowActions &actions, Session &session, Notebook &notebook,
                       Player &player, Notices &notices, QStackedWidget *pages);
    ~NotebookController() override;

private:
    void makePage();
    void showMeanings();
    void connectNotebook();
    void connectPage();
    void show(bool shown);
    void read();
    void takeRead();
    void put(const Annotation &annotation);
    void takeRemoved(AnnotationId id);
    void listen(const CollectedNote &note);
    void open(const CollectedNote &note);
    void askForTags();
    void askForTagName(const QString &tag);
    void change(const std::function<void(Annotation &)> &change, const QList<CollectedNote> &notes);
    void takeBack(const QList<std::pair<Annotation, Annotation>> &changes);
    void removeChosen();

    const WindowActions &m_actions;
    Session &m_session;
    Notebook &m_notebook;
    Notices &m_notices;
    QStackedWidget *m_pages;
    NotebookPage *m_page = nullptr; ///< from its first showing on
    NotebookPeek *m_peek;
    QFutureWatcher<Result<QList<CollectedNote>>> m_reading;
    QHash<AnnotationId, std::optional<Annotation>> m_touched; ///< while reading; nothing: removed
    bool m_isReading = false;
    QHash<EpisodeId, EpisodeNames> m_names; ///< also of episodes that were taken off the list
    QPointer<QWidget> m_focus; ///< before the notebook was opened
};

} // namespace earmark
