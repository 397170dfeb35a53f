// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/subtitles/srtreader.h"

#include "formats/input/characterreferences.h"
#include "formats/input/lines.h"
#include "formats/input/timestamp.h"

#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesToSniff = 200;

/// A line of times: absent where it cannot be read.
struct Timings
{
    std::optional<milliseconds> begin;
    std::optional<milliseconds> end;
    bool negative = false;
};

/// The parts of a line round its arrow.
struct Sides
{
    QStringView before;
    QStringView after;
};

std::optional<Sides> sidesOfArrow(QStringView line)
{
    static constexpr std::array<QStringView, 6> arrows{u"-->", u"—>", u"–>", u"->", u"=>", u"→"};
    for (const QStringView arrow : arrows) {
        if (const qsizetype at = line.indexOf(arrow); at >= 0)
            return Sides{.before = line.first(at).trimmed(),
                         .after = line.sliced(at + arrow.size()).trimmed()};
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

// The times of a timing line, or nothing for a line of text. What follows the second time, such as
// coordinates, is ignored.
std::optional<Timings> readTimings(QStringView line)
{
    if (!line.contains(u'>') && !line.contains(u'→'))
        return {};
    const auto sides = sidesOfArrow(line);
    if (!sides || sides->before.isEmpty())
        return {};
    // An arrow drawn otherwise stands in texts too: 10 -> 20.
    if (!line.contains(u"-->") && !(sides->before.contains(u':') && sides->after.contains(u':')))
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
    const bool readable = timings.begin && timings.end;
    if (readable)
        return timings;
    // Digits and colons on both sides are times all the same, damaged ones.
    const bool damaged = line.contains(u"-->") && (timings.begin || timings.end);
    return damaged ? std::optional(Timings{}) : std::nullopt;
}

bool isIndex(QStringView line)
{
    const QStringView text = line.trimmed();
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

/// The inside of <…> or {…} where it is formatting, with how many characters it takes.
struct Markup
{
    qsizetype length = 0;
    QString voice; ///< of <v Name>
};

std::optional<Markup> readMarkup(QStringView text)
{
    if (text.startsWith(u"{\\")) {
        const qsizetype end = text.indexOf(u'}');
        return end < 0 ? std::nullopt : std::optional(Markup{.length = end + 1, .voice = {}});
    }
    if (!text.startsWith(u'<'))
        return {};
    const qsizetype end = text.first(std::min<qsizetype>(text.size(), 300)).indexOf(u'>');
    if (end < 0)
        return {};
    QStringView inside = text.sliced(1, end - 1);
    const bool closing = inside.startsWith(u'/');
    if (closing)
        inside = inside.sliced(1);
    qsizetype length = 0;
    while (length < inside.size() && inside.at(length).isLetter())
        ++length;
    static constexpr std::array<QStringView, 10> known{u"b", u"i", u"u",    u"s",  u"font",
                                                       u"c", u"v", u"ruby", u"rt", u"lang"};
    const QStringView name = inside.first(length);
    const bool formatting = std::ranges::any_of(
        known, [name](QStringView tag) { return name.compare(tag, Qt::CaseInsensitive) == 0; });
    if (!formatting)
        return {};
    Markup markup{.length = end + 1, .voice = {}};
    if (!closing && name.compare(u"v", Qt::CaseInsensitive) == 0) {
        const qsizetype space = inside.indexOf(u' ');
        markup.voice = space < 0 ? QString() : inside.sliced(space).trimmed().toString();
    }
    return markup;
}

/// The text of a cue without its markup. A voice tag becomes a label as the others are written.
QString plainText(QStringView text)
{
    if (!text.contains(u'<') && !text.contains(u'{') && !text.contains(u'&'))
        return text.toString();
    QString plain;
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar c = text.at(i);
        if (c == u'&') {
            const CharacterReference reference = readCharacterReference(text.sliced(i));
            const bool whole = text.at(i + reference.length - 1) == u';';
            plain += whole ? reference.text : QString(c);
            i += whole ? reference.length : 1;
            continue;
        }
        const auto markup = c == u'<' || c == u'{' ? readMarkup(text.sliced(i)) : std::nullopt;
        if (!markup) {
            plain += c;
            ++i;
            continue;
        }
        if (!markup->voice.isEmpty())
            plain += (plain.isEmpty() ? u">> "_s : u"\n>> "_s) + markup->voice + u": "_s;
        i += markup->length;
    }
    return plain;
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
        if (!timings) {
            m_lines.append(line.text);
            return;
        }
        takeOffIndex();
        finishCue();
        m_timings = timings;
        m_line = line.number;
    }

    void finishCue()
    {
        QString text;
        for (const QStringView line : std::as_const(m_lines))
            text += plainText(line.trimmed()) + u'\n';
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
    QList<QStringView> m_lines;
    std::optional<Timings> m_timings;
    qsizetype m_line = 1; ///< of the times
    qint64 m_index = 0;
};

} // namespace

bool isSrt(QStringView text)
{
    int lines = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        const auto timings = readTimings(line);
        if (timings && timings->begin)
            return true;
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
