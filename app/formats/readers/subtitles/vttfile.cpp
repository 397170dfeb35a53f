// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/subtitles/vttfile.h"

#include "formats/input/lines.h"
#include "formats/input/timestamp.h"
#include "formats/readers/subtitles/timingsides.h"
#include "formats/readers/subtitles/vttcuetext.h"

#include <QRegularExpression>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView signature = u"WEBVTT";
constexpr QStringView arrow = u"-->";

bool isVttSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\f';
}

QStringView withoutLeadingSpace(QStringView text)
{
    while (!text.isEmpty() && isVttSpace(text.front()))
        text = text.sliced(1);
    return text;
}

/// The times and the settings of a cue.
struct CueTimings
{
    TimeSpan span;
    QStringView settings;
};

// WebVTT, "collect WebVTT cue timings and settings".
std::optional<CueTimings> readStrictTimings(QStringView line)
{
    line = withoutLeadingSpace(line);
    const auto begin = takeVttTimestamp(line);
    line = withoutLeadingSpace(line);
    if (!begin || !line.startsWith(arrow))
        return {};
    line = withoutLeadingSpace(line.sliced(arrow.size()));
    const auto end = takeVttTimestamp(line);
    if (!end)
        return {};
    return CueTimings{.span = {*begin, *end}, .settings = line.trimmed()};
}

std::optional<CueTimings> readLenientTimings(QStringView line)
{
    const auto sides = timingSidesOf(line);
    if (!sides)
        return {};
    const qsizetype length = lengthOfTimestamp(sides->after);
    const auto begin = readTimestamp(sides->before);
    const auto end = readTimestamp(sides->after.first(length));
    const QStringView rest = sides->after.sliced(length);
    if (!begin || !end || (!rest.isEmpty() && !isVttSpace(rest.front())))
        return {};
    return CueTimings{.span = {*begin, *end}, .settings = rest.trimmed()};
}

// A damaged arrow counts only between two times.
bool hasArrow(QStringView line, VttRules rules)
{
    if (line.contains(arrow))
        return true;
    return rules == VttRules::Lenient && line.contains(u':') && readLenientTimings(line);
}

// Comments and styles, and ids with a blank line between them and their times.
bool isUnspoken(const QString &block)
{
    static const QRegularExpression pattern(
        u"^(?:(?:NOTE|STYLE|REGION)(?:\\s|$)|X-TIMESTAMP-MAP=|[\\w/#-]*\\d[\\w/#-]*$)"_s);
    return pattern.match(block).hasMatch();
}

