// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/transcriptrepository.h"

#include "library/tables/alignmenttable.h"
#include "library/tables/cuetable.h"
#include "store/query.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// The columns of a transcript, in the order in which keptFrom() reads them; ofEpisode() reads one
// more.
constexpr auto keptColumns = "id, episode_id, format, encoding, source_name, added_at"_L1;

KeptTranscript keptFrom(const QSqlQuery &row)
{
    return {
        .id = TranscriptId(row.value(0).toLongLong()),
        .episode = EpisodeId(row.value(1).toLongLong()),
        .format = row.value(2).toString(),
        .encoding = row.value(3).toString(),
        .sourceName = row.value(4).toString(),
        .added = toDateTime(row.value(5)),
    };
}

QByteArray hashOf(const QByteArray &source)
{
    return QCryptographicHash::hash(source, QCryptographicHash::Sha256);
}

// Long texts are written in batches, so that other writers wait only for one batch.
constexpr qsizetype batch = 5000;

/// Runs `write` in one transaction.
template<typename Write>
Result<> inTransaction(const QSqlDatabase &db, const Write &write)
{
    Transaction transaction(db);
    if (!transaction.begun())
        return transaction.begun();
    if (auto written = write(); !written)
        return written;
    return transaction.commit();
}

Result<> addPins(const QSqlDatabase &db, TranscriptId id, const QList<Cue> &cues)
{
    QList<QVariantList> rows;
    for (const Cue &cue : cues) {
        if (cue.origin == TimeOrigin::Pinned && cue.begin)
            rows.append({toVariant(id), toVariant(cue.id), toVariant(*cue.begin)});
    }
    return runForEach(db, u"INSERT INTO pin (transcript_id, cue_id, time_ms) VALUES (?, ?, ?)"_s,
                      rows);
}

Result<TranscriptId> addTranscript(const QSqlDatabase &db, const KeptTranscript &kept,
                                   const Transcript &transcript, const QByteArray &source)
{
    const QDateTime now = QDateTime::currentDateTime();
    const QString sql =
        uR"(INSERT INTO transcript (episode_id, format, encoding, source_name, added_at,
                                    source, language, last_id, chosen_at, removed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?))"_s;
    auto added = runQuery(db, sql,
                          {toVariant(kept.episode), kept.format, kept.encoding, kept.sourceName,
                           toVariant(kept.added.isValid() ? kept.added : now), source,
                           transcript.language, transcript.lastId(), toVariant(now)});
    if (!added)
        return added.error();
    return TranscriptId(added->lastInsertId().toLongLong());
}

} // namespace

Result<QList<KeptTranscript>>
TranscriptRepository::ofEpisode(EpisodeId episode, const TranscriptChoices &unwritten) const
{
    const QString sql = u"SELECT %1, removed_at IS NOT NULL FROM transcript WHERE episode_id = ? "
                        "ORDER BY chosen_at DESC, id DESC"_s;
    auto rows = runQuery(m_db, sql.arg(keptColumns), {toVariant(episode)});
    if (!rows)
        return rows.error();
    QList<KeptTranscript> transcripts;
    while (rows->next()) {
        const KeptTranscript kept = keptFrom(*rows);
        if (!unwritten.isRemoved.value(kept.id, rows->value(6).toBool()))
            transcripts.append(kept);
    }
    std::ranges::stable_sort(transcripts, std::ranges::greater(), [&](const KeptTranscript &one) {
        return unwritten.chosen.lastIndexOf(one.id);
    });
    return transcripts;
}

Result<std::optional<KeptTranscript>> TranscriptRepository::find(TranscriptId id) const
{
    auto rows = runQuery(m_db, u"SELECT %1 FROM transcript WHERE id = ?"_s.arg(keptColumns),
                         {toVariant(id)});
    if (!rows)
        return rows.error();
    return rows->next() ? std::optional(keptFrom(*rows)) : std::nullopt;
}

Result<QByteArray> TranscriptRepository::source(TranscriptId id) const
{
    auto rows = runQuery(m_db, u"SELECT source FROM transcript WHERE id = ?"_s, {toVariant(id)});
    if (!rows)
        return rows.error();
    return rows->next() ? rows->value(0).toByteArray() : QByteArray();
}

