// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/lines.h"
#include "formats/input/timestamp.h"
#include "formats/input/words.h"
#include "formats/readers/subtitles/subtitles.h"

#include <QRegularExpression>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

/// How a file writes its times.
enum class Clock {
    Minutes, ///< [12:34.56], or a colon before the hundredths
    Hours, ///< [00:12:34]
};

struct Stamp
{
    milliseconds time{0};
    bool hasFraction = false;
};

// Removes a time in the two brackets from the beginning of a line.
std::optional<Stamp> takeStamp(QStringView &line, QChar opening, QChar closing, Clock clock)
{
    static const QRegularExpression pattern(u"^\\d{1,4}:\\d{1,2}([.:,]\\d{1,3})?$"_s);
    const qsizetype end = line.startsWith(opening) ? headOf(line, 15).indexOf(closing) : -1;
    if (end < 0 || !pattern.match(line.sliced(1, end - 1).toString()).hasMatch())
        return {};
    static const QRegularExpression link(u"^\\((?:https?:|[#/?.<])\\S*\\)"_s); // of Markdown
    if (line.sliced(end + 1).startsWith(u'(')
        && link.match(headOf(line.sliced(end + 1), 200).toString()).hasMatch())
        return {};
    QString text = line.sliced(1, end - 1).toString();
    if (clock == Clock::Minutes && text.count(u':') == 2) // hundredths after a colon
        text[text.lastIndexOf(u':')] = u'.';
    line = line.sliced(end + 1);
    const auto time = readTimestamp(text);
    const bool hasFraction = text.contains(u'.') || text.contains(u',');
    return time ? std::optional(Stamp{.time = *time, .hasFraction = hasFraction}) : std::nullopt;
}

// Three numbers are hours, minutes and seconds, unless a line shows that they cannot be.
Clock clockOf(QStringView text)
{
    static const QRegularExpression pattern(u"^\\[\\d+:(\\d+)(?:([.:,])(\\d+))?\\]"_s);
    bool mayBeHours = false;
    for (const QStringView line : text.tokenize(u'\n')) {
        const auto match = pattern.match(headOf(line.trimmed(), 16).toString());
        if (!match.hasMatch() || !match.hasCaptured(2))
            continue;
        const QStringView third = match.capturedView(3);
        if (match.capturedView(2) != u":" || third.size() != 2 || third.toInt() > 59)
            return Clock::Minutes;
        mayBeHours = true;
    }
    return mayBeHours ? Clock::Hours : Clock::Minutes;
}

std::optional<Stamp> takeWordStamp(QStringView &text, Clock clock)
{
    if (const auto stamp = takeStamp(text, u'<', u'>', clock))
        return stamp;
    QStringView behind = text;
    const auto stamp = takeStamp(behind, u'[', u']', clock);
    if (!stamp || !stamp->hasFraction)
        return {}; // a time that the text mentions
    text = behind;
    return stamp;
}

/// Reads the text of a line that begins at `begin`, with the times before its words. A time after
/// the last word is the end of the line.
DraftCue wordsIn(QStringView text, std::optional<milliseconds> begin, Clock clock)
{
    DraftCue cue;
    qint32 from = 0;
    bool isStamped = false;
    const auto finishPiece = [&](std::optional<milliseconds> end) {
        const auto length = qint32(cue.text.size()) - from;
        if (begin && length > 0 && !QStringView(cue.text).sliced(from).trimmed().isEmpty())
            cue.words.append({.offset = from,
                              .length = length,
                              .span = TimeSpan{*begin, std::max(*begin, end.value_or(*begin))}});
        from = qint32(cue.text.size());
    };
    while (!text.isEmpty()) {
        if (const auto stamp = takeWordStamp(text, clock)) {
            finishPiece(stamp->time);
            begin = stamp->time;
            isStamped = true;
            continue;
        }
        cue.text += text.front();
        text = text.sliced(1);
    }
    if (isStamped && from == cue.text.size())
        cue.end = begin;
    finishPiece({});
    if (!isStamped)
        cue.words.clear();
    return cue;
}

/// The name and value of a tag such as [offset:+500].
std::optional<std::pair<QString, QString>> tagIn(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    if (!line.startsWith(u'[') || !line.endsWith(u']') || colon < 2
        || !std::ranges::all_of(line.sliced(1, colon - 1),
                                [](QChar c) { return c.isLetter() || c == u'#'; }))
        return {};
    return std::pair(line.sliced(1, colon - 1).toString().toLower(),
                     line.sliced(colon + 1).chopped(1).trimmed().toString());
}

bool isSongTag(const QString &tag)
{
    return isOneOf(tag, u"ti|ar|al|au|by|la|re|length|offset|ve|tool|id");
}

// [F], [M] and [D] mean a woman, a man or both; a colon makes them a name.
QString withVoice(QStringView text)
{
    static const QRegularExpression mark(u"^\\s*\\[([FMD])\\]:?"_s);
    return text.toString().replace(mark, u"[\\1]: "_s);
}

// A space after the time, and no hundredths, are rather those of a dialogue with times.
bool isOfDialogue(const Stamp &stamp, QStringView behind, QStringView text)
{
    const bool isSpaced = behind.startsWith(u' ') && !behind.trimmed().startsWith(u'<');
    return isSpaced && (!stamp.hasFraction || clockOf(text) == Clock::Hours);
}

