// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/stamps/linestamp.h"

#include "formats/input/digits.h"
#include "formats/input/timestamp.h"
#include "formats/input/words.h"
#include "formats/readers/labels/labelline.h"
#include "formats/readers/stamps/stamphead.h"

#include <QRegularExpression>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

using StampKind = LineStamp::Kind;

constexpr qsizetype maxStampLength = 200;

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

QString withoutSeparator(QString text)
{
    static const QRegularExpression sign(u"^\\s*(?:[-–—|:·•/,]\\s+)?"_s);
    return text.remove(sign).trimmed();
}

/// The first time of a line, and what precedes and follows it.
struct Place
{
    QString before; ///< without bullet, heading signs and emphasis
    QString emphasis; ///< the signs at the beginning of the line
    milliseconds begin{0};
    std::optional<milliseconds> end;
    bool isRange = false;
    bool isBracketed = false;
    QString after;
};

// [0:12 Anna] …, (0:12 | Anna): …: moves the name out of the brackets, before the text.
bool moveNameOut(QString &after, const QString &opening)
{
    const QString closing = opening == u"["_s ? u"]"_s : u")"_s;
    const qsizetype end = after.indexOf(closing);
    const QString name = end > 0 ? withoutSeparator(after.first(end)) : QString();
    if (!isPair(opening, closing) || name.isEmpty() || !mayBeAnyName(name))
        return false;
    QString said = after.sliced(end + 1).trimmed();
    if (said.startsWith(u':'))
        said = said.sliced(1).trimmed();
    after = said.isEmpty() ? u' ' + name : u' ' + name + u": "_s + said;
    return true;
}

std::optional<Place> placeOfTime(const QString &head, const FrameClock &frames)
{
    static const QRegularExpression prefix(u"^(?:(?:#{1,6}|[-*•–>▸►▶■●])\\s+){0,2}([*_`]{0,3})"_s);
    static const QRegularExpression time(u"(?:([\\[({<])\\s*)?"_s + rangePattern()
                                         + u"(?:\\s*([\\])}>]))?"_s);
    const auto prefixed = prefix.match(head);
    const QString line = head.mid(prefixed.capturedLength());
    const auto match = time.match(line);
    const auto begin = match.hasMatch() ? timeOf(match.captured(2), frames) : std::nullopt;
    if (!begin)
        return {};
    Place place{.before = line.first(match.capturedStart()),
                .emphasis = prefixed.captured(1),
                .begin = *begin,
                .end = {},
                .isRange = match.hasCaptured(3),
                .after = line.mid(match.capturedEnd())};
    if (place.isRange)
        place.end = timeOf(match.captured(3), frames);
    QString opening = match.captured(1);
    const QString closing = match.captured(4);
    if (opening.isEmpty() && !closing.isEmpty() && isPair(line.first(1), closing)) {
        opening = line.first(1); // [Anna 0:12]
        place.before.remove(0, 1);
    }
    place.isBracketed = !opening.isEmpty();
    const bool isShared = place.isBracketed && closing.isEmpty() && place.before.isEmpty();
    return isPair(opening, closing) || (isShared && moveNameOut(place.after, opening))
        ? std::optional(place)
        : std::nullopt;
}

// ANNA in “ANNA so it is”.
QString capitalsBefore(const QString &text)
{
    static const QRegularExpression pattern(
        u"^((?>(?:\\p{Lu}[\\p{Lu}\\p{M}.'’-]+|#?\\d{1,3})(?: (?:\\p{Lu}[\\p{Lu}\\p{M}.'’-]+|#?\\d{1,3}))*)) (?=\\S)(?![-–—|:]\\s)"_s);
    const QString name = pattern.match(text).captured(1);
    return isNameShaped(name) && !text.contains(u'\t') ? name : QString();
}

