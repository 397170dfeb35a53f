// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/subtitles/vttfile.h"

#include "formats/input/timestamp.h"
#include "formats/readers/subtitles/vttcuetext.h"

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

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

/// Gives the lines of a text, whose ends may be LF, CR or both.
class VttLines
{
public:
    explicit VttLines(QStringView text)
        : m_rest(text)
    {}

    bool atEnd() const { return m_atEnd; }
    /// Of the line given last, counted from 1.
    qsizetype number() const { return m_number; }

    QStringView next()
    {
        ++m_number;
        qsizetype end = 0;
        while (end < m_rest.size() && m_rest.at(end) != u'\n' && m_rest.at(end) != u'\r')
            ++end;
        const QStringView line = m_rest.first(end);
        m_atEnd = end == m_rest.size();
        if (!m_atEnd && m_rest.sliced(end).startsWith(u"\r\n"))
            ++end;
        m_rest = m_rest.sliced(m_atEnd ? end : end + 1);
        m_atEnd = m_atEnd || m_rest.isEmpty();
        return line;
    }

private:
    QStringView m_rest;
    qsizetype m_number = 0;
    bool m_atEnd = false;
};

/// The times and the settings of a cue.
struct Timings
{
    TimeSpan span;
    QStringView settings;
};

// WebVTT, "collect WebVTT cue timings and settings".
std::optional<Timings> readStrictTimings(QStringView line)
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
    return Timings{.span = {*begin, *end}, .settings = line.trimmed()};
}

std::optional<Timings> readLenientTimings(QStringView line)
{
    const qsizetype at = line.indexOf(arrow);
    const auto begin = readTimestamp(line.first(at));
    QStringView rest = line.sliced(at + arrow.size()).trimmed();
    qsizetype length = 0;
    while (length < rest.size() && !isVttSpace(rest.at(length)))
        ++length;
    const auto end = readTimestamp(rest.first(length));
    if (!begin || !end)
        return {};
    return Timings{.span = {*begin, *end}, .settings = rest.sliced(length).trimmed()};
}

/// Collects blocks as the parser algorithm does, one line at a time.
class VttParser
{
public:
    explicit VttParser(VttRules rules)
        : m_rules(rules)
    {}

    void addLine(QStringView line, qsizetype number)
    {
        if (line.contains(arrow)) {
            const bool mayBeTiming = m_lineCount == 0 || (m_lineCount == 1 && !m_hasTiming);
            if (!mayBeTiming)
                finishBlock();
            beginCue(line, number, mayBeTiming ? m_firstLine : QStringView());
        } else if (line.isEmpty()) {
            finishBlock();
            return;
        } else if (m_lineCount == 0) {
            m_firstLine = line;
        } else if (m_hasTiming) {
            if (m_hasText)
                m_cue.text += u'\n';
            m_hasText = true;
            m_cue.text += line;
        }
        ++m_lineCount;
    }

    void finishBlock()
    {
        const bool keep = m_cue.span || !m_cue.text.isEmpty();
        if (m_hasTiming && m_isCue && keep) {
            if (!m_cue.span)
                m_file.badTimes.append(m_cue.line);
            m_file.cues.append(m_cue);
        }
        m_cue = {};
        m_firstLine = {};
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
    void beginCue(QStringView line, qsizetype number, QStringView id)
    {
        m_hasTiming = true;
        m_isCue = true;
        m_cue.id = id.toString();
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
    qsizetype m_lineCount = 0;
    bool m_hasTiming = false;
    bool m_hasText = false;
    bool m_isCue = false;
};

} // namespace

bool isVtt(QStringView text)
{
    static constexpr QStringView signature = u"WEBVTT";
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
    if (text.contains(QChar::Null))
        return parseVtt(text.toString().replace(QChar::Null, QChar::ReplacementCharacter), rules);
    VttLines lines(text);
    lines.next();
    VttParser parser(rules);
    bool inHeader = true;
    while (!lines.atEnd()) {
        const QStringView line = lines.next();
        // The header runs to a blank line, or to a line that starts a cue.
        inHeader = inHeader && !line.isEmpty() && !line.contains(arrow);
        if (inHeader)
            parser.readHeader(line);
        else
            parser.addLine(line, lines.number());
    }
    parser.finishBlock();
    return parser.take();
}

} // namespace earmark