void move(DraftCue &cue, milliseconds by)
{
    const auto moved = [by](milliseconds time) { return std::max(milliseconds(0), time + by); };
    if (cue.begin)
        cue.begin = moved(*cue.begin);
    if (cue.end)
        cue.end = moved(*cue.end);
    for (Word &word : cue.words)
        word.span = TimeSpan{moved(word.span->begin), moved(word.span->end)};
}

// More often than any refrain comes.
constexpr qsizetype maxRepeats = 1000;

/// A line of the file, with the lines without a time that continue it.
struct SungLine
{
    DraftCue cue; ///< as it is sung first
    QList<milliseconds> begins; ///< each time it is sung
};

// Without a time of its own, the last word ends with the line.
void closeLastWord(DraftCue &cue)
{
    if (!cue.end || cue.words.isEmpty())
        return;
    TimeSpan &span = *cue.words.last().span;
    if (span.end == span.begin)
        span.end = std::max(span.begin, *cue.end);
}

/// Reads the lines of a song.
class LrcParser
{
public:
    LrcParser(Draft &draft, Clock clock)
        : m_draft(draft)
        , m_clock(clock)
    {}

    void addLine(Line line)
    {
        QStringView text = line.text.trimmed();
        if (const auto tag = tagIn(text)) {
            readTag(*tag);
            return;
        }
        QList<milliseconds> begins;
        while (const auto stamp = takeStamp(text, u'[', u']', m_clock))
            begins.append(stamp->time);
        if (begins.isEmpty())
            addUnstamped(text, line.number);
        else if (text.trimmed().isEmpty())
            m_ends += begins;
        else
            addStamped(begins, text, line.number);
    }

    void finish()
    {
        finishLine();
        QList<DraftCue> &cues = m_draft.cues();
        if (m_isRepeated) // lines without a time come first
            std::ranges::stable_sort(cues, {}, &DraftCue::begin);
        closeLines();
        for (DraftCue &cue : cues)
            move(cue, -m_earlier);
    }

private:
    void readTag(const std::pair<QString, QString> &tag)
    {
        if (tag.first == "offset"_L1)
            m_earlier = milliseconds(tag.second.toInt());
        else if (tag.first == "la"_L1)
            m_draft.setLanguage(tag.second);
    }

    // A line without a time continues the one before.
    void addUnstamped(QStringView text, qsizetype number)
    {
        if (text.isEmpty())
            return;
        if (m_line) {
            m_line->cue.text += u'\n' + text.toString();
            return;
        }
        DraftCue cue = wordsIn(text, {}, m_clock);
        cue.line = number;
        m_draft.add(std::move(cue));
    }

    void addStamped(const QList<milliseconds> &begins, QStringView text, qsizetype number)
    {
        finishLine();
        m_draft.count(Repair::Refused, number, begins.size() - maxRepeats);
        m_line = SungLine{.cue = wordsIn(withVoice(text), begins.first(), m_clock),
                          .begins = begins.first(std::min(begins.size(), maxRepeats))};
        m_line->cue.line = number;
        m_line->cue.begin = begins.first();
        m_isRepeated = m_isRepeated || begins.size() > 1;
    }

    // A refrain is written once, with several times.
    void finishLine()
    {
        if (!m_line)
            return;
        for (const milliseconds begin : std::as_const(m_line->begins)) {
            DraftCue cue = m_line->cue;
            move(cue, begin - m_line->begins.first());
            m_draft.add(std::move(cue));
        }
        m_line.reset();
    }

    // A line ends at its own end time, at a time without words, or where the next line begins. Two
    // lines that begin together are one line in two languages.
    void closeLines()
    {
        for (const Cue &cue : std::as_const(m_draft.cues())) {
            if (cue.begin)
                m_ends.append(*cue.begin);
        }
        std::ranges::sort(m_ends);
        for (DraftCue &cue : m_draft.cues()) {
            if (!cue.begin || cue.end)
                continue;
            const auto end = std::ranges::upper_bound(m_ends, *cue.begin);
            if (end != m_ends.end())
                cue.end = *end;
            closeLastWord(cue);
        }
    }

    Draft &m_draft;
    Clock m_clock;
    milliseconds m_earlier{0};
    QList<milliseconds> m_ends; ///< when a line may end
    std::optional<SungLine> m_line; ///< which the next lines may continue
    bool m_isRepeated = false; ///< some line has several times
};

} // namespace

bool isLrc(QStringView text)
{
    constexpr qsizetype linesToSniff = 40;
    int stamped = 0;
    int others = 0;
    bool isSong = false;
    bool mayBeDialogue = false;
    for (const auto [whole, number] : Lines(text)) {
        if (number > linesToSniff)
            break;
        QStringView line = whole.trimmed();
        const auto tag = tagIn(line);
        isSong = isSong || (tag && isSongTag(tag->first));
        if (line.isEmpty() || tag)
            continue;
        const auto stamp = takeStamp(line, u'[', u']', Clock::Minutes);
        mayBeDialogue = mayBeDialogue || !stamp || isOfDialogue(*stamp, line, text);
        // Only a line of a song has several times.
        isSong = isSong || (stamp && takeStamp(line, u'[', u']', Clock::Minutes));
        ++(stamp ? stamped : others);
    }
    return stamped > 0 && stamped >= others && (isSong || !mayBeDialogue);
}

Draft readLrc(QStringView text)
{
    Draft draft;
    LrcParser parser(draft, clockOf(text));
    for (const Line line : Lines(text))
        parser.addLine(line);
    parser.finish();
    draft.traits().hasSpeakersInText = true;
    return draft;
}

} // namespace earmark