StampKind kindOfBare(LineStamp &found)
{
    if (found.text.isEmpty())
        return StampKind::Alone;
    const auto label = labelledLine(found.text);
    if (label
        && (label->likelihood >= LabelledLine::Likelihood::LikeAName
            || isNumberedSpeaker(label->label)))
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
std::optional<LineStamp> stampFirst(const Place &place)
{
    static const QRegularExpression link(u"^\\(https?:[^)\\s]*\\)"_s);
    const bool isMarked = place.isBracketed || place.isRange || place.emphasis.contains(u'`');
    QString rest = place.after;
    if (!isMarked && !rest.isEmpty() && rest.front().isLetterOrNumber())
        return {};
    if (!place.emphasis.isEmpty())
        rest = rest.startsWith(place.emphasis) ? rest.mid(place.emphasis.size())
                                               : place.emphasis + rest.trimmed();
    LineStamp found{
        .begin = place.begin, .end = place.end, .text = withoutSeparator(rest.remove(link))};
    if (!isMarked)
        found.kind = kindOfBare(found);
    return found;
}

// “Yes.” ends a sentence, “Anna B.” does not.
bool endsInWord(QStringView name)
{
    constexpr qsizetype maxInitialLength = 2;
    return name.endsWith(u'.') && name.size() - name.lastIndexOf(u' ') - 1 > maxInitialLength;
}

// Anna (12:34): …, [Anna] 12:34, **Anna:** [12:34] …, Anna - 12:34 …, with any name.
std::optional<LineStamp> stampAfterName(const Place &place, bool isWhole)
{
    static const QRegularExpression separator(
        u"[*_]*(\\]?)[*_]*\\s*(:?)[*_]*(\\s*(?:[-–—,|·•/@…]|\\.{2,})\\s*|\\s*)[*_`]*$"_s);
    static const QRegularExpression behind(u"^[*_`]*(\\s*)(:?)[*_]*\\s*"_s);
    const auto before = separator.match(place.before);
    const auto after = behind.match(place.after);
    QString name = place.before.first(before.capturedStart()).remove(u'\\').trimmed();
    const bool isInBrackets = before.capturedLength(1) > 0 && name.startsWith(u'[');
    if (isInBrackets)
        name = name.mid(1);
    LineStamp found{.begin = place.begin,
                    .end = place.end,
                    .name = name,
                    .text = place.after.mid(after.capturedLength())};
    const bool hasColon = before.capturedLength(2) > 0;
    const bool isClosed = found.text.isEmpty() || after.capturedLength(2) > 0;
    const QStringView gap = before.capturedView();
    const bool isParted = !gap.isEmpty() || isInBrackets || place.isBracketed;
    const QStringView space = after.capturedView(1);
    found.hasWideGap = !place.isBracketed && isBlank(gap) && (gap.size() > 1 || gap == u"\t");
    const bool isShaped = isNameShaped(name) && !(found.text.isEmpty() && endsInWord(name));
    if (isShaped && place.isBracketed)
        found.kind = hasColon || isClosed ? StampKind::AfterName : StampKind::AfterNameOpen;
    else if (isShaped && (isClosed || isInBrackets || space.size() > 1 || space == u"\t"))
        found.kind = StampKind::BareAfterName;
    else if (!isParted || !mayBeAnyName(name) || (found.text.isEmpty() && !isWhole)
             || found.text.startsWith(u',') || found.text.startsWith(u';')) // a row of a table
        return {};
    else
        found.kind = found.text.isEmpty() ? StampKind::AfterAny : StampKind::Within;
    if (!isClosed)
        found.text = withoutSeparator(found.text);
    return found;
}

std::optional<LineStamp> readHead(const QString &head, bool isWhole, const FrameClock &frames)
{
    const auto place = placeOfTime(head, frames);
    if (!place)
        return {};
    return place->before.isEmpty() ? stampFirst(*place) : stampAfterName(*place, isWhole);
}

} // namespace

std::optional<LineStamp> anyStampIn(QStringView line, const StampClock &clock)
{
    const QStringView begin = headOf(line, maxStampLength);
    if (std::ranges::none_of(begin, [](QChar c) { return c.isDigit(); }))
        return {};
    const bool isWhole = line.size() == begin.size();
    QString head = plainHead(begin.toString().trimmed());
    if (clock.hasDots)
        head = withColons(head);
    auto found = readHead(head, isWhole, clock.frames);
    const bool mayBeSpelled =
        !head.contains(u':') || head.startsWith(u'[') || head.startsWith(u'(');
    const bool hasNumber =
        std::ranges::any_of(QStringView(head).first(std::max<qsizetype>(0, head.indexOf(u':'))),
                            [](QChar c) { return c.isDigit(); });
    if (!found && (mayBeSpelled || hasNumber)) { // before the colon
        found = readHead(withClock(head), isWhole, clock.frames);
        const bool isSure = found && found->kind <= StampKind::AfterName;
        if (isSure && !mayBeSpelled) // Dough (20 minutes): …
            found.reset();
    }
    if (found && !isWhole) {
        if (begin.back().isSpace())
            found->text += u' ';
        found->text += line.sliced(begin.size());
    }
    return found;
}

std::optional<LineStamp> stampIn(QStringView line)
{
    auto found = anyStampIn(line);
    return found && found->kind != StampKind::Within ? found : std::nullopt;
}

std::optional<LineStamp> stampBehind(QStringView line, bool isLink, const StampClock &clock)
{
    static const QRegularExpression link(u"^\\(?\\[\\(?"_s + rangePattern()
                                         + u"\\)?\\]\\((?:https?:|[#/?.<])[^()\\s]*\\)\\)?[.]?$"_s);
    static const QRegularExpression bare(u"^[\\[(]?"_s + rangePattern() + u"[\\])]?$"_s);
    static constexpr QStringView bullets = u"-*•>";
    static constexpr QStringView separators = u"-–—|·•";
    const QStringView text = line.trimmed();
    const qsizetype blank = std::max(text.lastIndexOf(u' '), text.lastIndexOf(u'\t'));
    const QStringView last = text.sliced(blank + 1);
    if (blank < 0 || last.size() > maxStampLength || (isLink && !last.contains(u"](")))
        return {};
    const auto match = (isLink ? link : bare).match(withPlainSigns(last));
    const auto begin = match.hasMatch() ? timeOf(match.captured(1), clock.frames) : std::nullopt;
    if (!begin)
        return {};
    QStringView said = text.first(blank).trimmed();
    while (said.size() > 1 && bullets.contains(said.front()) && said.at(1).isSpace())
        said = said.sliced(2);
    if (said.size() > 2 && separators.contains(said.back()) && said.at(said.size() - 2).isSpace())
        said = said.chopped(2);
    return LineStamp{.kind = StampKind::Behind, .begin = *begin, .text = said.trimmed().toString()};
}

bool isHeadWithName(const LineStamp &stamp)
{
    if (stamp.kind == StampKind::BareBeforeName)
        return stamp.text.isEmpty();
    return (stamp.kind == StampKind::Bare || stamp.kind == StampKind::Marked)
        && stamp.name.isEmpty() && mayBeAnyName(stamp.text);
}

} // namespace earmark
