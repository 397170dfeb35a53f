// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/episoderepository.h"

#include "core/webaddress.h"
#include "store/query.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// The columns of every SELECT of episodes, in the order in which fromRow() reads them.
constexpr auto columns =
    "id, key, media_path, title, show_title, description, language, page_url, published_on, "
    "duration_ms, position_ms, chapters, opened_at, heard, "
    "EXISTS (SELECT 1 FROM transcript "
    "        WHERE episode_id = episode.id AND transcript.removed_at IS NULL), "
    "(SELECT count(*) FROM annotation "
    " WHERE episode_id = episode.id AND annotation.removed_at IS NULL), "
    "position_at, reading_transcript, reading_cue, reading_offset"_L1;

QString toJson(const QList<Chapter> &chapters)
{
    QJsonArray array;
    for (const Chapter &chapter : chapters) {
        array.append(QJsonObject{{u"begin"_s, qint64(chapter.span.begin.count())},
                                 {u"end"_s, qint64(chapter.span.end.count())},
                                 {u"title"_s, chapter.title}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Chapter> chaptersFromJson(const QString &json)
{
    QList<Chapter> chapters;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array) {
        const TimeSpan span{milliseconds(value[u"begin"].toInteger()),
                            milliseconds(value[u"end"].toInteger())};
        chapters.append({.span = span, .title = value[u"title"].toString()});
    }
    return chapters;
}

// Only web addresses are stored.
QString textOf(const QUrl &page)
{
    return isWebAddress(page) ? page.toString() : QString();
}

QUrl pageOf(const QString &text)
{
    const QUrl page(text);
    return isWebAddress(page) ? page : QUrl();
}

std::optional<ReadingPlace> readingFrom(const QSqlQuery &row)
{
    if (row.isNull(17))
        return {};
    return ReadingPlace{TranscriptId(row.value(17).toLongLong()), CueId(row.value(18).toInt()),
                        row.value(19).toInt()};
}

Episode fromRow(const QSqlQuery &row)
{
    return {
        .id = EpisodeId(row.value(0).toLongLong()),
        .key = row.value(1).toString(),
        .mediaPath = row.value(2).toString(),
        .title = row.value(3).toString(),
        .show = row.value(4).toString(),
        .description = row.value(5).toString(),
        .language = row.value(6).toString(),
        .page = pageOf(row.value(7).toString()),
        .published = QDate::fromString(row.value(8).toString(), Qt::ISODate),
        .duration = milliseconds(row.value(9).toLongLong()),
        .position = milliseconds(row.value(10).toLongLong()),
        .positionSet = row.isNull(16) ? QDateTime() : toDateTime(row.value(16)),
        .reading = readingFrom(row),
        .heard = Heard::fromText(row.value(13).toString()),
        .chapters = chaptersFromJson(row.value(11).toString()),
        .opened = toDateTime(row.value(12)),
        .hasTranscript = row.value(14).toBool(),
        .noteCount = row.value(15).toInt(),
    };
}

Result<std::optional<Episode>> findBy(const QSqlDatabase &db, QLatin1StringView column,
                                      const QVariant &value, bool isRemoved = false)
{
    const QString sql = u"SELECT %1 FROM episode WHERE %2 = ? AND (removed_at IS NULL) = ?"_s;
    auto rows = runQuery(db, sql.arg(columns, column), {value, isRemoved ? 0 : 1});
    if (!rows)
        return rows.error();
    return rows->next() ? std::optional(fromRow(*rows)) : std::nullopt;
}

Result<QByteArray> bytesOf(const QSqlDatabase &db, QLatin1StringView column, EpisodeId id)
{
    auto rows = runQuery(db, u"SELECT %1 FROM episode_media WHERE episode_id = ?"_s.arg(column),
                         {toVariant(id)});
    if (!rows)
        return rows.error();
    return rows->next() ? rows->value(0).toByteArray() : QByteArray();
}

Result<> setBytes(const QSqlDatabase &db, QLatin1StringView column, const QByteArray &bytes,
                  EpisodeId id)
{
    return run(db,
               u"INSERT INTO episode_media (episode_id, %1) VALUES (?, ?) "
               "ON CONFLICT (episode_id) DO UPDATE SET %1 = excluded.%1"_s.arg(column),
               {toVariant(id), bytes.isEmpty() ? QVariant() : bytes});
}

Result<> set(const QSqlDatabase &db, QLatin1StringView column, const QVariant &value, EpisodeId id)
{
    return run(db, u"UPDATE episode SET %1 = ? WHERE id = ?"_s.arg(column), {value, toVariant(id)});
}

// How keep() updates a text: what the listener has set stays, and no text becomes empty.
QString keptText(QLatin1StringView column)
{
    return u"%1 = CASE WHEN excluded.%1 = '' OR (details_set AND %1 <> '') "
           "THEN %1 ELSE excluded.%1 END"_s.arg(column);
}

QString keptTexts()
{
    QStringList texts;
    for (const auto column : {"title"_L1, "show_title"_L1, "description"_L1, "language"_L1,
                              "page_url"_L1, "published_on"_L1})
        texts.append(keptText(column));
    return texts.join(u", "_s);
}

} // namespace

QString canonicalMediaPath(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : canonical;
}

Result<QList<Episode>> EpisodeRepository::all() const
{
    const QString sql =
        u"SELECT %1 FROM episode WHERE removed_at IS NULL ORDER BY opened_at DESC, id DESC"_s;
    // The list shows no chapters, and reading them takes longer than everything else.
    auto rows = runQuery(m_db, sql.arg(QString(columns).replace("chapters"_L1, "'[]'"_L1)));
    if (!rows)
        return rows.error();
    QList<Episode> episodes;
    while (rows->next())
        episodes.append(fromRow(*rows));
    return episodes;
}

Result<std::optional<Episode>> EpisodeRepository::find(EpisodeId id) const
{
    return findBy(m_db, "id"_L1, toVariant(id));
}

Result<std::optional<Episode>> EpisodeRepository::findRemoved(EpisodeId id) const
{
    return findBy(m_db, "id"_L1, toVariant(id), true);
}

Result<std::optional<Episode>> EpisodeRepository::lastOpened() const
{
    const QString sql = u"SELECT %1 FROM episode WHERE removed_at IS NULL AND opened_at > added_at "
                        "ORDER BY opened_at DESC, id DESC LIMIT 1"_s;
    auto rows = runQuery(m_db, sql.arg(columns));
    if (!rows)
        return rows.error();
    return rows->next() ? std::optional(fromRow(*rows)) : std::nullopt;
}

Result<std::optional<Episode>> EpisodeRepository::findByPath(const QString &mediaPath) const
{
    return findBy(m_db, "media_path"_L1, canonicalMediaPath(mediaPath));
}

Result<std::optional<Episode>> EpisodeRepository::findByKey(const QString &key) const
{
    return findBy(m_db, "key"_L1, key);
}

Result<QByteArray> EpisodeRepository::cover(EpisodeId id) const
{
    return bytesOf(m_db, "cover"_L1, id);
}

Result<QByteArray> EpisodeRepository::packetIndex(EpisodeId id) const
{
    return bytesOf(m_db, "packet_index"_L1, id);
}

Result<QByteArray> EpisodeRepository::speech(EpisodeId id) const
{
    return bytesOf(m_db, "speech"_L1, id);
}

Result<EpisodeId> EpisodeRepository::idFor(const QString &mediaPath) const
{
    auto rows = runQuery(m_db,
                         u"SELECT coalesce((SELECT id FROM episode WHERE media_path = ?), "
                         "(SELECT 1 + max(id) FROM episode), 1)"_s,
                         {canonicalMediaPath(mediaPath)});
    if (!rows)
        return rows.error();
    rows->next();
    return EpisodeId(rows->value(0).toLongLong());
}

Result<> EpisodeRepository::checkPathFree(EpisodeId id, const QString &mediaPath) const
{
    auto others = runQuery(m_db, u"SELECT 1 FROM episode WHERE media_path = ? AND id <> ?"_s,
                           {canonicalMediaPath(mediaPath), toVariant(id)});
    if (!others)
        return others.error();
    if (others->next())
        return Error{QCoreApplication::translate(
            "library", "Another episode in the library already has this recording.")};
    return done;
}

Result<> EpisodeRepository::keep(const Episode &facts, const QByteArray &cover)
{
    const QString sql = uR"(
        INSERT INTO episode (id, key, media_path, title, show_title, description, language,
                             page_url, published_on, duration_ms, position_ms, chapters,
                             added_at, opened_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (media_path) DO UPDATE SET %1,
            duration_ms = coalesce(nullif(excluded.duration_ms, 0), duration_ms),
            chapters = coalesce(nullif(excluded.chapters, '[]'), chapters),
            removed_at = NULL)"_s;
    Transaction transaction(m_db);
    if (!transaction.begun())
        return transaction.begun();
    auto kept = run(m_db, sql.arg(keptTexts()),
                    {toVariant(facts.id), facts.key, facts.mediaPath, facts.title, facts.show,
                     facts.description, facts.language, textOf(facts.page),
                     facts.published.toString(Qt::ISODate), toVariant(facts.duration),
                     toVariant(facts.position), toJson(facts.chapters),
                     toVariant(QDateTime::currentDateTime()), toVariant(facts.opened)});
    if (kept && !cover.isEmpty())
        kept = setBytes(m_db, "cover"_L1, cover, facts.id);
    if (!kept)
        return kept;
    return transaction.commit();
}

Result<> EpisodeRepository::setDetails(const Episode &episode)
{
    const QString sql = u"UPDATE episode SET title = ?, show_title = ?, description = ?, "
                        "language = ?, page_url = ?, published_on = ?, details_set = 1 "
                        "WHERE id = ?"_s;
    return run(m_db, sql,
               {episode.title, episode.show, episode.description, episode.language,
                textOf(episode.page), episode.published.toString(Qt::ISODate),
                toVariant(episode.id)});
}

Result<> EpisodeRepository::setPosition(EpisodeId id, milliseconds position)
{
    return run(m_db, u"UPDATE episode SET position_ms = ?, position_at = ? WHERE id = ?"_s,
               {toVariant(position), toVariant(QDateTime::currentDateTime()), toVariant(id)});
}

Result<> EpisodeRepository::setReading(EpisodeId id, const std::optional<ReadingPlace> &place)
{
    const QVariant none;
    return run(m_db,
               u"UPDATE episode SET reading_transcript = ?, reading_cue = ?, reading_offset = ? "
               "WHERE id = ?"_s,
               {place ? toVariant(place->transcript) : none, place ? toVariant(place->cue) : none,
                place ? place->offset : none, toVariant(id)});
}

Result<> EpisodeRepository::setHeard(EpisodeId id, const Heard &heard)
{
    return set(m_db, "heard"_L1, heard.toText(), id);
}

Result<> EpisodeRepository::setDuration(EpisodeId id, milliseconds duration)
{
    return set(m_db, "duration_ms"_L1, toVariant(duration), id);
}

Result<> EpisodeRepository::setPacketIndex(EpisodeId id, const QByteArray &index)
{
    return setBytes(m_db, "packet_index"_L1, index, id);
}

Result<> EpisodeRepository::setSpeech(EpisodeId id, const QByteArray &speech)
{
    return setBytes(m_db, "speech"_L1, speech, id);
}

Result<> EpisodeRepository::setMediaPath(EpisodeId id, const QString &mediaPath)
{
    if (auto isFree = checkPathFree(id, mediaPath); !isFree)
        return isFree;
    return set(m_db, "media_path"_L1, canonicalMediaPath(mediaPath), id);
}

Result<> EpisodeRepository::setOpened(EpisodeId id, const QDateTime &opened)
{
    // Later than added_at, even if the clock was set back: lastOpened() relies on it.
    return run(m_db, u"UPDATE episode SET opened_at = max(?, added_at + 1) WHERE id = ?"_s,
               {toVariant(opened), toVariant(id)});
}

Result<> EpisodeRepository::setRemoved(EpisodeId id, bool removed)
{
    return set(m_db, "removed_at"_L1,
               removed ? toVariant(QDateTime::currentDateTime()) : QVariant(), id);
}

} // namespace earmark
