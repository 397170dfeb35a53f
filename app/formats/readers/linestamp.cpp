// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/linestamp.h"

#include "formats/input/timestamp.h"
#include "formats/input/words.h"
#include "formats/readers/labelline.h"

#include <QRegularExpression>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using StampKind = LineStamp::Kind;

// 1:02, 01:02:03.004, 01:02:03:04, 12.5s, or from one to another.
QString rangePattern()
{
    const QString time = u"(\\d+(?::\\d{1,2}){1,2}(?:[.,:]\\d+)?|\\d+\\.\\d+s)(?!\\d|:\\d)"_s;
    return time + u"(?:\\s*(?:-->|->|–|—|-)\\s*"_s + time + u")?"_s;
}

std::optional<milliseconds> timeOf(const QString &text)
{
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
std::optional<LineStamp> stampFirst(const QString &line)
{
    static const QRegularExpression pattern(u"^([\\[({<]?)\\s*"_s + rangePattern()
                                            + u"(?:\\s*([\\])}>]))?"_s);
    const Dressed dressed = undressed(line);
    const auto match = pattern.match(dressed.rest);
    const QString opening = match.captured(1);
    if (!match.hasMatch() || !isPair(opening, match.captured(4)))
        return {};
    const auto begin = timeOf(match.captured(2));
    const QString rest = dressed.rest.mid(match.capturedEnd());
    const bool isMarked =
        !opening.isEmpty() || match.hasCaptured(3) || dressed.emphasis.contains(u'`');
    if (!begin || (!isMarked && !rest.isEmpty() && rest.front().isLetterOrNumber()))
        return {};
    LineStamp found{
        .begin = *begin, .end = {}, .name = {}, .text = textBehind(rest, dressed.emphasis)};
    if (match.hasCaptured(3))
        found.end = timeOf(match.captured(3));
    if (!isMarked)
        found.kind = kindOfBare(found);
    return found;
}

// Anna (12:34): …, [Anna] 12:34, **Anna:** [12:34] …, Anna - 12:34
std::optional<LineStamp> stampAfterName(const QString &line)
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
    const auto begin = timeOf(match.captured(Begin));
    if (!begin || !isNameShaped(name))
        return {};
    LineStamp found{.begin = *begin, .name = name, .text = bare.mid(match.capturedEnd())};
    if (match.hasCaptured(End))
        found.end = timeOf(match.captured(End));
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

bool mayBeNameAbove(QStringView line)
{
    const QStringView name = line.trimmed();
    return isNameShaped(name) && !name.endsWith(u'.');
}

} // namespace

std::optional<LineStamp> stampIn(QStringView line)
{
    constexpr qsizetype longestHead = 200;
    // Only the beginning tells.
    const QStringView begin = headOf(line, longestHead);
    const QString head = begin.toString().trimmed();
    if (std::ranges::none_of(head, [](QChar c) { return c.isDigit(); }))
        return {};
    auto found = stampFirst(head);
    if (!found)
        found = stampAfterName(head);
    if (found && line.size() > begin.size()) {
        if (begin.back().isSpace())
            found->text += u' ';
        found->text += line.sliced(begin.size());
    }
    return found;
}

StampForms::StampForms(QStringView text)
{
    look(text);
    for (std::size_t kind = 0; kind < kinds; ++kind)
        m_isMeant.at(kind) = isMeant(StampKind(kind));
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
    auto found = earmark::stampIn(line);
    if (!found || !m_isMeant.at(std::size_t(found->kind)))
        return {};
    return found;
}

void StampForms::look(QStringView text)
{
    constexpr qsizetype linesToLookAt = 5000;
    QStringView above; // the line above, if it is the first of a paragraph
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
        if (found) {
            Count &count = m_counts.at(std::size_t(found->kind));
            ++count.lines;
            count.goesBack = count.goesBack || found->begin < count.last;
            count.last = std::max(count.last, found->begin);
            const auto label = found->name.isEmpty() ? labelledLine(found->text) : std::nullopt;
            ++count.names[label ? label->label : found->name];
            const bool isNamed = label && label->trust >= LabelledLine::Trust::Name;
            m_withNameBehind += isNamed && found->kind == StampKind::Marked ? 1 : 0;
            const bool isMine = found->kind == StampKind::Alone || found->kind == StampKind::Marked;
            if (isMine && mayBeNameAbove(above)) {
                ++m_withNameAbove;
                ++m_namesOfLines[above.trimmed().toString()];
            }
        }
        above = gap && !found ? line : QStringView();
        gap = false;
    }
}

bool StampForms::isMeant(LineStamp::Kind kind) const
{
    const Count &count = m_counts.at(std::size_t(kind));
    if (kind == StampKind::Marked || kind == StampKind::AfterName)
        return true;
    if (count.lines < 2 || count.goesBack)
        return false;
    if (kind == StampKind::Bare)
        return count.lines * 5 >= m_lines * 4;
    if (kind == StampKind::Alone)
        return count.lines * 20 >= m_lines;
    const bool comeAgain = count.names.size() < count.lines;
    const bool areNumbered = std::ranges::all_of(
        count.names.keys(), [](const QString &name) { return isNumberedSpeaker(name); });
    return (comeAgain || areNumbered) && count.lines * 6 >= m_lines;
}

} // namespace earmark
