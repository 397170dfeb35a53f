// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/annotationrepository.h"

#include "store/query.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QHash>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// The columns that a listener can change, in the order of changeableValues() and fromRow().
constexpr auto changeable =
    "colour, begin_ms, end_ms, transcript_id, first_cue, first_offset, last_cue, last_offset, "
    "prefix, suffix, quote, speaker, note, changed_at, favourite"_L1;

constexpr auto placeholders = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"_L1;

QVariantList anchorValues(const std::optional<TextAnchor> &anchor)
{
    if (!anchor)
        return {QVariant(), QVariant(), QVariant(), QVariant(), QVariant(), u""_s, u""_s};
    return {isSet(anchor->transcript) ? toVariant(anchor->transcript) : QVariant(),
            toVariant(anchor->words.firstCue),
            anchor->words.firstOffset,
            toVariant(anchor->words.lastCue),
            anchor->words.lastOffset,
            anchor->prefix,
            anchor->suffix};
}

QVariantList changeableValues(const Annotation &annotation)
{
    return QVariantList{annotation.colour, toVariant(annotation.span.begin),
                        toVariant(annotation.span.end)}
    + anchorValues(annotation.anchor)
        + QVariantList{annotation.quote, annotation.speaker, annotation.note,
                       toVariant(annotation.changed), annotation.isFavourite};
}

std::optional<TextAnchor> anchorFrom(const QSqlQuery &row, int column)
{
    if (row.isNull(column + 1))
        return {};
    return TextAnchor{
        .transcript = TranscriptId(row.value(column).toLongLong()),
        .words = {.firstCue = CueId(row.value(column + 1).toInt()),
                  .firstOffset = row.value(column + 2).toInt(),
                  .lastCue = CueId(row.value(column + 3).toInt()),
                  .lastOffset = row.value(column + 4).toInt()},
        .prefix = row.value(column + 5).toString(),
        .suffix = row.value(column + 6).toString(),
    };
}

// `row` has the columns "id, key, episode_id, kind, created_at", then the changeable ones.
Annotation fromRow(const QSqlQuery &row)
{
    return {
        .id = AnnotationId(row.value(0).toLongLong()),
        .key = row.value(1).toString(),
        .episode = EpisodeId(row.value(2).toLongLong()),
        .kind = Annotation::Kind(row.value(3).toInt()),
        .colour = row.value(5).toInt(),
        .isFavourite = row.value(19).toBool(),
        .span = {milliseconds(row.value(6).toLongLong()), milliseconds(row.value(7).toLongLong())},
        .anchor = anchorFrom(row, 8),
        .quote = row.value(15).toString(),
        .speaker = row.value(16).toString(),
        .note = row.value(17).toString(),
        .tags = {},
        .created = toDateTime(row.value(4)),
        .changed = toDateTime(row.value(18)),
    };
}

Result<QList<Annotation>> select(const QSqlDatabase &db, QLatin1StringView condition,
                                 const QVariant &value)
{
    auto rows = runQuery(db,
                         u"SELECT id, key, episode_id, kind, created_at, %1 FROM annotation "
                         "WHERE %2 ORDER BY begin_ms, end_ms, id"_s.arg(changeable, condition),
                         {value});
    if (!rows)
        return rows.error();
    QList<Annotation> annotations;
    while (rows->next())
        annotations.append(fromRow(*rows));

    auto tags = runQuery(db,
                         u"SELECT annotation_id, tag FROM annotation_tag WHERE annotation_id IN "
                         "(SELECT id FROM annotation WHERE %1) ORDER BY place"_s.arg(condition),
                         {value});
    if (!tags)
        return tags.error();
    QHash<AnnotationId, QStringList> tagsOf;
    while (tags->next())
        tagsOf[AnnotationId(tags->value(0).toLongLong())].append(tags->value(1).toString());
    for (Annotation &annotation : annotations)
        annotation.tags = tagsOf.value(annotation.id);
    return annotations;
}

