// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/history/actdetail.h"

#include "core/clocktext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qsizetype longest = 40; // UTF-16 units of a quotation

/// The context for translating this file's messages.
struct DetailWords
{
    Q_DECLARE_TR_FUNCTIONS(ActDetail)
};

QString quoted(const QStringList &words)
{
    qsizetype count = 0;
    QString text;
    while (count < words.size() && text.size() + words.at(count).size() < longest)
        text += (text.isEmpty() ? QString() : u" "_s) + words.at(count++);
    if (count == 0 && !words.isEmpty())
        text = words.first().left(longest - 1); // one very long word
    const bool isWhole = count == words.size();
    return isWhole ? DetailWords::tr("“%1”").arg(text) : DetailWords::tr("“%1…”").arg(text);
}

QStringList wordsIn(const QList<Cue> &lines)
{
    QStringList words;
    for (const Cue &line : lines)
        words += line.text.split(u' ', Qt::SkipEmptyParts);
    return words;
}

// Without what both begin and end with.
QString difference(const QStringList &before, const QStringList &after)
{
    const qsizetype common = std::min(before.size(), after.size());
    const qsizetype begin =
        std::mismatch(before.begin(), before.begin() + common, after.begin()).first
        - before.begin();
    qsizetype end = 0;
    while (end < common - begin
           && before.at(before.size() - 1 - end) == after.at(after.size() - 1 - end))
        ++end;
    const QStringList gone = before.sliced(begin, before.size() - begin - end);
    const QStringList come = after.sliced(begin, after.size() - begin - end);
    if (gone.isEmpty())
        return DetailWords::tr("%1 added").arg(quoted(come));
    if (come.isEmpty())
        return DetailWords::tr("%1 removed").arg(quoted(gone));
    return DetailWords::tr("%1 → %2").arg(quoted(gone), quoted(come));
}

// Lines that only have other words count one by one.
QList<LinesChange> placesOf(const LinesChange &change)
{
    if (!std::ranges::equal(change.before, change.after, {}, &Cue::id, &Cue::id))
        return {change};
    QList<LinesChange> places;
    for (qsizetype i = 0; i < change.before.size(); ++i)
        places.append({.before = {change.before.at(i)}, .after = {change.after.at(i)}});
    return places;
}

QString nameIn(const Speaker &speaker)
{
    return speaker.name.isEmpty() ? speaker.label : speaker.name;
}

QString detailOf(const Edit &edit)
{
    QString first;
    qsizetype places = 0;
    for (const LinesChange &change : edit.lines) {
        for (const LinesChange &place : placesOf(change)) {
            const QStringList before = wordsIn(place.before);
            const QStringList after = wordsIn(place.after);
            if (before != after && ++places == 1)
                first = difference(before, after);
        }
    }
    if (places > 0)
        return places == 1 ? first
                           : DetailWords::tr("%1 (%n places)", nullptr, int(places)).arg(first);
    for (const SpeakerChange &change : edit.speakers) {
        if (change.before && change.after && nameIn(*change.before) != nameIn(*change.after))
            return DetailWords::tr("%1 → %2").arg(nameIn(*change.before), nameIn(*change.after));
    }
    if (edit.lines.isEmpty())
        return {};
    const LinesChange &change = edit.lines.first();
    return quoted(wordsIn(change.after.isEmpty() ? change.before : change.after));
}

QString detailOf(const NoteAct &act)
{
    const auto &note = act.after ? act.after : act.before;
    if (!note)
        return {};
    const QString words = note->quote.isEmpty() ? note->note : note->quote;
    return words.isEmpty() ? clockText(note->span.begin)
                           : quoted(words.simplified().split(u' ', Qt::SkipEmptyParts));
}

QString detailOf(const PinAct &act)
{
    const auto &pin = act.after ? act.after : act.before;
    return pin && pin->time ? clockText(*pin->time) : QString();
}

QString detailOf(const TextAct &act)
{
    return detailOf(act.edit);
}

QString detailOf(const TimesAct &)
{
    return {};
}

QString detailOf(const ChoiceAct &)
{
    return {};
}

} // namespace

QString detailOf(const Act &act)
{
    return std::visit([](const auto &what) { return detailOf(what); }, act.what);
}

} // namespace earmark
