// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tables/cuetable.h"

#include "library/tables/alignmenttable.h"
#include "library/tables/wordblob.h"
#include "store/query.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// The columns of a cue, in the order in which cueFrom() reads them.
constexpr auto cueColumns =
    "id, speaker_id, flags, origin, begin_ms, end_ms, confidence, text, words"_L1;

// The bits of cue.flags.
constexpr int speakerInferred = 1;
constexpr int beginsTurn = 2;
constexpr int beginsParagraph = 4;
constexpr int spaceBefore = 8;

int flagsOf(const Cue &cue)
{
    return (cue.speakerInferred ? speakerInferred : 0) | (cue.beginsTurn ? beginsTurn : 0)
        | (cue.beginsParagraph ? beginsParagraph : 0) | (cue.spaceBefore ? spaceBefore : 0);
}

Cue cueFrom(const QSqlQuery &row)
{
    const int flags = row.value(2).toInt();
    const QVariant confidence = row.value(6);
    Cue cue{
        .id = CueId(row.value(0).toInt()),
        .speaker = SpeakerId(row.value(1).toInt()),
        .speakerInferred = (flags & speakerInferred) != 0,
        .beginsTurn = (flags & beginsTurn) != 0,
        .beginsParagraph = (flags & beginsParagraph) != 0,
        .spaceBefore = (flags & spaceBefore) != 0,
        .origin = TimeOrigin(row.value(3).toInt()),
        .begin = toTime(row.value(4)),
        .end = toTime(row.value(5)),
        .confidence = confidence.isNull() ? -1 : confidence.toFloat(),
        .text = row.value(7).toString(),
        .words = {},
    };
    cue.words = wordsFromBlob(row.value(8).toByteArray(), cue.text.size());
    return cue;
}

// Estimates are recomputed at each opening.
bool hasFactualTimes(const Cue &cue)
{
    return cue.origin == TimeOrigin::File || cue.origin == TimeOrigin::Aligned
        || cue.origin == TimeOrigin::Pinned;
}

// The pins of a new transcript are stored separately, so that they can be taken back.
Cue withoutPin(Cue cue)
{
    if (cue.origin == TimeOrigin::Pinned)
        cue.origin = TimeOrigin::None;
    return cue;
}

QVariantList rowOf(TranscriptId id, const Cue &cue, qint64 place)
{
    const bool timed = hasFactualTimes(cue);
    return {
        toVariant(id),
        toVariant(cue.id),
        toVariant(cue.speaker),
        flagsOf(cue),
        int(timed ? cue.origin : TimeOrigin::None),
        timed ? toVariant(cue.begin) : QVariant(),
        timed ? toVariant(cue.end) : QVariant(),
        cue.confidence < 0 ? QVariant() : double(cue.confidence),
        cue.text,
        toBlob(cue.words),
        place,
    };
}

QString insertion()
{
    return u"INSERT INTO cue (transcript_id, %1, place) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s
        .arg(cueColumns);
}

/// The places of a transcript's lines, with gaps in which others find room.
class Places
{
public:
    static constexpr qint64 gap = 1 << 20;

    static Result<Places> read(const QSqlDatabase &db, TranscriptId id)
    {
        auto rows = runQuery(db, u"SELECT place FROM cue WHERE transcript_id = ? ORDER BY place"_s,
                             {toVariant(id)});
        if (!rows)
            return rows.error();
        Places places;
        while (rows->next())
            places.m_places.append(rows->value(0).toLongLong());
        return places;
    }

    /// Where `count` lines may stand instead of `removed` lines from `first` on. Nothing if there
    /// is no room between their neighbours.
    std::optional<QList<qint64>> instead(qsizetype first, qsizetype removed, qsizetype count) const
    {
        const qint64 low =
            first > 0 ? m_places.at(first - 1) : m_places.value(0) - gap * (count + 1);
        const bool isLast = first + removed >= m_places.size();
        const qint64 high = isLast ? low + gap * (count + 1) : m_places.at(first + removed);
        const qint64 step = (high - low) / (count + 1);
        if (step == 0)
            return {};
        QList<qint64> places;
        for (qsizetype i = 1; i <= count; ++i)
            places.append(low + step * i);
        return places;
    }

    bool holds(qsizetype first, qsizetype count) const { return first + count <= m_places.size(); }

private:
    QList<qint64> m_places;
};

// Moves all lines apart, so that there is room between any two.
Result<> spreadPlaces(const QSqlDatabase &db, TranscriptId id)
{
    return run(db, uR"(
        UPDATE cue SET place = spread.place FROM (
            SELECT id, ? * row_number() OVER (ORDER BY place) AS place
            FROM cue WHERE transcript_id = ?) AS spread
        WHERE cue.transcript_id = ? AND cue.id = spread.id)"_s,
               {Places::gap, toVariant(id), toVariant(id)});
}

bool isSameLines(const LinesChange &change)
{
    return std::ranges::equal(change.before, change.after, {}, &Cue::id, &Cue::id);
}