Result<Transcript> TranscriptRepository::content(TranscriptId id) const
{
    auto row =
        runQuery(m_db, u"SELECT language, last_id FROM transcript WHERE id = ?"_s, {toVariant(id)});
    if (!row)
        return row.error();
    if (!row->next())
        return Error{QCoreApplication::translate("library", "The transcript is gone.")};
    Transcript transcript;
    transcript.language = row->value(0).toString();
    transcript.setLastId(row->value(1).toInt());

    auto known = speakers(id);
    if (!known)
        return known.error();
    transcript.speakers = std::move(*known);

    auto cues = readCues(m_db, id);
    if (!cues)
        return cues.error();
    transcript.cues = std::move(*cues);
    return transcript;
}

Result<QList<Speaker>> TranscriptRepository::speakers(TranscriptId id) const
{
    auto rows = runQuery(
        m_db, u"SELECT id, label, name, colour FROM speaker WHERE transcript_id = ? ORDER BY id"_s,
        {toVariant(id)});
    if (!rows)
        return rows.error();
    QList<Speaker> speakers;
    while (rows->next()) {
        speakers.append({.id = SpeakerId(rows->value(0).toInt()),
                         .label = rows->value(1).toString(),
                         .name = rows->value(2).toString(),
                         .colour = rows->value(3).toInt()});
    }
    return speakers;
}

Result<Pins> TranscriptRepository::pins(TranscriptId id) const
{
    auto rows = runQuery(m_db, u"SELECT cue_id, time_ms FROM pin WHERE transcript_id = ?"_s,
                         {toVariant(id)});
    if (!rows)
        return rows.error();
    Pins pins;
    while (rows->next())
        pins.insert(CueId(rows->value(0).toInt()), toTime(rows->value(1)));
    return pins;
}

Result<std::optional<Alignment>> TranscriptRepository::alignment(TranscriptId id) const
{
    return readAlignment(m_db, id);
}

Result<std::optional<TranscriptId>> TranscriptRepository::findSame(EpisodeId episode,
                                                                   const QByteArray &source) const
{
    const QString sql = u"SELECT id FROM transcript WHERE episode_id = ? AND removed_at IS NULL "
                        "AND source = ? ORDER BY chosen_at DESC"_s;
    auto rows = runQuery(m_db, sql, {toVariant(episode), source});
    if (!rows)
        return rows.error();
    return rows->next() ? std::optional(TranscriptId(rows->value(0).toLongLong())) : std::nullopt;
}

Result<bool> TranscriptRepository::hasSeen(EpisodeId episode, const QByteArray &source) const
{
    auto rows = runQuery(
        m_db, u"SELECT 1 FROM transcript WHERE episode_id = ? AND (source = ? OR declined = ?)"_s,
        {toVariant(episode), source, hashOf(source)});
    return rows ? Result<bool>(rows->next()) : Result<bool>(rows.error());
}

Result<> TranscriptRepository::decline(TranscriptId id, const QByteArray &source)
{
    return run(m_db, u"UPDATE transcript SET declined = ? WHERE id = ?"_s,
               {hashOf(source), toVariant(id)});
}

Result<TranscriptId> TranscriptRepository::add(const KeptTranscript &kept,
                                               const Transcript &transcript,
                                               const QByteArray &source,
                                               const std::function<bool()> &goOn)
{
    if (auto cleared = removeUnchosen(); !cleared)
        return cleared.error();
    const auto id = addTranscript(m_db, kept, transcript, source);
    if (!id)
        return id.error();
    if (auto filled = fill(*id, transcript, goOn); !filled) {
        (void)run(m_db, u"DELETE FROM transcript WHERE id = ?"_s, {toVariant(*id)});
        return filled.error();
    }
    return *id;
}

Result<> TranscriptRepository::fill(TranscriptId id, const Transcript &transcript,
                                    const std::function<bool()> &goOn)
{
    for (qsizetype first = 0; first < transcript.cues.size(); first += batch) {
        if (goOn && !goOn())
            return Error{QCoreApplication::translate("files", "Reading was stopped.")};
        const qsizetype end = std::min(first + batch, transcript.cues.size());
        auto added =
            inTransaction(m_db, [&] { return addCues(m_db, id, transcript.cues, first, end); });
        if (!added)
            return added;
    }
    return inTransaction(m_db, [&] {
        auto written = addSpeakers(m_db, id, transcript.speakers);
        if (written)
            written = addPins(m_db, id, transcript.cues);
        return written;
    });
}

