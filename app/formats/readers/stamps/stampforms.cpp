// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/stamps/stampforms.h"

#include "formats/input/lines.h"
#include "formats/readers/labels/labelline.h"
#include "formats/readers/stamps/stamphead.h"

#include <QRegularExpression>

namespace earmark {

using namespace std::chrono_literals;

namespace {

void giveNameBack(LineStamp &stamp)
{
    if (stamp.text.isEmpty())
        stamp.text = stamp.name;
    else if (!stamp.name.isEmpty())
        stamp.text.prepend(stamp.name + u' ');
    stamp.name.clear();
}

void noteFrames(QStringView line, FrameClock &frames)
{
    static const QRegularExpression pattern(framesPattern());
    constexpr qsizetype maxStampLength = 200;
    const QString head = headOf(line, maxStampLength).toString();
    if (head.count(u':') + head.count(u';') < 3)
        return;
    auto times = pattern.globalMatch(head);
    while (times.hasNext())
        frames.lookAt(times.next().captured());
}

} // namespace

StampForms::StampForms(QStringView text)
{
    countForms(text);
    const bool hasTimes =
        std::ranges::any_of(m_counts, [](const Count &count) { return count.lines > 0; });
    if (!hasTimes && mayHaveDots(text)) {
        *this = StampForms();
        m_clock.hasDots = true;
        countForms(text);
        if (!areDotsTimes())
            *this = StampForms();
    }
    decide();
}

std::optional<LineStamp> StampForms::stampIn(QStringView line) const
{
    if (isAccepted(Kind::Behind)) {
        if (auto behind = stampBehind(line, m_links > 0, m_clock))
            return behind;
    }
    auto found = anyStampIn(line, m_clock);
    if (!found)
        return {};
    if (m_namesAreHeads && isHeadWithName(*found)) {
        found->kind = Kind::AfterAny;
        if (found->name.isEmpty())
            found->name = std::exchange(found->text, {});
        return found;
    }
    const bool isWithin =
        !found->name.isEmpty() && found->kind != Kind::BareBeforeName && !found->text.isEmpty();
    if (isWithin && isAccepted(Kind::Within))
        found->kind = Kind::Within;
    if (!isAccepted(found->kind))
        return {};
    if (found->kind == Kind::BareBeforeName && !m_bareNamesAreNames)
        giveNameBack(*found);
    return found;
}

void StampForms::countForms(QStringView text)
{
    constexpr qsizetype linesToLookAt = 5000;
    QStringView above; // the line above, if it begins a paragraph
    QList<Count *> below; // the counts of the line above
    qsizetype last = -1; // the number of the line before that is not blank
    for (const auto [line, number] : firstWrittenLines(text, linesToLookAt)) {
        ++m_lines;
        const bool beginsParagraph = number > std::exchange(last, number) + 1;
        if (beginsParagraph)
            above = {};
        const auto found = anyStampIn(line, m_clock);
        for (Count *count : std::exchange(below, {}))
            count->withTextBelow += found ? 0 : 1;
        const bool isLink = line.contains(u"](");
        if (const auto behind = stampBehind(line, isLink, m_clock)) {
            of(Kind::Behind).add(behind->begin);
            m_links += isLink ? 1 : 0;
            m_sentences += endsSentence(behind->text) ? 1 : 0;
        }
        if (found) {
            noteFrames(line, m_clock.frames);
            add(*found, above);
            if (!found->name.isEmpty() && found->text.isEmpty())
                below.append(&m_heads);
            if (isHeadWithName(*found))
                below.append(&m_headsBehind);
        }
        above = beginsParagraph && !found ? line : QStringView();
    }
}

void StampForms::add(const LineStamp &found, QStringView above)
{
    const auto label = found.name.isEmpty() ? labelledLine(found.text) : std::nullopt;
    m_first = m_first.count() < 0 ? found.begin : m_first;
    of(found.kind).add(found.begin, label ? label->label : found.name);
    if (isHeadWithName(found))
        m_headsBehind.add(found.begin, found.name.isEmpty() ? found.text : found.name);
    const bool isBare = found.kind == Kind::Bare || found.kind == Kind::BareBeforeName;
    if (isBare)
        m_bare.add(found.begin);
    if (!found.name.isEmpty() && found.text.isEmpty())
        m_heads.add(found.begin, found.name);
    else if (!found.name.isEmpty() && !isBare)
        m_within.add(found.begin, found.name);
    const bool isNamed = label && label->likelihood >= LabelledLine::Likelihood::LikeAName;
    m_withNameBehind += isNamed && found.kind == Kind::Marked ? 1 : 0;
    const bool isMine = found.kind == Kind::Alone || found.kind == Kind::Marked;
    if (isMine && mayBeAnyName(above.trimmed()))
        m_above.add(found.begin, above.trimmed().toString());
}

void StampForms::decide()
{
    for (std::size_t kind = 0; kind < kinds; ++kind)
        m_isAccepted.at(kind) = isPlausible(Kind(kind));
    findHeads();
    // If nearly all lines have a bare time, some may begin with a name and the others not.
    m_bareNamesAreNames = isAccepted(Kind::BareBeforeName);
    if (m_bare.lines > 1 && !m_bare.goesBack && isNearlyAll(m_bare.lines)) {
        accepted(Kind::Bare) = true;
        accepted(Kind::BareBeforeName) = true;
    }
    qsizetype all = 0;
    milliseconds latest{0};
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        all += m_isAccepted.at(kind) ? m_counts.at(kind).lines : 0;
        latest = std::max(latest, m_isAccepted.at(kind) ? m_counts.at(kind).last : 0ms);
    }
    m_areZero = all > 1 && latest == 0ms;
    m_namesBehind = m_withNameBehind > 1 && m_withNameBehind * 2 >= of(Kind::Marked).lines;
    m_namesAbove = m_above.lines > 1 && m_above.lines * 5 >= all * 4 && m_above.isRepeated();
}

