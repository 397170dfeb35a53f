// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/stamps/linestamp.h"

#include "formats/input/timestamp.h"
#include "formats/input/words.h"
#include "formats/readers/labelline.h"
#include "formats/readers/stamps/stamphead.h"

#include <QRegularExpression>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using StampKind = LineStamp::Kind;

std::optional<milliseconds> timeOf(const QString &text, const FrameClock &frames)
{
    if (const auto inFrames = frames.read(text))
        return inFrames;
    return readTimestamp(text.endsWith(u's') ? text.chopped(1) : text);
}

bool isPair(const QString &opening, const QString &closing)
{
    static const QStringList pairs{u""_s, u"[]"_s, u"()"_s, u"{}"_s, u"<>"_s};
    return pairs.contains(opening + closing);
}

// Bullets, the signs of a heading and those of emphasis do not belong to a time.
struct Dressed
{
    QString emphasis;
    QString rest;
};

Dressed undressed(const QString &line)
{
    static const QRegularExpression dress(u"^(?:(?:#{1,6}|[-*•–])\\s+)?([*_`]{0,3})"_s);
    const auto match = dress.match(line);
    return {match.captured(1), line.mid(match.capturedLength())};
}

// What stands behind a time, without what parts them.
QString textBehind(QString rest, const QString &emphasis)
{
    static const QRegularExpression link(u"^\\(https?:[^)\\s]*\\)"_s);
    static const QRegularExpression sign(u"^\\s*(?:[-–—|:]\\s+)?"_s);
    if (!emphasis.isEmpty())
        rest = rest.startsWith(emphasis) ? rest.mid(emphasis.size()) : emphasis + rest.trimmed();
    return rest.remove(link).remove(sign).trimmed();
}

// ANNA of “ANNA so it is”, where capitals are the name.
QString capitalsBefore(const QString &text)
{
    static const QRegularExpression pattern(
        u"^((?:\\p{Lu}[\\p{Lu}\\p{M}.'’-]+|#?\\d{1,3})(?: (?:\\p{Lu}[\\p{Lu}\\p{M}.'’-]+|#?\\d{1,3}))*) (?=\\S)"_s);
    const QString name = pattern.match(text).captured(1);
    return isNameShaped(name) ? name : QString();
}

StampKind kindOfBare(LineStamp &found)
{
    if (found.text.isEmpty())
        return StampKind::Alone;
    const auto label = labelledLine(found.text);
    if (label && (label->trust >= LabelledLine::Trust::Name || isNumberedSpeaker(label->label)))
        return StampKind::BareBeforeName;
    if (isNameShaped(found.text) && !found.text.endsWith(u'.')) {
        found.name = std::exchange(found.text, {});
        return StampKind::BareBeforeName;
    }
    found.name = capitalsBefore(found.text);
    if (found.name.isEmpty())
        return StampKind::Bare;
    found.text = found.text.mid(found.name.size() + 1);
    return StampKind::BareBeforeName;
}

// [00:12:34] …, (12:34) …, 00:25 - 00:31 …, [0.00s -> 4.00s] …, **[0:12] Anna:** …
std::optional<LineStamp> stampFirst(const QString &line, const FrameClock &frames)
{
    static const QRegularExpression pattern(u"^([\\[({<]?)\\s*"_s + rangePattern()
                                            + u"(?:\\s*([\\])}>]))?"_s);
    const Dressed dressed = undressed(line);
    const auto match = pattern.match(dressed.rest);
    const QString opening = match.captured(1);
    if (!match.hasMatch() || !isPair(opening, match.captured(4)))
        return {};
    const auto begin = timeOf(match.captured(2), frames);
    const QString rest = dressed.rest.mid(match.capturedEnd());
    const bool isMarked =
        !opening.isEmpty() || match.hasCaptured(3) || dressed.emphasis.contains(u'`');
    if (!begin || (!isMarked && !rest.isEmpty() && rest.front().isLetterOrNumber()))
        return {};
    LineStamp found{
        .begin = *begin, .end = {}, .name = {}, .text = textBehind(rest, dressed.emphasis)};
    if (match.hasCaptured(3))
        found.end = timeOf(match.captured(3), frames);
    if (!isMarked)
        found.kind = kindOfBare(found);
    return found;
}