bool isCueNumber(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

/// Reads blocks as the parser algorithm does, one line at a time.
class VttParser
{
public:
    explicit VttParser(VttRules rules)
        : m_rules(rules)
    {}

    void addLine(QStringView line, qsizetype number)
    {
        if (hasArrow(line, m_rules) && !isSpoken(line)) {
            const bool mayBeTiming = m_lineCount == 0 || (m_lineCount == 1 && !m_hasTiming);
            const QString id = mayBeTiming ? m_firstLine.toString() : takeId();
            if (!mayBeTiming)
                finishBlock(false);
            beginCue(line, number, id);
        } else if (line.isEmpty()) {
            finishBlock();
            return;
        } else if (m_lineCount == 0) {
            m_firstLine = line;
            m_firstNumber = number;
        } else if (m_hasTiming) {
            if (m_hasText)
                m_cue.text += u'\n';
            m_hasText = true;
            m_cue.text += line;
        } else {
            m_others += u'\n' + line.toString();
        }
        ++m_lineCount;
    }

    /// No block is open.
    bool isBetweenBlocks() const { return m_lineCount == 0; }

    /// `isParted`: a blank line ends the block, not the next block.
    void finishBlock(bool isParted = true)
    {
        const bool keep = m_hasTiming && m_isCue && (m_cue.span || !m_cue.text.isEmpty());
        if (keep) {
            if (!m_cue.span)
                m_file.badTimes.append(m_cue.line);
            m_file.cues.append(m_cue);
        }
        if (m_lineCount > 0)
            m_isBehindCue = keep || (!m_hasTiming && isParted && addToCue());
        m_cue = {};
        m_firstLine = {};
        m_others.clear();
        m_hasTiming = m_hasText = m_isCue = false;
        m_lineCount = 0;
    }

    void readHeader(QStringView line)
    {
        static constexpr QStringView language = u"Language:";
        if (line.startsWith(language))
            m_file.language = line.sliced(language.size()).trimmed().toString();
    }

    VttFile take() { return std::move(m_file); }

private:
    // To the standard, a block without times is a comment. After a cue it is rather a part of its
    // text that follows a blank line.
    bool addToCue()
    {
        const QString block = m_firstLine.toString() + m_others;
        if (m_rules == VttRules::Strict || block.trimmed().isEmpty() || isUnspoken(block))
            return false;
        if (m_isBehindCue)
            m_file.cues.last().text += u'\n' + block;
        else
            m_file.strayBlocks.append(m_firstNumber);
        return m_isBehindCue;
    }

    // To the standard, each arrow begins a cue. Leniently, words before an arrow make it text.
    bool isSpoken(QStringView line) const
    {
        const QStringView text = withoutLeadingSpace(line);
        return m_rules == VttRules::Lenient && m_hasTiming && !text.front().isDigit()
            && !text.startsWith(arrow) && !readLenientTimings(line);
    }

    // If cues have numbers and a blank line is missing, the text ends with the next cue's number.
    QString takeId()
    {
        if (m_rules == VttRules::Strict || !m_hasTiming || !isCueNumber(m_cue.id))
            return {};
        const qsizetype end = m_cue.text.lastIndexOf(u'\n');
        const QString last = m_cue.text.sliced(end + 1);
        if (!isCueNumber(last))
            return {};
        m_cue.text.truncate(std::max<qsizetype>(0, end));
        return last;
    }

    void beginCue(QStringView line, qsizetype number, const QString &id)
    {
        m_hasTiming = true;
        m_isCue = true;
        m_cue.id = id;
        m_cue.line = number;
        auto timings = readStrictTimings(line);
        if (!timings && m_rules == VttRules::Lenient) {
            timings = readLenientTimings(line);
            if (timings)
                m_file.looseTimes.append(number);
        }
        if (timings) {
            m_cue.span = timings->span;
            m_cue.settings = timings->settings.toString();
        } else if (m_rules == VttRules::Strict) {
            m_isCue = false;
            m_file.badTimes.append(number);
        }
    }

    VttRules m_rules;
    VttFile m_file;
    VttCue m_cue;
    QStringView m_firstLine;
    qsizetype m_firstNumber = 0;
    QString m_others; ///< lines after the first in a block without times
    qsizetype m_lineCount = 0;
    bool m_hasTiming = false;
    bool m_hasText = false;
    bool m_isCue = false;
    bool m_isBehindCue = false; ///< the block before was a cue or a part of one
};

} // namespace

bool isVtt(QStringView text)
{
    if (!text.startsWith(signature))
        return false;
    if (text.size() == signature.size())
        return true;
    const QChar next = text.at(signature.size());
    return next == u' ' || next == u'\t' || next == u'\n' || next == u'\r';
}

VttFile parseVtt(QStringView text, VttRules rules)
{
    if (!isVtt(text))
        return {};
    // WebVTT, "preprocess the stream".
    if (text.contains(QChar::Null) || text.contains(u'\r')) {
        QString plain = text.toString().replace(QChar::Null, QChar::ReplacementCharacter);
        return parseVtt(plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n'), rules);
    }
    VttParser parser(rules);
    bool inHeader = true;
    for (const auto [line, number] : Lines(text)) {
        if (number == 1)
            continue; // the signature
        // Joined files have a second signature, perhaps with a title.
        const bool beginsAgain =
            line == signature || (parser.isBetweenBlocks() && !inHeader && isVtt(line));
        if (rules == VttRules::Lenient && beginsAgain) {
            parser.finishBlock();
            inHeader = true;
            continue;
        }
        // The header runs to a blank line, or to a line that starts a cue.
        inHeader = inHeader && !line.isEmpty() && !hasArrow(line, rules);
        if (inHeader)
            parser.readHeader(line);
        else
            parser.addLine(line, number);
    }
    parser.finishBlock();
    return parser.take();
}

} // namespace earmark
