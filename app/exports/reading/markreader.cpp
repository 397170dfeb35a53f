// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/reading/readers.h"
#include "formats/input/timestamp.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// A moment that has only words of the listener, with the tags in them.
Annotation momentOf(milliseconds begin, milliseconds end, const QString &text)
{
    static const QRegularExpression tag(u"(?<!\\S)#([^\\s#,;]*[\\p{L}][^\\s#,;]*)"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    Annotation moment;
    moment.span = {begin, std::max(begin, end)};
    moment.note = text.trimmed();
    for (auto found = tag.globalMatch(text); found.hasNext();)
        moment.tags += found.next().captured(1);
    moment.tags.removeDuplicates();
    return moment;
}

// What a line of PodNotes says in its link: obsidian://podnotes?episodeName=…&time=….
struct PodNotesLink
{
    QString episode;
    std::optional<milliseconds> time;
};

PodNotesLink podNotesLink(const QString &line)
{
    static const QRegularExpression address(u"obsidian://podnotes\\?[^\\s)]+"_s);
    const auto match = address.match(line);
    if (!match.hasMatch())
        return {};
    const QUrlQuery query(QUrl(match.captured()).query());
    const QString name = query.queryItemValue(u"episodeName"_s, QUrl::FullyDecoded);
    return {QString(name).replace(u'+', u' '), timeOfSeconds(query.queryItemValue(u"time"_s))};
}

// A time at the head of a line, after marks of a list and in any brackets, and the rest.
struct StampedLine
{
    std::optional<milliseconds> begin;
    std::optional<milliseconds> end;
    QString text;
};

StampedLine stampedLine(const QString &line)
{
    static const QRegularExpression head(
        uR"(^\s*(?:[-*+]\s+|\d+\.\s+)?(?:\*\*)?[\[(]{0,2})"
        uR"(((?:\d+:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?))"
        uR"((?:\s*[-–]\s*((?:\d+:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?))?)"
        uR"([\])]{0,2}(?:\([^)\s]*\))?(?:\*\*)?(?:\s*[-–—:|]\s+|\s+|$))"_s);
    const auto match = head.match(line);
    if (!match.hasMatch())
        return {};
    const QString until = match.captured(2);
    return {readTimestamp(match.captured(1)), until.isEmpty() ? std::nullopt : readTimestamp(until),
            line.sliced(match.capturedEnd())};
}

} // namespace

QList<ImportedEpisode> readAudacity(const QString &text)
{
    ImportedEpisode episode;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'\\'))
            continue; // frequencies of a spectral selection
        const QStringList fields = line.split(u'\t');
        const auto begin = timeOfSeconds(fields.first());
        const auto end = timeOfSeconds(fields.value(1));
        if (fields.size() < 2 || !begin || !end)
            return {};
        episode.notes += momentOf(*begin, *end, fields.sliced(2).join(u' '));
    }
    return {episode};
}

QList<ImportedEpisode> readStamps(const QString &text)
{
    QList<ImportedEpisode> episodes;
    for (const QString &line : text.split(u'\n')) {
        const StampedLine stamped = stampedLine(line);
        if (!stamped.begin) {
            // The lines below a time belong to it, until an empty one.
            const bool goesOn = !line.trimmed().isEmpty() && !episodes.isEmpty()
                && line.startsWith(u' ') && !episodes.last().notes.isEmpty();
            if (goesOn)
                episodes.last().notes.last().note += u'\n' + line.trimmed();
            continue;
        }
        const PodNotesLink link = podNotesLink(line);
        if (episodes.isEmpty()
            || (!link.episode.isEmpty() && episodes.last().title != link.episode)) {
            ImportedEpisode episode;
            episode.title = link.episode;
            episodes += episode;
        }
        const milliseconds begin = link.time.value_or(*stamped.begin);
        episodes.last().notes += momentOf(begin, stamped.end.value_or(begin), stamped.text);
    }
    return episodes;
}

} // namespace earmark
