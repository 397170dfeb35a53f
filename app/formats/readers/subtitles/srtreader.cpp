// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/subtitles/srtreader.h"

#include "formats/input/lines.h"
#include "formats/input/timestamp.h"
#include "formats/readers/subtitles/captiontext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

/// A line of times: absent where it cannot be read.
struct Timings
{
    std::optional<milliseconds> begin;
    std::optional<milliseconds> end;
    bool negative = false;
    bool isByHand = false; ///< as Sides say of the arrow
    QStringView text; ///< behind them
};

/// The parts of a line round its arrow.
struct Sides
{
    QStringView before;
    QStringView after;
    bool isByHand = false; ///< drawn otherwise than by the rules
};

Sides sidesAt(QStringView line, qsizetype begin, qsizetype end, bool isByHand)
{
    return {.before = line.first(begin).trimmed(),
            .after = line.sliced(end).trimmed(),
            .isByHand = isByHand};
}

std::optional<Sides> sidesOfArrow(QStringView line)
{
    static constexpr QStringView byTheRules = u"-->";
    static constexpr std::array<QStringView, 5> byHand{u"—>", u"–>", u"->", u"=>", u"→"};
    const qsizetype tip = line.indexOf(u'>');
    if (tip < 0 && !line.contains(u'→'))
        return {}; // as in most lines
    if (line.first(tip + 1).endsWith(byTheRules))
        return sidesAt(line, tip + 1 - byTheRules.size(), tip + 1, false);
    if (const qsizetype at = line.indexOf(byTheRules); at >= 0)
        return sidesAt(line, at, at + byTheRules.size(), false);
    for (const QStringView arrow : byHand) {
        if (const qsizetype at = line.indexOf(arrow); at >= 0)
            return sidesAt(line, at, at + arrow.size(), true);
    }
    return {};
}

bool isTimeCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == u':' || c == u',' || c == u'.';
}

std::optional<milliseconds> readTime(QStringView text, bool &negative)
{
    if (!text.startsWith(u'-'))
        return readTimestamp(text);
    const auto time = readTimestamp(text.sliced(1));
    negative = negative || time;
    return time ? std::optional(milliseconds(0)) : std::nullopt;
}

// Coordinates, or the settings of WebVTT: X1:63 X2:223, position:50%.
bool isOfPlace(QStringView text)
{
    static const QRegularExpression pattern(u"^(?:\\s*[A-Za-z]\\w*[:=]\\S+)*\\s*$"_s);
    return !std::ranges::any_of(text, [](QChar c) { return c.isLetter(); })
        || pattern.match(text.toString()).hasMatch();
}

// The times of a timing line, or nothing for a line of text. The place on the screen that may
// follow them is ignored.
std::optional<Timings> readTimings(QStringView line)
{
    const auto sides = sidesOfArrow(line);
    if (!sides || sides->before.isEmpty())
        return {};
    // An arrow drawn otherwise stands in texts too: 10 -> 20.
    if (sides->isByHand && !(sides->before.contains(u':') && sides->after.contains(u':')))
        return {};
    const QChar first = sides->before.front();
    if (!isTimeCharacter(first) && first != u'-')
        return {};
    qsizetype length = sides->after.startsWith(u'-') ? 1 : 0;
    while (length < sides->after.size() && isTimeCharacter(sides->after.at(length)))
        ++length;
    Timings timings;
    timings.begin = readTime(sides->before, timings.negative);
    timings.end = readTime(sides->after.first(length), timings.negative);
    timings.isByHand = sides->isByHand;
    if (const QStringView rest = sides->after.sliced(length); !isOfPlace(rest)) {
        if (timings.isByHand)
            return {};
        timings.text = rest.trimmed();
    }
    const bool readable = timings.begin && timings.end;
    if (readable)
        return timings;
    // Digits and colons on both sides are times all the same, damaged ones.
    const bool damaged = !sides->isByHand && (timings.begin || timings.end);
    return damaged ? std::optional(Timings{}) : std::nullopt;
}

bool isIndex(QStringView line)
{
    const QStringView text = line.trimmed();
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

// Whether a cue may begin below `line`; arrows drawn otherwise stand in what is said, too.
bool mayBegin(QStringView line)
{
    return line.trimmed().isEmpty() || isIndex(line);
}

/// Collects the lines of a file into cues.
class SrtParser
{
public:
    explicit SrtParser(Draft &draft)
        : m_draft(draft)
    {}

    void addLine(Line line)
    {
        const auto timings = readTimings(line.text);
        const bool isText = !timings || (timings->isByHand && !mayBegin(m_before));
        m_before = line.text;
        if (isText) {
            m_lines.append(line.text);
            return;
        }
        takeOffIndex();
        finishCue();
        m_timings = timings;
        m_line = line.number;
        if (!timings->text.isEmpty())
            m_lines.append(timings->text);
    }

    void finishCue()
    {
        QString text;
        for (const QStringView line : std::as_const(m_lines))
            text += plainCaption(line.trimmed()) + u'\n';
        m_lines.clear();
        if (!m_timings && text.trimmed().isEmpty())
            return;
        DraftCue cue;
        cue.text = text.trimmed();
        cue.line = m_line;
        if (m_timings) {
            cue.begin = m_timings->begin;
            cue.end = m_timings->end;
            m_draft.count(Repair::UnreadableTime, m_line, cue.begin ? 0 : 1);
            m_draft.count(Repair::NegativeTime, m_line, m_timings->negative ? 1 : 0);
        }
        m_draft.add(std::move(cue));
    }

private:
    // The index stands right before the times, after a blank line or counting on.
    void takeOffIndex()
    {
        if (m_lines.isEmpty() || !isIndex(m_lines.last()))
            return;
        const qint64 index = m_lines.last().trimmed().toLongLong();
        const bool afterBlank =
            m_lines.size() == 1 || m_lines.at(m_lines.size() - 2).trimmed().isEmpty();
        if (!afterBlank && index != m_index + 1)
            return;
        m_index = index;
        m_lines.removeLast();
    }

    Draft &m_draft;
    QStringView m_before; ///< the line before
    QList<QStringView> m_lines;
    std::optional<Timings> m_timings;
    qsizetype m_line = 1; ///< of the times
    qint64 m_index = 0;
};

} // namespace

bool isSrt(QStringView text)
{
    constexpr int linesToSniff = 200;
    int lines = 0;
    QStringView before;
    for (const QStringView line : text.tokenize(u'\n')) {
        const auto timings = readTimings(line);
        if (timings && timings->begin && (!timings->isByHand || mayBegin(before)))
            return true;
        before = line;
        if (++lines == linesToSniff)
            break;
    }
    return false;
}

Draft readSrt(QStringView text)
{
    Draft draft;
    SrtParser parser(draft);
    for (const Line line : Lines(text))
        parser.addLine(line);
    parser.finishCue();
    draft.takeSpeakersFromText();
    return draft;
}

} // namespace earmark
