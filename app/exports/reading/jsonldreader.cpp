// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/data/jsonldwords.h"
#include "exports/reading/readers.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// Web Annotation Data Model: what may be one or several is an object or a list.
QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

bool isOfType(const QJsonValue &value, QLatin1StringView type)
{
    const QJsonArray types = listOf(value[u"type"]);
    return std::ranges::any_of(types,
                               [&](const QJsonValue &one) { return one.toString() == type; });
}

// The annotations in a page, a collection with its first page, or a list.
QJsonArray annotationsIn(const QJsonValue &root)
{
    if (isOfType(root, "Annotation"_L1))
        return {root};
    if (isOfType(root, "AnnotationCollection"_L1))
        return root[u"first"][u"items"].toArray();
    return root.isArray() ? root.toArray() : root[u"items"].toArray();
}

// Media Fragments URI 1.0, "Temporal Dimension": t=1,2 or t=npt:1,2.
std::optional<TimeSpan> spanOf(const QString &fragment)
{
    static const QRegularExpression time(u"(?:^|&)t=(?:npt:)?([\\d.]*)(?:,([\\d.]+))?(?:&|$)"_s);
    const auto match = time.match(fragment);
    if (!match.hasMatch())
        return {};
    const auto begin = timeOfSeconds(match.captured(1).isEmpty() ? u"0"_s : match.captured(1));
    const auto end = timeOfSeconds(match.captured(2));
    if (!begin)
        return {};
    return TimeSpan{*begin, std::max(*begin, end.value_or(*begin))};
}

void readSelector(const QJsonValue &selector, Annotation &annotation, std::optional<TimeSpan> &span)
{
    if (isOfType(selector, "TextQuoteSelector"_L1)) {
        annotation.quote = selector[u"exact"].toString();
        const QString prefix = selector[u"prefix"].toString();
        const QString suffix = selector[u"suffix"].toString();
        const bool hasContext = selector.toObject().contains(u"prefix");
        if (hasContext || annotation.kind == Annotation::Kind::Highlight) {
            TextAnchor anchor = annotation.anchor.value_or(TextAnchor());
            anchor.prefix = prefix;
            anchor.suffix = suffix;
            annotation.anchor = anchor;
        }
    }
    if (!isOfType(selector, "FragmentSelector"_L1))
        return;
    const QString value = selector[u"value"].toString();
    if (selector[u"conformsTo"].toString() != wordsStandard) {
        span = span ? span : spanOf(value);
        return;
    }
    if (auto words = anchorOfFragment(value)) {
        const TextAnchor known = annotation.anchor.value_or(TextAnchor());
        words->prefix = known.prefix;
        words->suffix = known.suffix;
        annotation.anchor = words;
    }
}

void readBody(const QJsonValue &body, Annotation &annotation)
{
    const QString value = body.isString() ? QString() : body[u"value"].toString();
    const QString purpose = body[u"purpose"].toString();
    if (value.isEmpty())
        return;
    if (purpose == "tagging"_L1)
        annotation.tags += value;
    else if (purpose == "identifying"_L1)
        annotation.speaker = value;
    else if (purpose == "assessing"_L1 && value == favouriteWord)
        annotation.isFavourite = true;
    else if (purpose != "classifying"_L1)
        annotation.note += annotation.note.isEmpty() ? value : u"\n\n"_s + value;
}

int colourOf(const QJsonValue &target)
{
    const QString name = target[u"styleClass"].toString();
    if (!name.startsWith(colourClass))
        return 0;
    return std::clamp(name.sliced(colourClass.size()).toInt(), 0, Annotation::colours - 1);
}

/// An annotation and what says of which episode it is.
struct ReadAnnotation
{
    Annotation annotation;
    QString episodeKey;
    QString source; ///< the address of the sound or the page
};

std::optional<ReadAnnotation> readOne(const QJsonValue &value)
{
    ReadAnnotation read;
    Annotation &annotation = read.annotation;
    const QString canonical = value[u"canonical"].toString();
    if (canonical.startsWith(episodeAddress)) {
        const QString path = canonical.sliced(episodeAddress.size());
        read.episodeKey = path.section(u'#', 0, 0);
        annotation.key = path.section("#n-"_L1, 1);
    }
    annotation.kind = value[u"motivation"].toString() == "bookmarking"_L1
        ? Annotation::Kind::Bookmark
        : Annotation::Kind::Highlight;
    annotation.created = QDateTime::fromString(value[u"created"].toString(), Qt::ISODateWithMs);
    annotation.changed = QDateTime::fromString(value[u"modified"].toString(), Qt::ISODateWithMs);
    for (const QJsonValue &body : listOf(value[u"body"]))
        readBody(body, annotation);
    annotation.note += value[u"bodyValue"].toString();
    std::optional<TimeSpan> span;
    for (const QJsonValue &target : listOf(value[u"target"])) {
        const QString source = target.isString() ? target.toString() : target[u"source"].toString();
        const QUrl address(source);
        span = span ? span : spanOf(address.fragment());
        if (read.source.isEmpty())
            read.source = address.toString(QUrl::RemoveFragment);
        annotation.colour = std::max(annotation.colour, colourOf(target));
        for (const QJsonValue &selector : listOf(target[u"selector"]))
            readSelector(selector, annotation, span);
    }
    if (!span)
        return {};
    annotation.span = *span;
    return read;
}

} // namespace

QList<ImportedEpisode> readNotesJsonLd(const QJsonValue &root)
{
    QList<ImportedEpisode> episodes;
    QHash<QString, qsizetype> known;
    for (const QJsonValue &value : annotationsIn(root)) {
        if (!isOfType(value, "Annotation"_L1))
            continue;
        const auto read = readOne(value);
        if (!read)
            continue;
        const QString episode = read->episodeKey.isEmpty() ? read->source : read->episodeKey;
        if (!known.contains(episode)) {
            known.insert(episode, episodes.size());
            ImportedEpisode fresh;
            fresh.key = read->episodeKey;
            fresh.page = read->source;
            episodes += fresh;
        }
        episodes[known.value(episode)].notes += read->annotation;
    }
    return episodes;
}

} // namespace earmark