Result<> updateLines(const QSqlDatabase &db, TranscriptId id, const QList<Cue> &cues)
{
    static const QString sql = u"UPDATE cue SET (%1) = (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                               "WHERE transcript_id = ? AND id = ?"_s.arg(cueColumns);
    QList<QVariantList> rows;
    for (const Cue &cue : cues) {
        QVariantList row = rowOf(id, cue, 0);
        row.removeLast();
        row.append(row.takeFirst());
        row.append(toVariant(cue.id));
        rows.append(row);
    }
    return runForEach(db, sql, rows);
}

Result<> exchangeLines(const QSqlDatabase &db, TranscriptId id, const LinesChange &change,
                       const QList<qint64> &places)
{
    QList<QVariantList> gone;
    for (const Cue &cue : change.before)
        gone.append({toVariant(id), toVariant(cue.id)});
    if (auto deleted =
            runForEach(db, u"DELETE FROM cue WHERE transcript_id = ? AND id = ?"_s, gone);
        !deleted)
        return deleted;
    QList<QVariantList> rows;
    for (qsizetype i = 0; i < change.after.size(); ++i)
        rows.append(rowOf(id, change.after.at(i), places.at(i)));
    return runForEach(db, insertion(), rows);
}

// `places` are read when they are first needed.
Result<> replaceLines(const QSqlDatabase &db, TranscriptId id, const LinesChange &change,
                      std::optional<Places> &places)
{
    for (const bool isSpread : {false, true}) {
        if (isSpread) {
            if (auto spread = spreadPlaces(db, id); !spread)
                return spread;
            places.reset();
        }
        if (!places) {
            auto known = Places::read(db, id);
            if (!known)
                return known.error();
            places = *std::move(known);
        }
        if (!places->holds(change.first, change.before.size()))
            break;
        const auto free = places->instead(change.first, change.before.size(), change.after.size());
        if (free)
            return exchangeLines(db, id, change, *free);
    }
    return Error{QCoreApplication::translate("library", "The transcript has changed.")};
}

Result<> writeSpeaker(const QSqlDatabase &db, TranscriptId id, const SpeakerChange &change)
{
    if (!change.after) {
        return run(db, u"DELETE FROM speaker WHERE transcript_id = ? AND id = ?"_s,
                   {toVariant(id), toVariant(change.before->id)});
    }
    return run(db,
               u"INSERT OR REPLACE INTO speaker (transcript_id, id, label, name, colour) "
               "VALUES (?, ?, ?, ?, ?)"_s,
               {toVariant(id), toVariant(change.after->id), change.after->label, change.after->name,
                change.after->colour});
}

} // namespace

Result<QList<Cue>> readCues(const QSqlDatabase &db, TranscriptId id)
{
    auto rows =
        runQuery(db, u"SELECT %1 FROM cue WHERE transcript_id = ? ORDER BY place"_s.arg(cueColumns),
                 {toVariant(id)});
    if (!rows)
        return rows.error();
    QList<Cue> cues;
    while (rows->next())
        cues.append(cueFrom(*rows));
    return cues;
}

Result<> addCues(const QSqlDatabase &db, TranscriptId id, const QList<Cue> &cues, qsizetype first,
                 qsizetype end)
{
    QList<QVariantList> rows;
    rows.reserve(end - first);
    for (qsizetype place = first; place < end; ++place)
        rows.append(rowOf(id, withoutPin(cues.at(place)), Places::gap * (place + 1)));
    return runForEach(db, insertion(), rows);
}

Result<> addSpeakers(const QSqlDatabase &db, TranscriptId id, const QList<Speaker> &speakers)
{
    QList<QVariantList> rows;
    for (const Speaker &speaker : speakers) {
        rows.append(
            {toVariant(id), toVariant(speaker.id), speaker.label, speaker.name, speaker.colour});
    }
    return runForEach(
        db,
        u"INSERT INTO speaker (transcript_id, id, label, name, colour) VALUES (?, ?, ?, ?, ?)"_s,
        rows);
}

Result<> writeEdit(const QSqlDatabase &db, TranscriptId id, const Edit &edit)
{
    // From the bottom up, so that the rows above stay where they are.
    std::optional<Places> places;
    for (auto change = edit.lines.crbegin(); change != edit.lines.crend(); ++change) {
        auto written = isSameLines(*change) ? updateLines(db, id, change->after)
                                            : replaceLines(db, id, *change, places);
        if (!written)
            return written;
    }
    for (const SpeakerChange &change : edit.speakers) {
        if (auto written = writeSpeaker(db, id, change); !written)
            return written;
    }
    if (auto written = writeTimes(db, id, edit.times); !written)
        return written;
    return run(db, u"UPDATE transcript SET last_id = max(last_id, ?) WHERE id = ?"_s,
               {edit.lastId, toVariant(id)});
}

} // namespace earmark