// “Yes.” and no “Anna B.”: a stop behind a word ends what is said.
bool endsInWord(QStringView name)
{
    constexpr qsizetype longestInitial = 2;
    return name.endsWith(u'.') && name.size() - name.lastIndexOf(u' ') - 1 > longestInitial;
}

// Anna (12:34): …, [Anna] 12:34, **Anna:** [12:34] …, Anna - 12:34
std::optional<LineStamp> stampAfterName(const QString &line, const FrameClock &frames)
{
    static const QRegularExpression pattern(
        u"^[*_\\[]*(\\p{L}[^:*\\[\\](){}<>`|\\t]{0,39}?)[*_]*(\\]?)[*_]*\\s*(:?)[*_]*(\\s*[-–—,|]\\s*|\\s*)[*_`]*([\\[(]?)"_s
        + rangePattern() + u"([\\])]?)[*_`]*(\\s*)(:?)[*_]*\\s*"_s);
    static const QRegularExpression signs(u"^(?:(?:#{1,6}|[-*•–])\\s+)?"_s);
    const QString bare = QString(line).remove(signs);
    const auto match = pattern.match(bare);
    enum Part { Name = 1, NameEnd, Colon, Sign, Opening, Begin, End, Closing, Space, LastColon };
    if (!match.hasMatch() || !isPair(match.captured(Opening), match.captured(Closing)))
        return {};
    const QString name = match.captured(Name).remove(u'\\').trimmed();
    const auto begin = timeOf(match.captured(Begin), frames);
    if (!begin || !isNameShaped(name))
        return {};
    LineStamp found{.begin = *begin, .name = name, .text = bare.mid(match.capturedEnd())};
    if (match.hasCaptured(End))
        found.end = timeOf(match.captured(End), frames);
    if (found.text.isEmpty() && endsInWord(name))
        return {};
    const bool isClosed = found.text.isEmpty() || !match.captured(LastColon).isEmpty();
    const bool hasColon = !match.captured(Colon).isEmpty();
    if (!match.captured(Opening).isEmpty()) {
        found.kind = hasColon || isClosed ? StampKind::AfterName : StampKind::AfterNameOpen;
        return found;
    }
    const bool isBracketed = !match.captured(NameEnd).isEmpty();
    const QString space = match.captured(Space);
    const bool isWide = space.size() > 1 || space == u"\t"_s;
    if (!isClosed && !isBracketed && !isWide)
        return {};
    found.kind = StampKind::BareAfterName;
    return found;
}

// A line that is nothing but what may be any name, and a time.
std::optional<LineStamp> stampAtEnd(const QString &line, const FrameClock &frames)
{
    static const QRegularExpression pattern(
        u"^(.{1,80}?)(?:\\s*[-–—,|·•/:]\\s*|\\s+)([\\[({<]?)\\s*"_s + rangePattern()
        + u"\\s*([\\])}>]?)[*_`]*[\\s:]*$"_s);
    const Dressed dressed = undressed(line);
    const auto match = pattern.match(dressed.rest);
    enum Part { Name = 1, Opening, Begin, End, Closing };
    if (!match.hasMatch() || !isPair(match.captured(Opening), match.captured(Closing)))
        return {};
    QString name = match.captured(Name).trimmed();
    while (name.endsWith(u'*') || name.endsWith(u'_') || name.endsWith(u':'))
        name.chop(1);
    const auto begin = timeOf(match.captured(Begin), frames);
    if (!begin || !mayBeAnyName(name))
        return {};
    LineStamp found{.kind = StampKind::AfterAny, .begin = *begin, .name = name};
    if (match.hasCaptured(End))
        found.end = timeOf(match.captured(End), frames);
    return found;
}

void giveNameBack(LineStamp &stamp)
{
    if (stamp.text.isEmpty())
        stamp.text = stamp.name;
    else if (!stamp.name.isEmpty())
        stamp.text.prepend(stamp.name + u' ');
    stamp.name.clear();
}

