// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/document/notetext.h"

#include "exports/document/links.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QString twoDigits(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

qint64 wholeSeconds(milliseconds time)
{
    return std::max<qint64>(time.count(), 0) / 1000;
}

qint64 roundedSeconds(milliseconds time)
{
    return wholeSeconds(time) + (time.count() % 1000 >= 500 ? 1 : 0);
}

QString isoText(qint64 seconds)
{
    QString text = u"PT"_s;
    if (seconds >= 3600)
        text += QString::number(seconds / 3600) + u'H';
    if (seconds >= 60)
        text += QString::number(seconds / 60 % 60) + u'M';
    return text + QString::number(seconds % 60) + u'S';
}

// XML 1.0, "Characters".
bool isAllowed(char32_t letter)
{
    if (letter < 0x20)
        return letter == U'\n' || letter == U'\t';
    const bool isC1 = letter >= 0x7f && letter < 0xa0 && letter != 0x85;
    return !isC1 && (letter & 0xfffe) != 0xfffe && !(letter >= 0xfdd0 && letter <= 0xfdef);
}

} // namespace

QString spanText(TimeSpan span)
{
    const QString begin = clockText(span.begin);
    return span.end > span.begin ? begin + u'–' + clockText(span.end) : begin;
}

QString clockDuration(milliseconds duration)
{
    const qint64 seconds = roundedSeconds(duration);
    return twoDigits(seconds / 3600) + u':' + twoDigits(seconds / 60 % 60) + u':'
        + twoDigits(seconds % 60);
}

QString isoDuration(milliseconds duration)
{
    return isoText(roundedSeconds(duration));
}

QString isoTime(milliseconds time)
{
    return isoText(wholeSeconds(time));
}

QString isoMoment(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

bool isPlainKey(const QString &key)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9-]{1,64}\\z"_s);
    return plain.match(key).hasMatch();
}

QString annotationAnchor(const Annotation &annotation)
{
    if (!isPlainKey(annotation.key))
        return "n-"_L1 + toVariant(annotation.id).toString();
    return "n-"_L1 + annotation.key;
}

QString annotationUuid(const Annotation &annotation)
{
    return uuidOf(annotationAnchor(annotation));
}

QString uuidOf(const QString &text)
{
    static const QUuid space(u"5b7c2b0e-6d0f-4d0a-9a53-4c1f6f0d3e21"_s);
    return QUuid::createUuidV5(space, text).toString(QUuid::WithoutBraces);
}

QString meaningOf(const NotesDocument &document, const Annotation &annotation)
{
    if (annotation.kind == Annotation::Kind::Bookmark)
        return {};
    return document.meanings.value(annotation.colour);
}

QString titleOf(const Episode &episode)
{
    const QString title = episode.title.simplified();
    return title.isEmpty() ? QFileInfo(episode.mediaPath).completeBaseName() : episode.title;
}

QString joinedTag(const QString &tag)
{
    return tag.simplified().replace(u' ', u'-');
}

QStringList joinedTags(const QList<Annotation> &annotations)
{
    QStringList tags;
    for (const Annotation &annotation : annotations) {
        for (const QString &tag : annotation.tags)
            tags.append(joinedTag(tag));
    }
    tags.removeAll(QString());
    tags.removeDuplicates();
    return tags;
}

QString cleanText(const QString &text)
{
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QString clean;
    clean.reserve(lines.size());
    for (const char32_t letter : lines.toUcs4()) {
        if (isAllowed(letter))
            clean += QStringView(QChar::fromUcs4(letter));
    }
    return clean;
}

QString cleanLine(const QString &text)
{
    return cleanText(text).simplified();
}

QList<Fact> factsOf(const NotesDocument &document)
{
    const Episode &episode = document.episode;
    QList<Fact> facts{
        {u"Show"_s, cleanLine(episode.show)},
        {u"Date"_s, episode.published.toString(Qt::ISODate)},
        {u"Duration"_s,
         episode.duration > milliseconds(0) ? clockDuration(episode.duration) : u""_s},
        {u"Speakers"_s, cleanLine(document.speakers.join(u", "_s))},
        {u"Page"_s, webAddressOf(episode.page)},
        {u"Audio"_s, webAddressOf(document.audio)},
        {u"Guid"_s, cleanLine(document.guid)},
        {u"File"_s, cleanLine(episode.mediaPath)},
        {u"Link"_s, episode.key.isEmpty() ? QString() : u"earmark://episode/"_s + episode.key}};
    facts.removeIf([](const Fact &fact) { return fact.value.isEmpty(); });
    return facts;
}

} // namespace earmark
