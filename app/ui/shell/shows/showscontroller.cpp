// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shows/showscontroller.h"

#include "core/files.h"
#include "feeds/lists/opml.h"
#include "feeds/subscribing/subscription.h"
#include "session/session.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/files/lastfolder.h"
#include "ui/shell/notices/notices.h"
#include "ui/shows/showitemlistmodel.h"
#include "ui/shows/showspane.h"
#include "ui/shows/subscribedialog.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

QString shortName(const Show &show)
{
    return (show.title.isEmpty() ? show.feedUrl : show.title).left(100);
}

// With a queue, it only reads. If it fails, which the list of shows tells, there are none.
Database connected(const QString &libraryPath, const WriteQueue *queue)
{
    auto database = Database::connect(libraryPath);
    if (database && (!queue || database->becomeReader()))
        return *std::move(database);
    return *Database::open(u":memory:"_s);
}

// What the listener has probably just copied.
QString copiedAddress()
{
    const QString copied = QApplication::clipboard()->text().trimmed();
    static const QRegularExpression address(u"^(https?|feed|pcast|itpc)://?\\S{1,1000}$"_s);
    return address.match(copied).hasMatch() ? copied : QString();
}

} // namespace

ShowsController::ShowsController(const WindowActions &actions, Session &session, WriteQueue *queue,
                                 const QString &dataFolder, Notices &notices, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_notices(notices)
    , m_window(window)
    , m_logins(dataFolder + u"/logins.json"_s)
    , m_web(m_logins, QCoreApplication::applicationVersion())
    , m_database(connected(session.library().databasePath(), queue))
    , m_shows(m_database, queue)
    , m_list(m_shows, session.library().writeBarrier())
    , m_refresher(m_web, session.library().databasePath())
    , m_downloads(m_web, session.library(), m_shows, dataFolder + u"/shows"_s)
    , m_pane(new ShowsPane(&m_list, window))
{
    connectPane();
    connectWork();
    connect(actions.subscribe, &QAction::triggered, this, &ShowsController::askWhatToAdd);
    connect(actions.refreshShows, &QAction::triggered, this, &ShowsController::refreshAll);
    connect(actions.exportShows, &QAction::triggered, this, &ShowsController::exportList);
    connect(actions.goToShows, &QAction::triggered, this, [this] {
        emit shown();
        m_pane->takeFocus();
    });
}

// The pane may outlive the models.
ShowsController::~ShowsController()
{
    if (m_items)
        disconnect(m_items.get(), nullptr, this, nullptr);
}

void ShowsController::connectPane()
{
    connect(m_pane, &ShowsPane::subscribeRequested, this, &ShowsController::askWhatToAdd);
    connect(m_pane, &ShowsPane::refreshAllRequested, this, &ShowsController::refreshAll);
    connect(m_pane, &ShowsPane::refreshRequested, this, &ShowsController::refreshOne);
    connect(m_pane, &ShowsPane::stopRequested, this, [this] {
        m_refresher.stop();
        m_pane->setBusy({});
    });
    connect(m_pane, &ShowsPane::showActivated, this, &ShowsController::openShow);
    connect(m_pane, &ShowsPane::left, this, &ShowsController::closeShow);
    connect(m_pane, &ShowsPane::unsubscribeRequested, this, &ShowsController::unsubscribe);
    connect(m_pane, &ShowsPane::itemActivated, this, &ShowsController::activate);
    connect(m_pane, &ShowsPane::downloadRequested, this, &ShowsController::startDownload);
    connect(m_pane, &ShowsPane::stopDownloadRequested, this, &ShowsController::stopDownload);
}

void ShowsController::connectWork()
{
    connect(&m_list, &ShowListModel::loaded, this, &ShowsController::describeShow);
    connect(&m_list, &ShowListModel::failed, this,
            [this](const Error &error) { m_notices.fail(error); });
    connect(&m_refresher, &Refresher::refreshed, this, &ShowsController::takeOutcome);
    connect(&m_refresher, &Refresher::finished, this, &ShowsController::sayWhatCame);
    connect(&m_refresher, &Refresher::progressed, this, [this](int read, int all) {
        m_pane->setBusy(
            tr("Refreshing: %1 of %2").arg(QString::number(read), QString::number(all)));
    });
    connect(&m_downloads, &Downloads::finished, this, &ShowsController::takeDownloaded);
    connect(&m_downloads, &Downloads::failed, this,
            [this](const ShowItem &item, const Error &error) {
                m_notices.fail({tr("“%1”: %2").arg(item.title.left(100), error.message)});
            });
    connect(&m_session, &Session::episodeOpened, this, [this] { m_opensNext = {}; });
}

void ShowsController::askWhatToAdd()
{
    if (m_dialog) {
        m_dialog->activateWindow();
        return;
    }
    auto *dialog = new SubscribeDialog(copiedAddress(), m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SubscribeDialog::asked, this,
            [this, dialog](const QString &asked) { subscribe(dialog, asked); });
    connect(dialog, &SubscribeDialog::fileRequested, this, [dialog] {
        const QString path = QFileDialog::getOpenFileName(
            dialog, tr("Open a list of shows"), lastFolder(u"shows"_s),
            tr("Lists of shows and feeds (%1);;All files (*)").arg(u"*.opml *.xml *.rss"_s));
        if (!path.isEmpty())
            dialog->ask(path);
    });
    dialog->show();
}

// Ends with its dialog.
void ShowsController::subscribe(SubscribeDialog *dialog, const QString &asked)
{
    auto *subscription = new Subscription(m_web, m_shows, m_logins, dialog);
    connect(dialog, &SubscribeDialog::changed, subscription, &QObject::deleteLater);
    connect(subscription, &Subscription::finished, this,
            [this, dialog, subscription](const Result<Subscribed> &result) {
                subscription->deleteLater();
                if (!result)
                    return dialog->fail(result.error().message);
                dialog->accept();
                takeSubscribed(*result);
            });
    subscription->begin(asked);
}

void ShowsController::takeSubscribed(const Subscribed &subscribed)
{
    emit shown();
    QList<Show> added;
    for (const ShowId id : subscribed.shows) {
        const auto show = m_shows.show(id);
        if (show && *show)
            added.append(**show);
    }
    if (!subscribed.warning.isEmpty())
        m_notices.fail({subscribed.warning});
    else if (subscribed.closed > 0)
        m_notices.say(tr("%n addresses of the list belong to this computer or a local network and "
                         "are left out.",
                         nullptr, subscribed.closed));
    else if (subscribed.refused > 0)
        m_notices.say(tr("%n entries of the list are no feeds.", nullptr, subscribed.refused));
    else if (added.size() > 1)
        m_notices.say(tr("%n shows are in the list now.", nullptr, int(added.size())));
    if (added.size() == 1)
        m_awaited = added.first().id;
    refresh(added, subscribed.answer);
}

void ShowsController::refresh(const QList<Show> &shows, const std::optional<WebAnswer> &fetched)
{
    if (!m_refresher.isBusy()) {
        m_failures.clear();
        m_added = 0;
    }
    if (shows.isEmpty())
        return;
    m_pane->setBusy(tr("Refreshing…"));
    if (fetched && shows.size() == 1)
        m_refresher.refreshFrom(shows.first(), *fetched);
    else
        m_refresher.refresh(shows);
}

void ShowsController::refreshOne(ShowId id)
{
    const auto show = m_shows.show(id);
    if (show && *show)
        refresh({**show});
}

void ShowsController::refreshAll()
{
    emit shown();
    QList<Show> shows = m_list.all();
    shows.removeIf([](const Show &show) { return show.state.isEnded; });
    refresh(shows);
    if (shows.isEmpty() && m_list.isLoaded())
        m_notices.say(tr("There are no shows to refresh yet."));
}

void ShowsController::takeOutcome(const FeedOutcome &outcome)
{
    m_added += outcome.added;
    if (!outcome.error.isEmpty())
        m_failures.append(outcome);
    m_shows.noteRefreshed(outcome.show);
}

void ShowsController::sayWhatCame()
{
    m_pane->setBusy({});
    if (m_failures.size() == 1) {
        const auto show = m_shows.show(m_failures.first().show);
        const QString name = show && *show ? shortName(**show) : QString();
        m_notices.fail({tr("“%1”: %2").arg(name, m_failures.first().error)});
    } else if (!m_failures.isEmpty()) {
        m_notices.fail({tr("%n shows could not be refreshed; the list says why.", nullptr,
                           int(m_failures.size()))});
    } else {
        m_notices.say(m_added > 0 ? tr("%n episodes have come.", nullptr, m_added)
                                  : tr("There is nothing new."));
    }
    m_failures.clear();
    m_added = 0;
}

void ShowsController::openShow(ShowId id)
{
    const auto show = m_list.find(id);
    if (!show)
        return;
    closeShow();
    m_items =
        std::make_unique<ShowItemListModel>(m_shows, m_session.library(), m_downloads, show->id);
    connect(m_items.get(), &ShowItemListModel::loaded, m_pane,
            [this] { m_pane->setItemsLoaded(true); });
    connect(m_items.get(), &ShowItemListModel::failed, this,
            [this](const Error &error) { m_notices.fail(error); });
    m_pane->open(*show, m_items.get());
}

void ShowsController::closeShow()
{
    m_awaited = {};
    m_pane->close();
    m_items.reset();
}

void ShowsController::describeShow()
{
    if (isSet(m_awaited) && m_list.find(m_awaited))
        openShow(m_awaited);
    if (!m_items)
        return;
    if (const auto show = m_list.find(m_items->show()))
        m_pane->describe(*show);
    else
        closeShow();
}

void ShowsController::unsubscribe(ShowId id)
{
    const auto show = m_list.find(id);
    if (!show)
        return;
    if (const auto removed = m_shows.unsubscribe(id); !removed)
        return m_notices.fail(removed.error());
    if (m_items && m_items->show() == id)
        closeShow();
    m_notices.offer(tr("You no longer subscribe to “%1”; its episodes and notes are kept.")
                        .arg(shortName(*show)),
                    tr("Undo"), [this, id] {
                        if (const auto restored = m_shows.restore(id); !restored)
                            m_notices.fail(restored.error());
                    });
}

// Even if the listener has taken it off the list of recordings.
std::optional<EpisodeId> ShowsController::episodeOnDisk(const ShowItem &item)
{
    Library &library = m_session.library();
    if (!isSet(item.episode))
        return {};
    auto episode = library.episode(item.episode);
    if (episode && !*episode && library.restore(item.episode))
        episode = library.episode(item.episode);
    const bool isThere = episode && *episode && QFileInfo::exists((*episode)->mediaPath);
    return isThere ? std::optional(item.episode) : std::nullopt;
}

void ShowsController::activate(ShowItemId id)
{
    const auto item = m_shows.item(id);
    if (!item || !*item)
        return;
    const auto episode = episodeOnDisk(**item);
    if (!episode) {
        startDownload(id);
        m_opensNext = id;
        return;
    }
    m_session.openEpisode(*episode);
    if ((*item)->isNew)
        (void)m_shows.setNew(**item, false);
}

void ShowsController::startDownload(ShowItemId id)
{
    const auto item = m_shows.item(id);
    if (!item || !*item)
        return;
    if (episodeOnDisk(**item))
        m_notices.say(tr("“%1” is on the disk already.").arg((*item)->title.left(100)));
    else if ((*item)->mediaUrl.isEmpty())
        m_notices.say(tr("“%1” has no recording in the feed.").arg((*item)->title.left(100)));
    else
        m_downloads.start(**item);
}

void ShowsController::stopDownload(ShowItemId id)
{
    const auto item = m_shows.item(id);
    if (!m_downloads.state(id) || !item || !*item)
        return;
    m_downloads.stop(id);
    m_notices.say(tr("The download of “%1” is stopped; what has come is kept for the next time.")
                      .arg((*item)->title.left(100)));
}

void ShowsController::takeDownloaded(const DownloadedItem &downloaded)
{
    const QString title = downloaded.item.title.left(100);
    if (!downloaded.warning.isEmpty())
        m_notices.say(tr("“%1”: %2").arg(title, downloaded.warning));
    if (std::exchange(m_opensNext, {}) == downloaded.item.id)
        m_session.openEpisode(downloaded.episode);
    else if (downloaded.warning.isEmpty())
        m_notices.offer(tr("“%1” is downloaded.").arg(title), tr("Open"),
                        [this, id = downloaded.episode] { m_session.openEpisode(id); });
}

void ShowsController::exportList()
{
    QList<ListedFeed> feeds;
    for (const Show &show : m_list.all())
        feeds.append({show.feedUrl, show.title, show.page, show.folders});
    if (feeds.isEmpty())
        return m_notices.say(tr("There are no shows to export yet."));
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Export the list of shows"),
                                                      lastFolder(u"shows"_s) + u"/shows.opml"_s,
                                                      tr("Lists of shows (%1)").arg(u"*.opml"_s));
    if (path.isEmpty())
        return;
    rememberFolder(u"shows"_s, path);
    if (const auto written = writeFile(path, writeOpml(feeds, tr("Shows of Earmark"))); !written)
        m_notices.fail(written.error());
    else
        m_notices.say(tr("%n shows are in “%1” now.", nullptr, int(feeds.size()))
                          .arg(QFileInfo(path).fileName()));
}

} // namespace earmark