// 0:12 Anna (Acme), whatever the name.
bool isHeadWithName(const LineStamp &stamp)
{
    if (stamp.kind == StampKind::BareBeforeName)
        return stamp.text.isEmpty();
    return (stamp.kind == StampKind::Bare || stamp.kind == StampKind::Marked)
        && stamp.name.isEmpty() && mayBeAnyName(stamp.text);
}

constexpr qsizetype longestStamp = 200;

std::optional<LineStamp> readHead(const QString &head, bool isWhole, const FrameClock &frames)
{
    auto found = stampFirst(head, frames);
    if (!found)
        found = stampAfterName(head, frames);
    if (!found && isWhole)
        found = stampAtEnd(head, frames);
    return found;
}

std::optional<LineStamp> readStamp(QStringView line, const FrameClock &frames)
{
    // Only the beginning tells.
    const QStringView begin = headOf(line, longestStamp);
    if (std::ranges::none_of(begin, [](QChar c) { return c.isDigit(); }))
        return {};
    const QString head = plainHead(begin.toString().trimmed());
    auto found = readHead(head, line.size() == begin.size(), frames);
    const bool mayBeSpelled =
        !head.contains(u':') || head.startsWith(u'[') || head.startsWith(u'(');
    if (!found && mayBeSpelled)
        found = readHead(withClock(head), line.size() == begin.size(), frames);
    if (found && line.size() > begin.size()) {
        if (begin.back().isSpace())
            found->text += u' ';
        found->text += line.sliced(begin.size());
    }
    return found;
}

void lookAtFrames(QStringView line, FrameClock &frames)
{
    static const QRegularExpression pattern(framesPattern());
    const QString head = headOf(line, longestStamp).toString();
    if (head.count(u':') + head.count(u';') < 3)
        return;
    auto times = pattern.globalMatch(head);
    while (times.hasNext())
        frames.lookAt(times.next().captured());
}

} // namespace

std::optional<LineStamp> stampIn(QStringView line)
{
    return readStamp(line, FrameClock());
}

StampForms::StampForms(QStringView text)
{
    look(text);
    for (std::size_t kind = 0; kind < kinds; ++kind)
        m_isMeant.at(kind) = isMeant(StampKind(kind));
    countHeads();
    // Before some lines stands what may be a name, and before the others nothing.
    m_namesAreMeant = m_isMeant.at(std::size_t(StampKind::BareBeforeName));
    if (m_bare.lines > 1 && !m_bare.goesBack && isNearlyAll(m_bare.lines)) {
        m_isMeant.at(std::size_t(StampKind::Bare)) = true;
        m_isMeant.at(std::size_t(StampKind::BareBeforeName)) = true;
    }
    qsizetype meant = 0;
    milliseconds latest{0};
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        meant += m_isMeant.at(kind) ? m_counts.at(kind).lines : 0;
        latest = std::max(latest, m_isMeant.at(kind) ? m_counts.at(kind).last : 0ms);
    }
    m_areZero = meant > 1 && latest == 0ms;
    m_namesBehind = m_withNameBehind > 1
        && m_withNameBehind * 2 >= m_counts.at(std::size_t(StampKind::Marked)).lines;
    const bool comeAgain = m_namesOfLines.size() < m_withNameAbove;
    m_namesAbove = m_withNameAbove > 1 && m_withNameAbove * 5 >= meant * 4 && comeAgain;
}

std::optional<LineStamp> StampForms::stampIn(QStringView line) const
{
    auto found = readStamp(line, m_frames);
    if (found && m_namesAreHeads && isHeadWithName(*found)) {
        found->kind = StampKind::AfterAny;
        if (found->name.isEmpty())
            found->name = std::exchange(found->text, {});
        return found;
    }
    if (!found || !m_isMeant.at(std::size_t(found->kind)))
        return {};
    if (found->kind == StampKind::BareBeforeName && !m_namesAreMeant)
        giveNameBack(*found);
    return found;
}

