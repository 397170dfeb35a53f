// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search/searchcontroller.h"

#include "search/results/searchresultsmodel.h"
#include "session/session.h"
#include "store/writequeue.h"
#include "ui/search/searchpane.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/files/lastfolder.h"
#include "ui/shell/notices/notices.h"
#include "ui/widgets/timetext.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr int maxLinesOfEpisode = 500;

// The same query with its last word as a beginning; empty if that is no other one.
QString asBeginning(const QString &text)
{
    const QString last = text.trimmed().section(u' ', -1);
    const bool isWord =
        last.size() > 1 && std::ranges::all_of(last, [](QChar c) { return c.isLetter(); });
    return isWord ? text.trimmed() + u'*' : QString();
}

} // namespace

SearchController::SearchController(const WindowActions &actions, Session &session,
                                   WriteQueue *queue, Notices &notices, QWidget *reader,
                                   QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_notices(notices)
    , m_window(window)
    , m_reader(reader)
    , m_pages(new QStackedWidget(window))
    , m_results(new SearchResultsModel(this))
    , m_pane(new SearchPane(m_results, window))
    , m_searcher(session.library().databasePath())
    , m_indexer(session.library().databasePath())
{
    m_pages->addWidget(reader);
    m_pages->addWidget(m_pane);
    connect(actions.searchEverything, &QAction::triggered, this, &SearchController::begin);
    connect(actions.find, &QAction::triggered, this, &SearchController::leave);
    connectPane();
    connectSearcher();
    if (queue) {
        connect(queue, &WriteQueue::madeByHand, this, &SearchController::noteChange);
        m_indexer.wake();
    }
}

void SearchController::connectPane()
{
    connect(m_pane, &SearchPane::asked, this, &SearchController::ask);
    connect(m_pane, &SearchPane::moreRequested, &m_searcher, &Searcher::askForMore);
    connect(m_pane, &SearchPane::restRequested, this, &SearchController::showRest);
    connect(m_pane, &SearchPane::openRequested, this, &SearchController::open);
    connect(m_pane, &SearchPane::tableRequested, this, &SearchController::askForTable);
    connect(m_pane, &SearchPane::leaveRequested, this, &SearchController::leave);
}

void SearchController::connectSearcher()
{
    connect(&m_searcher, &Searcher::answered, this, &SearchController::show);
    connect(&m_searcher, &Searcher::counted, this, &SearchController::showCount);
    connect(&m_searcher, &Searcher::extended, m_results, &SearchResultsModel::extend);
    connect(&m_searcher, &Searcher::looked, m_results, &SearchResultsModel::expand);
    connect(&m_searcher, &Searcher::tableWritten, this, [this](const QString &path, int rows) {
        m_notices.offer(
            tr("%n places written to “%1”.", nullptr, rows).arg(QFileInfo(path).fileName()),
            tr("Show"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    });
    connect(&m_searcher, &Searcher::failed, this, [this](const Error &error) {
        m_pane->showNothing(tr("The search failed"), error.message);
    });
    connect(&m_searcher, &Searcher::restFailed, this,
            [this](const Error &error) { m_notices.fail(error); });
    connect(&m_indexer, &Indexer::progressed, this, [this](double part) {
        m_pane->showIndexing(tr("Indexing what is new: %1 %. What is not indexed yet is not found.")
                                 .arg(int(part * 100)));
    });
    connect(&m_indexer, &Indexer::finished, this, [this] {
        m_pane->showIndexing({});
        const bool isPartial = m_results->rowCount() == 0 || m_isByTitle;
        if (m_pages->currentWidget() == m_pane && isPartial)
            ask(m_pane->text(), m_pane->order());
    });
}

// Nobody waits for the index as long as nobody searches.
void SearchController::noteChange()
{
    if (m_pages->currentWidget() == m_pane)
        m_indexer.wake();
    else
        m_indexer.wakeAfterRest();
}

QWidget *SearchController::pages() const
{
    return m_pages;
}

void SearchController::begin()
{
    m_indexer.wake();
    m_pages->setCurrentWidget(m_pane);
    m_pane->begin();
    if (m_pane->text().isEmpty())
        sayWhatCanBeSearched();
}

void SearchController::leave()
{
    if (m_pages->currentWidget() == m_reader)
        return;
    m_pages->setCurrentWidget(m_reader);
    m_reader->setFocus(Qt::ShortcutFocusReason);
    emit left();
}

void SearchController::sayWhatCanBeSearched()
{
    m_results->set({});
    m_pane->showNothing(
        tr("Find what was said"),
        tr("Every transcript, title, description and note is searched. Write words or “a phrase”, "
           "viol* for all words that begin with it, -word to leave out, speaker:Isia, show:, "
           "after:2025-01, before:, in:title or in:notes."));
}

void SearchController::ask(const QString &text, SearchOrder order)
{
    const auto query = readSearchQuery(text);
    if (!query) {
        m_searcher.stop();
        m_results->set({});
        m_pane->showNothing(tr("This cannot be searched"), query.error().message);
    } else if (query->isEmpty()) {
        m_searcher.stop();
        sayWhatCanBeSearched();
    } else {
        m_searcher.ask({.query = *query, .order = order});
    }
}

void SearchController::show(const SearchAnswer &answer, milliseconds took)
{
    m_took = took;
    m_isByTitle = answer.isIndexBroken;
    if (m_isByTitle)
        m_indexer.renew();
    m_results->set(answer);
    if (m_results->rowCount() > 0)
        return m_pane->showResults();
    const QString text = m_pane->text().trimmed();
    m_pane->showNothing(tr("Nothing was found"),
                        tr("“%1” is in no transcript, title, description or note.").arg(text),
                        asBeginning(text));
}

void SearchController::showCount(const SearchCount &count)
{
    if (m_results->rowCount() == 0)
        return;
    const QLocale locale;
    const QString places = count.isAbout ? tr("about %1 places").arg(locale.toString(count.places))
                                         : tr("%n places", nullptr, int(count.places));
    m_pane->showCount(
        tr("%1 in %2 of %3 episodes · %4 ms", "11 places in 4 of 2,013 episodes · 14 ms")
            .arg(places, locale.toString(count.episodes), locale.toString(count.searched),
                 locale.toString(qint64(m_took.count()))));
}

void SearchController::open(const QModelIndex &index)
{
    const auto episode = index.data(SearchResultsModel::EpisodeRole).value<EpisodeId>();
    const auto begin =
        index.data(SearchResultsModel::BeginRole).value<std::optional<milliseconds>>();
    leave();
    if (episode == m_session.currentId()) {
        if (begin)
            emit playRequested(*begin);
        return;
    }
    remember(episode);
    m_session.openEpisode(episode, begin, begin.has_value());
}

void SearchController::remember(EpisodeId next)
{
    const OpenEpisode *open = m_session.current();
    if (!open || next == open->id())
        return;
    m_origin = {open->id(), open->episode().title, open->surroundings().player.position()};
    m_notices.offer(
        tr("You were at %1 of “%2”.").arg(timeText(m_origin->position), m_origin->title),
        tr("Back"), [this] { goBack(); });
}

bool SearchController::canGoBack() const
{
    return m_origin && m_origin->episode != m_session.currentId();
}

void SearchController::goBack()
{
    if (!canGoBack())
        return;
    const Origin origin = *m_origin;
    m_origin.reset();
    m_session.openEpisode(origin.episode, origin.position);
}

void SearchController::showRest(const QModelIndex &index)
{
    const auto episode = index.data(SearchResultsModel::EpisodeRole).value<EpisodeId>();
    if (!isSet(episode))
        return m_results->expandNotes();
    m_searcher.lookInto(episode,
                        index.data(SearchResultsModel::TranscriptRole).value<TranscriptId>(),
                        maxLinesOfEpisode);
}

void SearchController::askForTable()
{
    const QString path = QFileDialog::getSaveFileName(
        m_window, tr("Save the words in context"),
        lastFolder(u"export"_s) + u'/' + tr("words in context") + u".csv"_s, tr("Table (*.csv)"));
    if (path.isEmpty())
        return;
    rememberFolder(u"export"_s, path);
    m_searcher.writeTable(path);
}

} // namespace earmark
