// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/downloads/downloads.h"

#include "feeds/keeping/keptitem.h"
#include "feeds/text/addresses.h"
#include "net/privateaddress.h"

#include <QFileInfo>

#include <algorithm>

namespace earmark {

using namespace std::chrono_literals;

namespace {

constexpr int maxAtOnce = 3;

QString hostOfItem(const ShowItem &item)
{
    const QUrl url = fetchedAddress(item.mediaUrl);
    return hostOf(url.host(), url.port(url.scheme() == QLatin1StringView("http") ? 80 : 443));
}

QList<Chapter> closed(QList<Chapter> chapters, milliseconds duration)
{
    for (qsizetype i = 0; i < chapters.size(); ++i) {
        TimeSpan &span = chapters[i].span;
        if (span.end <= span.begin)
            span.end = i + 1 < chapters.size() ? chapters.at(i + 1).span.begin : duration;
    }
    return chapters;
}

} // namespace

Episode episodeOf(const Show &show, const ShowItem &item, const PublishedFile &file)
{
    const MediaFacts &facts = file.sound.facts;
    const auto either = [](const QString &one, const QString &other) {
        return one.isEmpty() ? other : one;
    };
    Episode episode;
    episode.mediaPath = file.path;
    episode.title =
        either(either(item.title, facts.title), QFileInfo(file.path).completeBaseName());
    episode.show = either(show.title, facts.show);
    episode.description = either(item.notes, facts.description);
    episode.language = either(show.language, facts.language);
    episode.page = item.page.isEmpty() ? facts.page : QUrl(item.page);
    episode.published = item.published.isValid() ? item.published.date() : facts.date;
    episode.duration = file.sound.there.count() > 0 ? file.sound.there : facts.duration;
    // Chapters in the file fit it, even if adverts were put into it.
    episode.chapters = facts.chapters.isEmpty()
        ? closed(itemWithDetails(item.details).chapters, episode.duration)
        : facts.chapters;
    return episode;
}

Downloads::Downloads(Web &web, Library &library, Shows &shows, const QString &folder,
                     const DownloadRules &rules, QObject *parent)
    : QObject(parent)
    , m_web(web)
    , m_library(library)
    , m_shows(shows)
    , m_folder(folder)
    , m_rules(rules)
    , m_turns(rules.pause, maxAtOnce)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Downloads::startNext);
}

Downloads::~Downloads() = default;

std::optional<DownloadState> Downloads::state(ShowItemId id) const
{
    if (const auto running = m_running.find(id); running != m_running.end())
        return DownloadState{running->second.download->received(),
                             running->second.download->total()};
    const bool waits = std::ranges::count(m_waiting, id, &ShowItem::id) > 0;
    return waits ? std::optional(DownloadState()) : std::nullopt;
}

void Downloads::start(const ShowItem &item)
{
    if (state(item.id))
        return;
    m_waiting.append(item);
    emit changed(item.id);
    m_timer.start(0ms);
}

void Downloads::stop(ShowItemId id)
{
    if (!state(id))
        return;
    m_waiting.removeIf([id](const ShowItem &one) { return one.id == id; });
    conclude(id);
}

void Downloads::startNext()
{
    std::optional<milliseconds> soonest;
    for (qsizetype i = 0; i < m_waiting.size();) {
        const QString host = hostOfItem(m_waiting.at(i));
        const auto wait = m_turns.waitFor(host, QDateTime::currentDateTimeUtc());
        if (!wait) {
            begin(m_waiting.takeAt(i), host);
            continue;
        }
        if (*wait != HostTurns::untilFinished)
            soonest = std::min(soonest.value_or(*wait), *wait);
        ++i;
    }
    if (soonest)
        m_timer.start(*soonest);
}