Result<> writeTags(const QSqlDatabase &db, AnnotationId id, const QStringList &tags)
{
    if (auto gone =
            run(db, u"DELETE FROM annotation_tag WHERE annotation_id = ?"_s, {toVariant(id)});
        !gone)
        return gone;
    QList<QVariantList> rows;
    for (const QString &tag : tags)
        rows.append({toVariant(id), rows.size(), tag});
    return runForEach(
        db, u"INSERT OR IGNORE INTO annotation_tag (annotation_id, place, tag) VALUES (?, ?, ?)"_s,
        rows);
}

Result<> writeChangeable(const QSqlDatabase &db, const Annotation &annotation)
{
    const QString sql = u"UPDATE annotation SET (%1) = (%2) WHERE id = ?"_s;
    if (auto updated = run(db, sql.arg(changeable, placeholders),
                           changeableValues(annotation) + QVariantList{toVariant(annotation.id)});
        !updated)
        return updated;
    return writeTags(db, annotation.id, annotation.tags);
}

Result<AnnotationId> insert(const QSqlDatabase &db, const Annotation &annotation)
{
    const QString sql = u"INSERT INTO annotation (id, key, episode_id, kind, created_at, %1) "
                        "VALUES (?, ?, ?, ?, ?, %2)"_s;
    auto added = runQuery(db, sql.arg(changeable, placeholders),
                          QVariantList{isSet(annotation.id) ? toVariant(annotation.id) : QVariant(),
                                       annotation.key, toVariant(annotation.episode),
                                       int(annotation.kind), toVariant(annotation.created)}
                              + changeableValues(annotation));
    if (!added)
        return added.error();
    const auto id = AnnotationId(added->lastInsertId().toLongLong());
    if (auto written = writeTags(db, id, annotation.tags); !written)
        return written.error();
    return id;
}

// The id of an annotation with this key and whether it is removed; nothing if there is none.
Result<std::optional<std::pair<AnnotationId, bool>>> findKey(const QSqlDatabase &db,
                                                             const QString &key)
{
    auto rows = runQuery(db, u"SELECT id, removed_at FROM annotation WHERE key = ?"_s, {key});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return std::optional<std::pair<AnnotationId, bool>>();
    return std::optional(std::pair(AnnotationId(rows->value(0).toLongLong()), !rows->isNull(1)));
}

// False if it is there already.
Result<bool> takeIn(const QSqlDatabase &db, Annotation &annotation)
{
    const auto known = findKey(db, annotation.key);
    if (!known)
        return known.error();
    if (*known && !(*known)->second)
        return false;
    if (*known) {
        annotation.id = (*known)->first;
        auto gone = run(db, u"DELETE FROM annotation WHERE id = ?"_s, {toVariant(annotation.id)});
        if (!gone)
            return gone.error();
    }
    const auto id = insert(db, annotation);
    return id ? Result<bool>(true) : id.error();
}

// If two programs changed one note, keep both versions.
Result<std::optional<Annotation>> keepOther(const QSqlDatabase &db, const Annotation &ours,
                                            const QList<QDateTime> &known)
{
    auto found = select(db, "id = ?"_L1, toVariant(ours.id));
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{QCoreApplication::translate("notes", "The note is gone.")};
    Annotation other = found->first();
    const bool saysTheSame = other.note == ours.note && other.tags == ours.tags;
    if (saysTheSame || known.contains(other.changed))
        return std::optional<Annotation>();
    other.id = {};
    other.key = newAnnotationKey();
    const auto id = insert(db, other);
    if (!id)
        return id.error();
    other.id = *id;
    return std::optional(other);
}

} // namespace

QString newAnnotationKey()
{
    static constexpr QStringView letters = u"0123456789abcdefghjkmnpqrstvwxyz";
    QString key;
    for (int i = 0; i < 10; ++i)
        key += letters.at(QRandomGenerator::system()->bounded(int(letters.size())));
    return key;
}

Result<QList<Annotation>> AnnotationRepository::ofEpisode(EpisodeId episode) const
{
    return select(m_db, "episode_id = ? AND removed_at IS NULL"_L1, toVariant(episode));
}