// If most lines of a name and a time are above text, all of them are heads of turns.
void StampForms::findHeads()
{
    constexpr qsizetype minSingle = 3;
    const bool areNames = m_heads.isRepeated() || m_heads.lines >= minSingle;
    const bool areHeads = m_heads.lines > 1 && !m_heads.goesBack && areNames
        && m_heads.withTextBelow * 5 >= m_heads.lines * 4 && m_heads.lines * 6 >= m_lines;
    accepted(Kind::AfterAny) = areHeads;
    accepted(Kind::Behind) = isAccepted(Kind::Behind) && !areHeads;
    accepted(Kind::BareAfterName) = isAccepted(Kind::BareAfterName) || areHeads;
    const Count &marked = of(Kind::Marked);
    const qsizetype stamps = m_bare.lines + marked.lines;
    m_namesAreHeads = stamps > 2 && m_headsBehind.withTextBelow * 5 >= stamps * 4
        && !m_bare.goesBack && !marked.goesBack && m_headsBehind.names.size() * 3 <= stamps * 2
        && m_headsBehind.lines * 5 >= stamps * 4;
}

bool StampForms::isPlausible(Kind kind) const
{
    const Count &count = of(kind);
    if (kind == Kind::Marked || kind == Kind::AfterName)
        return true;
    if (kind == Kind::Within)
        return m_within.names.size() > 1 && !m_within.goesBack && m_within.isRepeated()
            && isNearlyAll(m_within.lines);
    if (count.lines < 2 || count.goesBack)
        return false;
    if (kind == Kind::Behind)
        return m_links > 0 ? m_links == count.lines && count.lines * 2 >= m_lines
                           : isNearlyAll(m_sentences);
    if (kind == Kind::Bare)
        return isNearlyAll(count.lines);
    if (kind == Kind::Alone)
        return count.lines * 20 >= m_lines;
    const bool areNumbered = std::ranges::all_of(
        count.names, [](const QString &name) { return isNumberedSpeaker(name); });
    constexpr qsizetype minSingle = 3;
    const bool areHeads =
        kind == Kind::BareAfterName && count.lines >= minSingle && count.lines * 5 >= m_lines * 2;
    return (count.isRepeated() || areNumbered || areHeads) && count.lines * 6 >= m_lines;
}

// 00.12 could also be a number. It is a time if at least half of the lines have one, none goes
// back, and they are in brackets or begin in the first minute.
bool StampForms::areDotsTimes() const
{
    constexpr qsizetype fewest = 3;
    Count all;
    bool areMarked = true;
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        all.lines += m_counts.at(kind).lines;
        all.goesBack = all.goesBack || m_counts.at(kind).goesBack;
        const bool isMarked = Kind(kind) == Kind::Marked || Kind(kind) == Kind::AfterName;
        areMarked = areMarked && (isMarked || m_counts.at(kind).lines == 0);
    }
    return all.lines >= fewest && !all.goesBack && all.lines * 2 >= m_lines
        && (areMarked || m_first < 1min);
}

} // namespace earmark