void StampForms::look(QStringView text)
{
    constexpr qsizetype linesToLookAt = 5000;
    QStringView above; // the line above, if it is the first of a paragraph
    bool isBelowHead = false;
    bool isBelowName = false;
    bool gap = true;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (line.trimmed().isEmpty()) {
            gap = true;
            above = {};
            continue;
        }
        if (++m_lines == linesToLookAt)
            return;
        const auto found = earmark::stampIn(line);
        m_headsWithText += std::exchange(isBelowHead, false) && !found ? 1 : 0;
        m_withTextBelow += std::exchange(isBelowName, false) && !found ? 1 : 0;
        if (found) {
            lookAtFrames(line, m_frames);
            isBelowName = isHeadWithName(*found);
            if (isBelowName) {
                ++m_headNames;
                m_namesBehindTimes.insert(found->name.isEmpty() ? found->text : found->name);
            }
            isBelowHead = !found->name.isEmpty() && found->text.isEmpty();
            if (isBelowHead) {
                m_heads.add(found->begin);
                ++m_heads.names[found->name];
            }
            Count &count = m_counts.at(std::size_t(found->kind));
            count.add(found->begin);
            if (found->kind == StampKind::Bare || found->kind == StampKind::BareBeforeName)
                m_bare.add(found->begin);
            const auto label = found->name.isEmpty() ? labelledLine(found->text) : std::nullopt;
            ++count.names[label ? label->label : found->name];
            const bool isNamed = label && label->trust >= LabelledLine::Trust::Name;
            m_withNameBehind += isNamed && found->kind == StampKind::Marked ? 1 : 0;
            const bool isMine = found->kind == StampKind::Alone || found->kind == StampKind::Marked;
            if (isMine && mayBeAnyName(above.trimmed())) {
                ++m_withNameAbove;
                ++m_namesOfLines[above.trimmed().toString()];
            }
        }
        above = gap && !found ? line : QStringView();
        gap = false;
    }
}

// Where lines of a name and a time stand above what is said, all that are written so are that.
void StampForms::countHeads()
{
    constexpr qsizetype fewestSingle = 3;
    const bool areNames = m_heads.names.size() < m_heads.lines || m_heads.lines >= fewestSingle;
    const bool areHeads = m_heads.lines > 1 && !m_heads.goesBack && areNames
        && m_headsWithText * 5 >= m_heads.lines * 4 && m_heads.lines * 6 >= m_lines;
    m_isMeant.at(std::size_t(StampKind::AfterAny)) = areHeads;
    const Count &marked = m_counts.at(std::size_t(StampKind::Marked));
    const qsizetype stamps = m_bare.lines + marked.lines;
    m_namesAreHeads = stamps > 2 && m_withTextBelow * 5 >= stamps * 4 && !m_bare.goesBack
        && !marked.goesBack && m_namesBehindTimes.size() * 3 <= stamps * 2
        && m_headNames * 5 >= stamps * 4;
    if (areHeads)
        m_isMeant.at(std::size_t(StampKind::BareAfterName)) = true;
}

bool StampForms::isMeant(LineStamp::Kind kind) const
{
    const Count &count = m_counts.at(std::size_t(kind));
    if (kind == StampKind::Marked || kind == StampKind::AfterName)
        return true;
    if (count.lines < 2 || count.goesBack)
        return false;
    if (kind == StampKind::Bare)
        return isNearlyAll(count.lines);
    if (kind == StampKind::Alone)
        return count.lines * 20 >= m_lines;
    const bool comeAgain = count.names.size() < count.lines;
    const bool areNumbered = std::ranges::all_of(
        count.names.keys(), [](const QString &name) { return isNumberedSpeaker(name); });
    constexpr qsizetype fewestSingle = 3;
    const bool areHeads = kind == StampKind::BareAfterName && count.lines >= fewestSingle
        && count.lines * 5 >= m_lines * 2;
    return (comeAgain || areNumbered || areHeads) && count.lines * 6 >= m_lines;
}

} // namespace earmark