// A transcript that was never chosen is no longer wanted, or a power cut interrupted its writing.
// One that is being written now is less than a day old.
Result<> TranscriptRepository::removeUnchosen()
{
    const QDateTime yesterday = QDateTime::currentDateTime().addDays(-1);
    return run(m_db, u"DELETE FROM transcript WHERE chosen_at = 0 AND removed_at < ?"_s,
               {toVariant(yesterday)});
}

// Keep what undo may bring back, those with notes, and those with names or pins that no visible
// transcript has.
Result<> TranscriptRepository::removeUnused()
{
    const QString sql = uR"(
        WITH lives AS (SELECT id, episode_id FROM transcript WHERE removed_at IS NULL)
        DELETE FROM transcript WHERE id IN (
            SELECT gone.id FROM transcript AS gone WHERE gone.removed_at < ?
            AND NOT EXISTS (SELECT 1 FROM annotation WHERE transcript_id = gone.id)
            AND NOT EXISTS (SELECT 1 FROM act WHERE act.episode_id = gone.episode_id)
            AND NOT EXISTS (
                SELECT 1 FROM speaker AS named WHERE named.transcript_id = gone.id
                AND named.name <> '' AND NOT EXISTS (
                    SELECT 1 FROM speaker JOIN lives ON lives.id = speaker.transcript_id
                    WHERE lives.episode_id = gone.episode_id
                    AND speaker.label = named.label AND speaker.name = named.name))
            AND NOT EXISTS (
                SELECT 1 FROM pin AS set_pin JOIN cue AS line ON line.id = set_pin.cue_id
                AND line.transcript_id = gone.id
                WHERE set_pin.transcript_id = gone.id AND NOT EXISTS (
                    SELECT 1 FROM pin JOIN lives ON lives.id = pin.transcript_id
                    JOIN cue ON cue.transcript_id = lives.id AND cue.id = pin.cue_id
                    WHERE lives.episode_id = gone.episode_id
                    AND pin.time_ms IS set_pin.time_ms AND cue.text = line.text))
            ORDER BY gone.removed_at LIMIT 50))"_s;
    return run(m_db, sql, {toVariant(QDateTime::currentDateTime().addDays(-1))});
}

Result<> TranscriptRepository::choose(TranscriptId id)
{
    // Later than every other choice, even if the clock was set back.
    const QString sql = uR"(
        UPDATE transcript SET removed_at = NULL, chosen_at = max(?1, 1 + (
            SELECT max(other.chosen_at) FROM transcript AS other
            WHERE other.episode_id = transcript.episode_id))
        WHERE id = ?2)"_s;
    return run(m_db, sql, {toVariant(QDateTime::currentDateTime()), toVariant(id)});
}

Result<> TranscriptRepository::setRemoved(TranscriptId id, bool removed)
{
    return run(m_db, u"UPDATE transcript SET removed_at = ? WHERE id = ?"_s,
               {removed ? toVariant(QDateTime::currentDateTime()) : QVariant(), toVariant(id)});
}

Result<> TranscriptRepository::setPin(TranscriptId id, CueId cue, std::optional<milliseconds> time)
{
    const QString sql = u"INSERT INTO pin (transcript_id, cue_id, time_ms) VALUES (?, ?, ?) "
                        "ON CONFLICT DO UPDATE SET time_ms = excluded.time_ms"_s;
    return run(m_db, sql, {toVariant(id), toVariant(cue), toVariant(time)});
}

Result<> TranscriptRepository::removePin(TranscriptId id, CueId cue)
{
    return run(m_db, u"DELETE FROM pin WHERE transcript_id = ? AND cue_id = ?"_s,
               {toVariant(id), toVariant(cue)});
}

Result<> TranscriptRepository::setAlignment(TranscriptId id,
                                            const std::optional<Alignment> &alignment)
{
    return writeAlignment(m_db, id, alignment);
}

} // namespace earmark
