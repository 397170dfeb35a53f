// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/reading/readers.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr double longestMs = 1e12;

std::optional<milliseconds> msOf(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (!(number >= 0 && number <= longestMs))
        return {};
    return milliseconds(qint64(number));
}

TextAnchor readAnchor(const QJsonObject &object)
{
    TextAnchor anchor;
    anchor.transcript = TranscriptId(object[u"transcript"].toInteger());
    anchor.words = {CueId(object[u"firstCue"].toInt()), object[u"firstOffset"].toInt(),
                    CueId(object[u"lastCue"].toInt()), object[u"lastOffset"].toInt()};
    anchor.prefix = object[u"prefix"].toString();
    anchor.suffix = object[u"suffix"].toString();
    return anchor;
}

std::optional<Annotation> readNote(const QJsonObject &object)
{
    const auto begin = msOf(object[u"beginMs"]);
    const auto end = msOf(object[u"endMs"]);
    if (!begin)
        return {};
    Annotation note;
    note.key = object[u"key"].toString();
    note.kind = object[u"kind"].toString() == "highlight"_L1 ? Annotation::Kind::Highlight
                                                             : Annotation::Kind::Bookmark;
    note.colour = std::clamp(object[u"colour"].toInt(), 0, Annotation::colours - 1);
    note.isFavourite = object[u"favourite"].toBool();
    note.span = {*begin, std::max(*begin, end.value_or(*begin))};
    note.speaker = object[u"speaker"].toString();
    note.quote = object[u"quote"].toString();
    note.note = object[u"note"].toString();
    for (const QJsonValue &tag : object[u"tags"].toArray())
        note.tags += tag.toString();
    note.tags.removeAll(QString());
    note.created = QDateTime::fromString(object[u"created"].toString(), Qt::ISODateWithMs);
    note.changed = QDateTime::fromString(object[u"changed"].toString(), Qt::ISODateWithMs);
    if (object.contains(u"anchor"))
        note.anchor = readAnchor(object[u"anchor"].toObject());
    return note;
}

} // namespace

QList<ImportedEpisode> readNotesJson(const QJsonValue &root)
{
    if (root[u"format"].toString() != "earmark-notes"_L1)
        return {};
    QList<ImportedEpisode> episodes;
    for (const QJsonValue &value : root[u"episodes"].toArray()) {
        ImportedEpisode episode{.key = value[u"key"].toString(),
                                .title = value[u"title"].toString(),
                                .show = value[u"show"].toString(),
                                .page = value[u"page"].toString(),
                                .mediaPath = value[u"file"].toString(),
                                .notes = {}};
        for (const QJsonValue &note : value[u"notes"].toArray()) {
            if (const auto read = readNote(note.toObject()))
                episode.notes += *read;
        }
        episodes += episode;
    }
    return episodes;
}

} // namespace earmark
