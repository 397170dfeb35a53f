// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/digits.h"
#include "formats/input/lines.h"
#include "formats/input/timestamp.h"
#include "formats/input/words.h"
#include "formats/readers/captions/captiontext.h"
#include "formats/readers/captions/markedwords.h"
#include "formats/readers/captions/rollingcaptions.h"
#include "formats/readers/subtitles/subtitles.h"
#include "formats/readers/subtitles/timingsides.h"

#include <QRegularExpression>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

/// A line of times. A time that cannot be read is absent.
struct Timings
{
    std::optional<milliseconds> begin;
    std::optional<milliseconds> end;
    std::optional<qint64> index; ///< if it stands in the same line
    bool negative = false;
    bool lacksEnd = false;
    bool isByHand = false; ///< the arrow is not -->
    QStringView text{}; ///< in the same line, after the times
};

std::optional<milliseconds> readTime(QStringView text, bool &negative)
{
    if (!text.startsWith(u'-'))
        return readTimestamp(text);
    const auto time = readTimestamp(text.sliced(1));
    negative = negative || time;
    return time ? std::optional(milliseconds(0)) : std::nullopt;
}

// Coordinates or WebVTT settings: X1:63 X2:223, position:50%.
bool isPosition(QStringView text)
{
    static const QRegularExpression pattern(u"^(?:\\s*[A-Za-z]\\w*[:=]\\S+)*\\s*$"_s);
    return !std::ranges::any_of(text, [](QChar c) { return c.isLetter(); })
        || pattern.match(text.toString()).hasMatch();
}

bool isIndex(QStringView line)
{
    const QStringView text = line.trimmed();
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

// Removes the number of a cue from before its times and returns it.
std::optional<qint64> takeIndex(QStringView &before)
{
    const qsizetype space = before.indexOf(u' ');
    if (space < 0 || !isIndex(before.first(space)) || lengthOfTimestamp(before.sliced(space)) == 0
        || !plainSign(before.sliced(space).trimmed().front()).isDigit())
        return {};
    const qint64 index = before.first(space).toLongLong();
    before = before.sliced(space).trimmed();
    return index;
}

// Needed beside other arrows than -->, which occur in text too: 10 -> 20.
bool containsColon(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return plainSign(c) == u':'; });
}

// The times of a timing line, or nothing for a line of text. A position on the screen after them is
// ignored.
std::optional<Timings> readTimings(QStringView line)
{
    auto sides = timingSidesOf(line);
    while (sides && sides->before.endsWith(u'-')) // --->
        sides->before = sides->before.chopped(1).trimmed();
    if (!sides || (lengthOfTimestamp(sides->before) == 0 && !sides->before.startsWith(u'-')))
        return {};
    const qsizetype sign = sides->after.startsWith(u'-') ? 1 : 0;
    const qsizetype length = sign + lengthOfTimestamp(sides->after.sliced(sign));
    const QStringView end = sides->after.first(length);
    if (sides->isByHand && !(containsColon(sides->before) && containsColon(end)))
        return {};
    Timings timings;
    timings.index = takeIndex(sides->before);
    timings.begin = readTime(sides->before, timings.negative);
    timings.end = readTime(end, timings.negative);
    timings.isByHand = sides->isByHand;
    if (const QStringView rest = sides->after.sliced(length); !isPosition(rest)) {
        if (timings.isByHand)
            return {};
        timings.text = rest.trimmed();
    }
    timings.lacksEnd = timings.begin && sides->after.isEmpty() && !timings.isByHand;
    const bool readable = timings.begin && timings.end;
    if (readable || timings.lacksEnd)
        return timings;
    // One readable side is enough to tell a damaged line of times.
    const bool damaged = !sides->isByHand && (timings.begin || timings.end);
    return damaged ? std::optional(Timings{}) : std::nullopt;
}

// SubViewer has a comma between the times, and no numbers.
std::optional<Timings> readSbvTimings(QStringView line)
{
    static const QRegularExpression pattern(
        u"^\\s*(\\d+:\\d{1,2}:\\d{1,2}[.,]\\d+),\\s*(\\d+:\\d{1,2}:\\d{1,2}[.,]\\d+)\\s*$"_s);
    constexpr qsizetype longestTimings = 60;
    const auto match =
        pattern.match(line.size() > longestTimings ? QString() : withPlainSigns(line));
    const Timings timings{.begin = readTimestamp(match.capturedView(1)),
                          .end = readTimestamp(match.capturedView(2)),
                          .index = 0};
    return timings.begin && timings.end ? std::optional(timings) : std::nullopt;
}

// Whether `line` may stand above the times of a cue. Asked only for other arrows than -->.
bool mayBegin(QStringView line)
{
    return line.trimmed().isEmpty() || isIndex(line);
}

// Whether the first cue and most others have a number above their times, perhaps with blank lines
// between.
bool numbersItsCues(QStringView text)
{
    qsizetype cues = 0;
    qsizetype numbered = 0;
    QStringView above;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (isBlank(line))
            continue;
        const auto timings = readTimings(line);
        if (timings && !timings->isByHand) {
            ++cues;
            numbered += timings->index || isIndex(above) ? 1 : 0;
            if (numbered == 0)
                return false;
        }
        above = line;
    }
    return numbered * 2 > cues;
}

