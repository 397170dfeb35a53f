// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"

#include "library/episoderepository.h"
#include "library/shows/itemtable.h"
#include "library/transcriptrepository.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

Library::Library(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{}

Library::Library(Database &database, WriteQueue &queue, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_queue(&queue)
{}

QString Library::databasePath() const
{
    return m_database.path();
}

Result<> Library::tidy()
{
    return write(m_queue, m_database,
                 {.write = calling(&TranscriptRepository::removeUnused), .isMadeByHand = false});
}

std::function<void()> Library::writeBarrier() const
{
    return [queue = m_queue] {
        if (queue)
            (void)queue->wait(2s); // after that, the reader gets the old state
    };
}

Result<QList<Episode>> Library::episodes() const
{
    auto kept = EpisodeRepository(m_database.sql()).all();
    if (!kept || !m_queue)
        return kept;
    for (const Episode &one : m_new) {
        if (std::ranges::find(*kept, one.id, &Episode::id) == kept->end())
            kept->append(one); // otherwise it is on disk, but not yet reported as written
    }
    QList<Episode> episodes;
    for (const Episode &one : *kept) {
        if (const auto will = withUnwritten(one))
            episodes.append(*will);
    }
    std::ranges::stable_sort(episodes, std::ranges::greater(), &Episode::opened);
    return episodes;
}

Result<std::optional<Episode>> Library::lastOpened() const
{
    const auto last = EpisodeRepository(m_database.sql()).lastOpened();
    return last && *last ? withUnwritten(**last) : last;
}

Result<std::optional<Episode>> Library::episode(EpisodeId id) const
{
    return orNew(EpisodeRepository(m_database.sql()).find(id),
                 [id](const Episode &one) { return one.id == id; });
}

Result<std::optional<Episode>> Library::episodeByPath(const QString &mediaPath) const
{
    const QString path = canonicalMediaPath(mediaPath);
    for (const UnwrittenEpisode &one : m_unwritten) { // its new path may not be on disk yet
        if (auto will = episode(one.id); will && *will && (*will)->mediaPath == path)
            return will;
    }
    return orNew(EpisodeRepository(m_database.sql()).findByPath(mediaPath),
                 [&path](const Episode &one) { return one.mediaPath == path; });
}

Result<std::optional<Episode>> Library::episodeByKey(const QString &key) const
{
    return orNew(EpisodeRepository(m_database.sql()).findByKey(key),
                 [&key](const Episode &one) { return one.key == key; });
}

Result<QByteArray> Library::cover(EpisodeId id) const
{
    return EpisodeRepository(m_database.sql()).cover(id);
}

Result<std::optional<ShowItem>> Library::feedItem(EpisodeId id) const
{
    return readItemOf(m_database.sql(), id);
}

Result<QByteArray> Library::packetIndex(EpisodeId id) const
{
    return EpisodeRepository(m_database.sql()).packetIndex(id);
}

Result<QByteArray> Library::speech(EpisodeId id) const
{
    return EpisodeRepository(m_database.sql()).speech(id);
}

Result<EpisodeId> Library::keep(const Episode &facts, const QByteArray &cover)
{
    const auto known = episodeByPath(facts.mediaPath);
    if (!known)
        return known.error();
    const auto id = idFor(facts.mediaPath);
    if (!id)
        return id;
    Episode whole = facts;
    whole.id = *id;
    whole.mediaPath = canonicalMediaPath(facts.mediaPath);
    if (whole.key.isEmpty())
        whole.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!whole.opened.isValid())
        whole.opened = QDateTime::currentDateTime();
    if (m_queue && !*known)
        m_new.insert(*id, restoredEpisode(whole));
    const auto forgetNew = [self = QPointer(this), id = *id](const Result<> &) {
        if (self)
            self->m_new.remove(id);
    };
    // Don't wait for a new episode, it is read from m_new: so adding a whole folder is fast.
    const WriteOrder order{.write = calling(&EpisodeRepository::keep, whole, cover),
                           .then = forgetNew};
    if (auto kept = *known ? writeAndWait(order) : write(m_queue, m_database, order); !kept)
        return kept.error();
    if (*known)
        emit episodeChanged(*id);
    else
        emit episodeAdded(*id);
    return id;
}

// An id is needed before the episode is on disk. A removed episode keeps its id.
Result<EpisodeId> Library::idFor(const QString &mediaPath) const
{
    const QString path = canonicalMediaPath(mediaPath);
    if (const auto one = newEpisode([&path](const Episode &it) { return it.mediaPath == path; }))
        return one->id;
    if (const auto known = episodeByPath(path); known && *known)
        return (*known)->id;
    const auto id = EpisodeRepository(m_database.sql()).idFor(path);
    if (!id)
        return id;
    auto next = *id;
    while (m_new.contains(next))
        next = EpisodeId(qint64(next) + 1);
    return next;
}

Result<> Library::setDetails(const Episode &episode)
{
    const auto take = [episode](Episode &one) {
        one.title = episode.title;
        one.show = episode.show;
        one.description = episode.description;
        one.language = episode.language;
        one.page = episode.page;
        one.published = episode.published;
    };
    return change({.id = episode.id, .key = u"details %1"_s, .change = take},
                  {.write = calling(&EpisodeRepository::setDetails, episode)});
}

Result<> Library::setPosition(EpisodeId id, milliseconds position)
{
    return change(
        {.id = id,
         .key = u"position %1"_s,
         .change =
             [position, now = QDateTime::currentDateTime()](Episode &one) {
                 one.position = position;
                 one.positionSet = now;
             }},
        {.write = calling(&EpisodeRepository::setPosition, id, position), .isMadeByHand = false});
}

Result<> Library::setReading(EpisodeId id, const std::optional<ReadingPlace> &place)
{
    return change(
        {.id = id,
         .key = u"reading %1"_s,
         .change = [place](Episode &one) { one.reading = place; }},
        {.write = calling(&EpisodeRepository::setReading, id, place), .isMadeByHand = false});
}

Result<> Library::setHeard(EpisodeId id, const Heard &heard)
{
    return change(
        {.id = id, .key = u"heard %1"_s, .change = [heard](Episode &one) { one.heard = heard; }},
        {.write = calling(&EpisodeRepository::setHeard, id, heard), .isMadeByHand = false});
}

Result<> Library::setDuration(EpisodeId id, milliseconds duration)
{
    return change(
        {.id = id,
         .key = u"duration %1"_s,
         .change = [duration](Episode &one) { one.duration = duration; }},
        {.write = calling(&EpisodeRepository::setDuration, id, duration), .isMadeByHand = false});
}

Result<> Library::setPacketIndex(EpisodeId id, const QByteArray &index)
{
    return write(m_queue, m_database,
                 {.write = calling(&EpisodeRepository::setPacketIndex, id, index),
                  .key = u"index %1"_s.arg(qint64(id)),
                  .isMadeByHand = false});
}

Result<> Library::setSpeech(EpisodeId id, const QByteArray &speech)
{
    return write(m_queue, m_database,
                 {.write = calling(&EpisodeRepository::setSpeech, id, speech),
                  .key = u"speech %1"_s.arg(qint64(id)),
                  .isMadeByHand = false});
}

Result<> Library::setMediaPath(EpisodeId id, const QString &mediaPath)
{
    const QString path = canonicalMediaPath(mediaPath);
    if (auto isFree = EpisodeRepository(m_database.sql()).checkPathFree(id, path); !isFree)
        return isFree;
    return change({.id = id, .change = [path](Episode &one) { one.mediaPath = path; }},
                  {.write = calling(&EpisodeRepository::setMediaPath, id, path)});
}

Result<> Library::markOpened(EpisodeId id)
{
    const QDateTime now = QDateTime::currentDateTime();
    return change(
        {.id = id, .key = u"opened %1"_s, .change = [now](Episode &one) { one.opened = now; }},
        {.write = calling(&EpisodeRepository::setOpened, id, now), .isMadeByHand = false});
}

Result<> Library::remove(EpisodeId id)
{
    return change({.id = id, .isRemoved = true},
                  {.write = calling(&EpisodeRepository::setRemoved, id, true)});
}

Result<> Library::restore(EpisodeId id)
{
    return change({.id = id, .isRemoved = false},
                  {.write = calling(&EpisodeRepository::setRemoved, id, false)});
}

Result<QList<KeptTranscript>> Library::transcripts(EpisodeId id) const
{
    return TranscriptRepository(m_database.sql()).ofEpisode(id, unwrittenChoices());
}

Result<QStringList> Library::speakers(EpisodeId id) const
{
    const auto kept = transcripts(id);
    if (!kept)
        return kept.error();
    LoadedTranscript chosen{.kept = kept->value(0), .transcript = {}, .pins = {}, .alignment = {}};
    const auto speakers = TranscriptRepository(m_database.sql()).speakers(chosen.kept.id);
    if (!speakers)
        return speakers.error();
    chosen.transcript.speakers = *speakers;
    QStringList names;
    const Transcript transcript = withUnwritten(chosen).transcript;
    for (const Speaker &speaker : transcript.speakers)
        names.append(transcript.speakerName(speaker.id));
    return names;
}

Result<> Library::chooseTranscript(TranscriptId id)
{
    return changeChoice({.id = id, .isChosen = true},
                        {.write = calling(&TranscriptRepository::choose, id)});
}

Result<> Library::removeTranscript(TranscriptId id)
{
    return changeChoice({.id = id, .isRemoved = true},
                        {.write = calling(&TranscriptRepository::setRemoved, id, true)});
}

Result<> Library::restoreTranscript(TranscriptId id)
{
    return changeChoice({.id = id},
                        {.write = calling(&TranscriptRepository::setRemoved, id, false)});
}

Result<> Library::declineSource(TranscriptId id, const QByteArray &source)
{
    return write(m_queue, m_database,
                 {.write = calling(&TranscriptRepository::decline, id, source)});
}

LoadedTranscript Library::withUnwritten(LoadedTranscript loaded) const
{
    for (const UnwrittenText &one : m_unwrittenTexts) {
        if (one.id == loaded.kept.id)
            one.change(loaded);
    }
    return loaded;
}

Result<> Library::setPin(TranscriptId id, CueId cue, std::optional<milliseconds> time)
{
    return changeText(id, [cue, time](LoadedTranscript &loaded) { loaded.pins.insert(cue, time); },
                      {.write = calling(&TranscriptRepository::setPin, id, cue, time)});
}

Result<> Library::removePin(TranscriptId id, CueId cue)
{
    return changeText(id, [cue](LoadedTranscript &loaded) { loaded.pins.remove(cue); },
                      {.write = calling(&TranscriptRepository::removePin, id, cue)});
}

Result<> Library::setAlignment(TranscriptId id, const std::optional<Alignment> &alignment)
{
    return changeText(id, [alignment](LoadedTranscript &loaded) { loaded.alignment = alignment; },
                      {.write = calling(&TranscriptRepository::setAlignment, id, alignment),
                       .isMadeByHand = false});
}

Result<> Library::changeText(TranscriptId id, const std::function<void(LoadedTranscript &)> &change,
                             WriteOrder order)
{
    if (m_queue) {
        m_unwrittenTexts.removeIf(
            [&](const UnwrittenText &one) { return !order.key.isEmpty() && one.key == order.key; });
        m_unwrittenTexts.append({++m_orders, id, order.key, change});
        order.then = [then = order.then, forget = forgetting(m_orders)](const Result<> &written) {
            forget(written);
            if (then)
                then(written);
        };
    }
    return write(m_queue, m_database, order);
}

} // namespace earmark