Result<QList<Annotation>> AnnotationRepository::all() const
{
    return select(m_db, "? AND removed_at IS NULL"_L1, true);
}

Result<std::optional<Annotation>> AnnotationRepository::find(AnnotationId id) const
{
    const auto found = select(m_db, "id = ?"_L1, toVariant(id));
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<std::pair<QString, int>>> AnnotationRepository::tags() const
{
    auto rows = runQuery(m_db, uR"(
        SELECT tag, count(*) FROM annotation_tag
        JOIN annotation ON annotation.id = annotation_id
        JOIN episode ON episode.id = episode_id
        WHERE annotation.removed_at IS NULL AND episode.removed_at IS NULL
        GROUP BY tag ORDER BY tag)"_s);
    if (!rows)
        return rows.error();
    QList<std::pair<QString, int>> tags;
    while (rows->next())
        tags.append({rows->value(0).toString(), rows->value(1).toInt()});
    return tags;
}

Result<AnnotationId> AnnotationRepository::add(const Annotation &annotation)
{
    Transaction transaction(m_db);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto id = insert(m_db, annotation);
    if (!id)
        return id;
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    return id;
}

Result<QList<Annotation>> AnnotationRepository::takeOver(const QList<Annotation> &annotations,
                                                         const WriteWithNotes &others)
{
    Transaction transaction(m_db);
    if (!transaction.begun())
        return transaction.begun().error();
    QList<Annotation> added;
    for (Annotation annotation : annotations) {
        const auto isNew = takeIn(m_db, annotation);
        if (!isNew)
            return isNew.error();
        if (*isNew)
            added += annotation;
    }
    if (auto written = others ? others(m_db, added) : Result<>(done); !written)
        return written.error();
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    return added;
}

Result<std::optional<Annotation>> AnnotationRepository::update(const Annotation &annotation,
                                                               const QList<QDateTime> &known)
{
    Transaction transaction(m_db);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto other = keepOther(m_db, annotation, known);
    if (!other)
        return other;
    if (auto written = writeChangeable(m_db, annotation); !written)
        return written.error();
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    return other;
}

Result<QList<Annotation>>
AnnotationRepository::changeEach(const QList<AnnotationId> &ids,
                                 const std::function<void(Annotation &)> &change)
{
    Transaction transaction(m_db);
    if (!transaction.begun())
        return transaction.begun().error();
    QList<Annotation> changed;
    for (const AnnotationId id : ids) {
        auto found = find(id);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        change(**found);
        if (auto written = writeChangeable(m_db, **found); !written)
            return written.error();
        changed.append(**found);
    }
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    return changed;
}

Result<> AnnotationRepository::setRemoved(AnnotationId id, bool removed)
{
    return run(m_db, u"UPDATE annotation SET removed_at = ? WHERE id = ?"_s,
               {removed ? toVariant(QDateTime::currentDateTime()) : QVariant(), toVariant(id)});
}

Result<> AnnotationRepository::setWords(const Annotation &annotation)
{
    const QString sql =
        u"UPDATE annotation SET (transcript_id, first_cue, first_offset, last_cue, last_offset, "
        "prefix, suffix, quote, speaker) = (?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?"_s;
    return run(m_db, sql,
               anchorValues(annotation.anchor)
                   + QVariantList{annotation.quote, annotation.speaker, toVariant(annotation.id)});
}

Result<QString> AnnotationRepository::meaning(int colour) const
{
    auto rows = runQuery(m_db, u"SELECT name FROM meaning WHERE colour = ?"_s, {colour});
    if (!rows)
        return rows.error();
    return rows->next() ? rows->value(0).toString() : QString();
}

Result<> AnnotationRepository::setMeaning(int colour, const QString &name)
{
    return run(m_db,
               u"INSERT INTO meaning (colour, name) VALUES (?, ?) "
               "ON CONFLICT DO UPDATE SET name = excluded.name"_s,
               {colour, name});
}

} // namespace earmark