/// Collects the lines of a file into cues.
class SrtParser
{
public:
    using TimingsIn = std::optional<Timings> (*)(QStringView line);

    SrtParser(Draft &draft, TimingsIn timingsIn, bool isNumbered)
        : m_draft(draft)
        , m_timingsIn(timingsIn)
        , m_isNumbered(isNumbered)
    {}

    void read(QStringView text)
    {
        for (const Line line : Lines(text))
            addLine(line);
        finishCue();
    }

    const QList<MarkedWord> &marks() const { return m_marks; }

private:
    void addLine(Line line)
    {
        const auto timings = m_timingsIn(line.text);
        const bool isText = !timings || (timings->isByHand && !mayBegin(m_before));
        m_before = line.text;
        if (isText) {
            m_lines.append(line.text);
            return;
        }
        if (timings->index)
            m_index = *timings->index;
        else
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
        QString tagged;
        for (const QStringView line : std::as_const(m_lines)) {
            text += plainCaption(line.trimmed()) + u'\n';
            tagged += line.trimmed();
            tagged += u'\n';
        }
        m_lines.clear();
        if (!m_timings && text.trimmed().isEmpty())
            return;
        DraftCue cue = draftCue(m_line, text.trimmed());
        if (m_timings) {
            cue.begin = m_timings->begin;
            cue.end = m_timings->end;
            m_draft.count(Repair::UnreadableTime, m_line, cue.begin ? 0 : 1);
            m_draft.count(Repair::NegativeTime, m_line, m_timings->negative ? 1 : 0);
            m_draft.count(Repair::LooseTime, m_line, m_timings->lacksEnd ? 1 : 0);
        }
        m_draft.add(std::move(cue));
        m_marks.append(markedWordIn(QStringView(tagged).trimmed(), plainCaption));
    }

    // The index stands right before the times, and follows a blank line or the index before.
    void takeOffIndex()
    {
        const auto isText = [](QStringView line) { return !isBlank(line); };
        const auto last = std::ranges::find_if(m_lines.rbegin(), m_lines.rend(), isText);
        if (last == m_lines.rend() || !isIndex(*last))
            return;
        const qint64 index = last->trimmed().toLongLong();
        const qsizetype blanks = last - m_lines.rbegin();
        const qsizetype place = m_lines.size() - 1 - blanks;
        if (!isIndexAt(place, index, blanks > 0))
            return;
        m_index = index;
        m_lines.resize(place);
    }

    // Even in a file with numbers, blank lines may be missing and lines of text may be numbers.
    bool isIndexAt(qsizetype place, qint64 index, bool isParted) const
    {
        const bool countsOn = index == m_index + 1;
        if (isParted)
            return m_isNumbered && (countsOn || index <= 1);
        return m_isNumbered || countsOn || place == 0 || isBlank(m_lines.at(place - 1));
    }

    Draft &m_draft;
    TimingsIn m_timingsIn;
    QStringView m_before; ///< the line before
    QList<QStringView> m_lines;
    QList<MarkedWord> m_marks; ///< of the draft's cues
    std::optional<Timings> m_timings;
    qsizetype m_line = 1; ///< of the times
    qint64 m_index = 0; ///< of the current cue
    bool m_isNumbered; ///< the file numbers its cues
};

bool isBridgeLine(const DraftCue &cue)
{
    return isBridge(cue.begin, cue.end);
}

QString spacedOnce(const QString &line)
{
    return line.simplified();
}

} // namespace

bool isSrt(QStringView text)
{
    constexpr qsizetype linesToSniff = 200;
    QStringView before;
    for (const auto [line, number] : Lines(text)) {
        if (number > linesToSniff)
            break;
        const auto timings = readTimings(line);
        if (timings && timings->begin && (!timings->isByHand || mayBegin(before)))
            return true;
        before = line;
    }
    return false;
}

Draft readSrt(QStringView text)
{
    Draft draft;
    SrtParser parser(draft, readTimings, numbersItsCues(text));
    parser.read(text);
    // YouTube's captions come as SubRip, too.
    if (!unroll(draft.cues(), false, isBridgeLine, spacedOnce, draft))
        joinMarkedLines(draft, parser.marks());
    draft.traits().hasSpeakersInText = true;
    return draft;
}

bool isSbv(QStringView text)
{
    constexpr qsizetype linesToSniff = 20;
    const auto lines = firstWrittenLines(text, linesToSniff);
    return std::ranges::any_of(lines,
                               [](Line line) { return readSbvTimings(line.text).has_value(); });
}

Draft readSbv(QStringView text)
{
    Draft draft;
    SrtParser(draft, readSbvTimings, false).read(text);
    for (DraftCue &cue : draft.cues())
        cue.text.replace(u"[br]"_s, u"\n"_s);
    draft.traits().hasSpeakersInText = true;
    return draft;
}

} // namespace earmark
