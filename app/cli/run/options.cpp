// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run/options.h"

#include "cli/usage/readtime.h"
#include "exports/document/grouping.h"
#include "formats/registry.h"
#include "playback/player.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

/// The context for translating this file's messages.
struct OptionWords
{
    Q_DECLARE_TR_FUNCTIONS(commandLine)
};

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

// Only a note can last.
Result<> readAt(const QString &value, CommandLine &line)
{
    if (line.command == "note"_L1) {
        line.at = readSpan(value);
        if (line.at)
            return done;
        return Error{
            OptionWords::tr("“%1” is not a time; write 12:34, or 12:34,12:50 for a stretch.")
                .arg(value)};
    }
    line.position = readTime(value);
    if (line.position)
        return done;
    return Error{
        OptionWords::tr("“%1” is not a time; write 12:34, 1:02:03 or seconds.").arg(value)};
}

Result<> readSpeed(const QString &value, CommandLine &line)
{
    line.speed = value.toDouble();
    if (line.speed >= Player::minRate && line.speed <= Player::maxRate)
        return done;
    return Error{OptionWords::tr("The speed is a number from 0.5 to 4.")};
}

Result<> readGroup(const QString &value, CommandLine &line)
{
    const auto by = groupByCalled(value);
    if (!by)
        return Error{OptionWords::tr("Notes are grouped by time, tag, speaker or colour.")};
    line.by = *by;
    return done;
}

Result<> readTag(const QString &value, CommandLine &line)
{
    line.tags += QString(value).remove(u'#');
    line.tags.removeAll(QString());
    return done;
}

Result<> readFrom(const QString &value, CommandLine &line)
{
    line.from = value.toLower();
    const auto found = std::ranges::find(formats(), line.from, &Format::name);
    if (line.from.isEmpty() || (found != formats().end() && found->canRead))
        return done;
    return Error{OptionWords::tr("“%1” is not a format; see “earmark formats”.").arg(line.from)};
}

const QList<Option> optionTable{
    {u"output"_s, &CommandLine::output, u"o"_s},
    {u"to"_s, &CommandLine::format},
    {u"from"_s, readFrom},
    {u"encoding"_s, &CommandLine::encoding},
    {u"strict"_s, &CommandLine::strict},
    {u"speaker"_s, &CommandLine::speakers},
    {u"not-speaker"_s, &CommandLine::notSpeakers},
    {u"only-named"_s, &CommandLine::onlyNamed},
    {u"template"_s, &CommandLine::textTemplate},
    {u"link"_s, &CommandLine::link},
    {u"width"_s,
     Option::Number{
         &CommandLine::width, 8,
         QT_TRANSLATE_NOOP("commandLine", "The width is a number of characters, 8 at least.")}},
    {u"report"_s, &CommandLine::report},
    {u"language"_s, &CommandLine::language, u"l"_s},
    {u"resync"_s, &CommandLine::resync},
    {u"anyway"_s, &CommandLine::anyway},
    {u"transcript"_s, &CommandLine::transcript},
    {u"at"_s, readAt},
    {u"speed"_s, readSpeed},
    {u"log"_s, &CommandLine::log},
    {u"json"_s, &CommandLine::json},
    {u"set"_s, &CommandLine::names},
    {u"undo"_s,
     Option::Number{&CommandLine::undo, 1,
                    QT_TRANSLATE_NOOP("commandLine", "The number of steps to undo is 1 or more.")}},
    {u"apart"_s, &CommandLine::apart},
    {u"limit"_s,
     Option::Number{&CommandLine::limit, 1,
                    QT_TRANSLATE_NOOP("commandLine", "The number of lines is 1 or more.")}},
    {u"by"_s, readGroup},
    {u"all"_s, &CommandLine::all},
    {u"with-transcript"_s, &CommandLine::withTranscript},
    {u"quote"_s, &CommandLine::quote},
    {u"text"_s, &CommandLine::text},
    {u"tag"_s, readTag},
    {u"query"_s, &CommandLine::query},
    {u"show"_s, &CommandLine::show},
    {u"episode"_s, &CommandLine::episode},
    {u"new"_s, &CommandLine::onlyNew},
    {u"no-pause"_s, &CommandLine::noPause},
    {u"demo"_s, &CommandLine::demo},
    {u"data-dir"_s, &CommandLine::dataFolder},
};

/// Puts values where the option says.
struct ValueReader
{
    const QStringList &values;
    CommandLine &line;

    Result<> operator()(Option::Flag target) const
    {
        line.*target = true;
        return done;
    }
    Result<> operator()(Option::Text target) const
    {
        line.*target = values.last();
        return done;
    }
    Result<> operator()(Option::Texts target) const
    {
        line.*target = values;
        return done;
    }
    Result<> operator()(const Option::Number &number) const
    {
        line.*number.target = values.last().toInt();
        return line.*number.target < number.minimum
            ? Result<>(Error{OptionWords::tr(number.sentence)})
            : done;
    }
    Result<> operator()(Option::Read read) const
    {
        for (const QString &value : values) {
            if (auto taken = read(value, line); !taken)
                return taken;
        }
        return done;
    }
};

} // namespace

QStringList Option::names() const
{
    return letter.isEmpty() ? QStringList{name} : QStringList{letter, name};
}

const Option *optionCalled(const QString &name)
{
    const auto found = std::ranges::find_if(
        optionTable, [&](const Option &option) { return option.names().contains(name); });
    return found == optionTable.end() ? nullptr : &*found;
}

Result<> readValues(const Option &option, const QStringList &values, CommandLine &line)
{
    return std::visit(ValueReader{values, line}, option.target);
}

} // namespace earmark