void Downloads::begin(const ShowItem &item, const QString &host)
{
    const auto show = m_shows.show(item.show);
    m_turns.begin(host);
    Running &running = m_running[item.id];
    running.host = host;
    running.show = show ? show->value_or(Show()) : Show();
    running.download = std::make_unique<Download>(m_web, m_shows, item, m_folder, m_rules);
    Download *download = running.download.get();
    connect(download, &Download::progressed, this, [this, id = item.id] { emit changed(id); });
    // Queued, because the download is deleted there.
    connect(
        download, &Download::finished, this,
        [this, id = item.id](const Result<PublishedFile> &result) { take(id, result); },
        Qt::QueuedConnection);
    download->start(running.show);
}

void Downloads::take(ShowItemId id, const Result<PublishedFile> &result)
{
    const auto found = m_running.find(id);
    if (found == m_running.end())
        return; // stopped meanwhile; a file that has its name by then is found by its name
    Running &running = found->second;
    const ShowItem item = running.download->item();
    const auto kept = result ? keep(running, *result) : Result<EpisodeId>(result.error());
    if (!kept) {
        conclude(id);
        emit failed(item, kept.error());
        return;
    }
    DownloadedItem downloaded{item, *kept, {}};
    if (result->sound.isCut())
        downloaded.warning = tr("The recording may be incomplete: it ends before the end that it "
                                "tells.");
    const bool isLocal = namesPrivateHost(fetchedAddress(running.show.feedUrl));
    const bool hasChapters = !result->sound.facts.chapters.isEmpty();
    running.companions = std::make_unique<CompanionFetch>(m_web, result->path, isLocal);
    connect(
        running.companions.get(), &CompanionFetch::finished, this,
        [this, downloaded](const Companions &all) { keepCompanions(downloaded, all); },
        Qt::QueuedConnection);
    running.companions->start(itemWithDetails(item.details), running.show.language,
                              hasChapters ? 0ms : result->sound.facts.duration);
}

// What the listener wrote of an episode whose file was missing stays.
Result<EpisodeId> Downloads::keep(const Running &running, const PublishedFile &file)
{
    const ShowItem &item = running.download->item();
    Episode episode = episodeOf(running.show, item, file);
    if (isSet(item.episode)) {
        const auto restored = m_library.restore(item.episode);
        const auto known = m_library.episode(item.episode);
        const QString before = known && *known ? (*known)->mediaPath : QString();
        if (restored && !before.isEmpty() && (before == file.path || !QFileInfo::exists(before))) {
            auto moved = m_library.setMediaPath(item.episode, file.path);
            if (moved)
                moved = m_shows.setEpisode(item, item.episode);
            return moved ? Result<EpisodeId>(item.episode) : moved.error();
        }
    }
    const auto id = m_library.keep(episode, file.sound.facts.cover);
    if (!id)
        return id;
    episode.id = *id;
    // So that opening the file does not bring its own title back.
    if (auto set = m_library.setDetails(episode); !set)
        return set.error();
    const auto bound = m_shows.setEpisode(item, *id);
    return bound ? id : bound.error();
}

void Downloads::keepCompanions(const DownloadedItem &downloaded, const Companions &companions)
{
    if (!companions.transcriptPath.isEmpty())
        (void)m_library.setGivenText(
            downloaded.episode, {.path = companions.transcriptPath, .page = {}, .isCertain = true});
    const auto episode = m_library.episode(downloaded.episode);
    if (!companions.chapters.isEmpty() && episode && *episode) {
        Episode facts = **episode;
        facts.chapters = companions.chapters;
        (void)m_library.keep(facts, {});
    }
    conclude(downloaded.item.id);
    emit finished(downloaded);
}

void Downloads::conclude(ShowItemId id)
{
    if (const auto found = m_running.find(id); found != m_running.end()) {
        m_turns.end(found->second.host, QDateTime::currentDateTimeUtc());
        m_running.erase(found);
    }
    emit changed(id);
    m_timer.start(0ms);
}

} // namespace earmark
