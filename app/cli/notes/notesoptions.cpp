// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/notes/notesoptions.h"

#include "cli/usage/readtime.h"
#include "exports/document/grouping.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// 12:34 or 12:34,12:50; nothing if it is neither.
std::optional<TimeSpan> readSpan(const QString &text)
{
    const QStringList parts = text.split(u',');
    const auto begin = readTime(parts.first());
    const auto end = parts.size() > 1 ? readTime(parts.at(1)) : begin;
    if (parts.size() > 2 || !begin || !end || *end < *begin)
        return {};
    return TimeSpan{*begin, *end};
}

} // namespace

Result<> readNotesOptions(const QCommandLineParser &parser, NotesWish &wish)
{
    const QStringList given = parser.optionNames();
    const auto value = [&](const QString &name) {
        return given.contains(name) ? parser.value(name) : QString();
    };
    if (given.contains(u"at"_s)) {
        wish.at = readSpan(value(u"at"_s));
        if (!wish.at)
            return Error{
                QCoreApplication::translate(
                    "commandLine", "“%1” is not a time; write 12:34, or 12:34,12:50 for a stretch.")
                    .arg(value(u"at"_s))};
    }
    if (given.contains(u"by"_s)) {
        const auto by = groupByCalled(value(u"by"_s));
        if (!by)
            return Error{QCoreApplication::translate(
                "commandLine", "Notes are grouped by time, tag, speaker or colour.")};
        wish.by = *by;
    }
    wish.all = given.contains(u"all"_s);
    wish.withTranscript = given.contains(u"with-transcript"_s);
    wish.quote = value(u"quote"_s);
    wish.text = value(u"text"_s);
    wish.query = value(u"query"_s);
    wish.show = value(u"show"_s);
    wish.episode = value(u"episode"_s);
    if (given.contains(u"tag"_s))
        wish.tags = parser.values(u"tag"_s);
    for (QString &tag : wish.tags)
        tag.remove(u'#');
    wish.tags.removeAll(QString());
    return done;
}

} // namespace earmark
