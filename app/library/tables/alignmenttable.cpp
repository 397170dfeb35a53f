// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tables/alignmenttable.h"

#include "store/query.h"
#include "store/transaction.h"

#include <QDataStream>
#include <QHash>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr char versionWithLines = 1;
constexpr char alignmentVersion = 2;

} // namespace

// These are in the namespace of their types, so that the stream operators of QList find them.
static QDataStream &operator<<(QDataStream &out, const TimeSpan &span)
{
    return out << qint64(span.begin.count()) << qint64(span.end.count());
}

static QDataStream &operator>>(QDataStream &in, TimeSpan &span)
{
    qint64 begin = 0;
    qint64 end = 0;
    in >> begin >> end;
    span = {milliseconds(begin), milliseconds(end)};
    return in;
}

static QDataStream &operator>>(QDataStream &in, CueAlignment &cue)
{
    qint32 id = 0;
    bool isSaid = false;
    TimeSpan span;
    in >> id >> isSaid >> span >> cue.confidence >> cue.words;
    cue.cue = CueId(id);
    if (isSaid)
        cue.span = span;
    return in;
}

namespace {

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_0);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
}

QByteArray bytesOf(const QList<TimeSpan> &words)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    prepare(out);
    out << words;
    return bytes;
}

QList<TimeSpan> wordsFrom(const QByteArray &bytes)
{
    QDataStream in(bytes);
    prepare(in);
    QList<TimeSpan> words;
    in >> words;
    return in.status() == QDataStream::Ok ? words : QList<TimeSpan>();
}

CueAlignment alignedCueFrom(const QSqlQuery &row)
{
    CueAlignment cue;
    cue.cue = CueId(row.value(0).toInt());
    if (!row.isNull(1)) {
        cue.span = TimeSpan{milliseconds(row.value(1).toLongLong()),
                            milliseconds(row.value(2).toLongLong())};
    }
    cue.confidence = row.value(3).toFloat();
    cue.words = wordsFrom(row.value(4).toByteArray());
    return cue;
}

Result<QList<CueAlignment>> readLines(const QSqlDatabase &db, TranscriptId id)
{
    auto rows = runQuery(db, uR"(
        SELECT line.cue_id, line.begin_ms, line.end_ms, line.confidence, line.words
        FROM cue_time AS line LEFT JOIN cue
        ON cue.transcript_id = line.transcript_id AND cue.id = line.cue_id
        WHERE line.transcript_id = ? ORDER BY cue.place NULLS LAST, line.cue_id)"_s,
                         {toVariant(id)});
    if (!rows)
        return rows.error();
    QList<CueAlignment> lines;
    while (rows->next())
        lines.append(alignedCueFrom(*rows));
    return lines;
}

Result<> writeLines(const QSqlDatabase &db, TranscriptId id, const QList<CueAlignment> &lines)
{
    const auto before = readLines(db, id);
    if (!before)
        return before.error();
    QHash<CueId, CueAlignment> known;
    for (const CueAlignment &line : *before)
        known.insert(line.cue, line);
    QList<CueTimesChange> changes;
    for (const CueAlignment &line : lines) {
        if (known.take(line.cue) != line)
            changes.append({{}, line});
    }
    for (const CueAlignment &line : known)
        changes.append({line, {}});
    return writeTimes(db, id, changes);
}

} // namespace

Result<> writeTimes(const QSqlDatabase &db, TranscriptId id, const QList<CueTimesChange> &times)
{
    QList<QVariantList> changed;
    QList<QVariantList> gone;
    for (const CueTimesChange &change : times) {
        if (!change.after) {
            gone.append({toVariant(id), toVariant(change.before->cue)});
            continue;
        }
        const CueAlignment &line = *change.after;
        changed.append({toVariant(id), toVariant(line.cue),
                        line.span ? toVariant(line.span->begin) : QVariant(),
                        line.span ? toVariant(line.span->end) : QVariant(), double(line.confidence),
                        bytesOf(line.words)});
    }
    auto written = runForEach(db,
                              u"INSERT OR REPLACE INTO cue_time (transcript_id, cue_id, "
                              "begin_ms, end_ms, confidence, words) "
                              "VALUES (?, ?, ?, ?, ?, ?)"_s,
                              changed);
    if (!written)
        return written;
    return runForEach(db, u"DELETE FROM cue_time WHERE transcript_id = ? AND cue_id = ?"_s, gone);
}

QByteArray toBlob(const Alignment &alignment)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    prepare(out);
    out << alignment.untranscribed << alignment.languages << qint64(alignment.duration.count())
        << alignment.likeness;
    return alignmentVersion + qCompress(bytes);
}

std::optional<Alignment> alignmentFromBlob(const QByteArray &blob)
{
    if (!blob.startsWith(alignmentVersion) && !blob.startsWith(versionWithLines))
        return {};
    const QByteArray bytes = qUncompress(blob.sliced(1));
    QDataStream in(bytes);
    prepare(in);
    Alignment alignment;
    qint64 duration = 0;
    if (blob.startsWith(versionWithLines))
        in >> alignment.cues;
    in >> alignment.untranscribed >> alignment.languages >> duration >> alignment.likeness;
    alignment.duration = milliseconds(duration);
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return {};
    return alignment;
}

Result<std::optional<Alignment>> readAlignment(const QSqlDatabase &db, TranscriptId id)
{
    auto rows =
        runQuery(db, u"SELECT content FROM alignment WHERE transcript_id = ?"_s, {toVariant(id)});
    if (!rows)
        return rows.error();
    auto alignment = rows->next() ? alignmentFromBlob(rows->value(0).toByteArray()) : std::nullopt;
    if (!alignment || !alignment->cues.isEmpty())
        return alignment;
    auto lines = readLines(db, id);
    if (!lines)
        return lines.error();
    alignment->cues = std::move(*lines);
    return alignment;
}

Result<> writeAlignment(const QSqlDatabase &db, TranscriptId id,
                        const std::optional<Alignment> &alignment)
{
    const QString sql = alignment ? u"INSERT INTO alignment (transcript_id, content) VALUES (?, ?) "
                                    "ON CONFLICT DO UPDATE SET content = excluded.content"_s
                                  : u"DELETE FROM alignment WHERE transcript_id = ?"_s;
    Transaction transaction(db);
    if (!transaction.begun())
        return transaction.begun();
    QVariantList values{toVariant(id)};
    if (alignment)
        values.append(toBlob(*alignment));
    if (auto written = run(db, sql, values); !written)
        return written;
    if (auto written = writeLines(db, id, alignment ? alignment->cues : QList<CueAlignment>());
        !written)
        return written;
    return transaction.commit();
}

} // namespace earmark
