// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/lines.h"
#include "formats/input/words.h"
#include "formats/readers/labels/labelline.h"
#include "formats/readers/stamps/stampforms.h"
#include "formats/readers/text/textreaders.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// What Whisper and whisper.cpp print to the terminal besides the text.
bool isOfScreen(QStringView line)
{
    return line.startsWith(u"Detecting language using up to")
        || line.startsWith(u"Detected language: ") || line.startsWith(u"Detected language '")
        || line.startsWith(u"whisper_") || line.startsWith(u"system_info: n_threads")
        || line.startsWith(u"main: processing '");
}

// Whether a text begins with a speaker. The time before several speakers is that of the first.
bool isLabelledTurn(QStringView text)
{
    constexpr qsizetype maxLabelLength = 200;
    const QStringView head = headOf(text, maxLabelLength);
    const auto labelled = labelledLine(head.left(head.indexOf(u'\n')));
    return labelled && labelled->likelihood >= LabelledLine::Likelihood::IfRepeated
        && !labelled->text.trimmed().isEmpty();
}

bool isFooter(QStringView line)
{
    return line.trimmed().startsWith(u"Transcribed by https://otter.ai");
}

// “Anna Berg  1:02”, with two blanks, or the time alone, above a turn.
std::optional<LineStamp> turnHeadIn(QStringView line)
{
    constexpr qsizetype maxHeadLength = 100;
    const QStringView text = line.trimmed();
    const bool mayBeHead = text.size() <= maxHeadLength && !text.isEmpty()
        && (text.back().isDigit() || text.front().isDigit());
    auto stamp = mayBeHead ? stampIn(text) : std::nullopt;
    if (!stamp || !stamp->text.isEmpty()
        || (stamp->kind != LineStamp::Kind::Alone && !stamp->hasWideGap))
        return {};
    return stamp;
}

/// Collects the lines of a text into cues.
class StampedParser
{
public:
    /// With `isInTurns`, everything between two times is one cue.
    StampedParser(QStringView text, bool isInTurns)
        : m_forms(isInTurns ? QStringView() : text)
        , m_isInTurns(isInTurns)
    {}

    void addLine(Line line)
    {
        const bool blank = isBlank(line.text);
        if (m_isInTurns ? isFooter(line.text) : isOfScreen(line.text)) {
            m_draft.count(Repair::BeforeFirstSpeaker, line.number, m_isInTurns ? 0 : 1);
            return;
        }
        if (auto stamp = blank ? std::nullopt : stampOf(line.text))
            begin(std::move(*stamp), line.number);
        else if (!blank)
            goOn(line);
        m_gap = blank;
    }

    Draft finished(bool isMarkdown)
    {
        finish();
        m_draft.traits().isMarkdown = isMarkdown;
        m_draft.traits().keepsTwins = true;
        m_draft.traits().hasSpeakersInText = true;
        m_draft.traits().doubtsSingleNames = true;
        m_draft.traits().splitsParagraphs = m_isInTurns;
        return std::move(m_draft);
    }

private:
    std::optional<LineStamp> stampOf(QStringView line) const
    {
        return m_isInTurns ? turnHeadIn(line) : m_forms.stampIn(line);
    }

    void begin(LineStamp stamp, qsizetype number)
    {
        // YouTube repeats a time below it, spelled out.
        if (m_isInTurns && !m_isSaid && stamp.name.isEmpty() && m_cue.begin == stamp.begin)
            return;
        const QString above = m_forms.haveNamesAbove() ? takeNameAbove() : QString();
        finish();
        if (m_isInTurns) {
            m_cue.speakerInferred = stamp.name.isEmpty();
            if (!stamp.name.isEmpty())
                m_speaker = m_draft.speaker(std::exchange(stamp.name, {}).simplified());
            m_cue.speaker = m_speaker;
        }
        m_cue.line = number;
        if (!m_forms.areZero()) {
            m_cue.begin = stamp.begin;
            m_cue.end = stamp.end;
        } else {
            m_draft.count(Repair::UnreadableTime, number);
        }
        m_cue.beginsWithName = !stamp.name.isEmpty()
            || (m_forms.haveNamesBehind() && stamp.kind == LineStamp::Kind::Marked);
        m_cue.text = stamp.name.isEmpty() ? stamp.text : stamp.name + u": "_s + stamp.text;
        const bool isAnyName =
            stamp.kind == LineStamp::Kind::AfterAny || stamp.kind == LineStamp::Kind::Within;
        m_cue.nameLength = isAnyName ? stamp.name.size() : 0;
        m_isSaid = !stamp.text.isEmpty();
        m_isNamed = !stamp.name.isEmpty();
        if (!above.isEmpty()) {
            m_cue.text.prepend(above + u": "_s);
            m_cue.nameLength = above.size();
        }
        m_isFirstOfParagraph = false;
    }

    void goOn(Line line)
    {
        if (m_isInTurns && m_cue.begin && line.text.startsWith(u"0:00 "))
            line.text = line.text.sliced(5); // from copied pages of Otter
        if (!m_isInTurns && m_isSaid
            && (m_gap || (isLabelledTurn(m_cue.text) && isLabelledTurn(line.text)))) {
            finish();
            m_cue.beginsParagraph = m_gap;
        }
        m_isFirstOfParagraph = m_gap;
        m_isSaid = true;
        m_hasHeading = m_hasHeading || isOneOf(line.text.trimmed(), u"SUMMARY KEYWORDS|SPEAKERS");
        ++m_lines;
        m_cue.line = m_cue.text.isEmpty() ? line.number : m_cue.line;
        if (!m_cue.text.isEmpty())
            m_cue.text += u'\n';
        m_cue.text += line.text;
    }

    // The line above, which was taken for a cue so far.
    QString takeNameAbove()
    {
        static const QRegularExpression markdown(u"^[#>*_\\s]+|[*_:\\s]+$"_s);
        const QString name = QString(m_cue.text).remove(markdown);
        if (m_gap || m_cue.begin || !m_isFirstOfParagraph || !mayBeAnyName(name))
            return {};
        m_cue = {};
        m_isSaid = false;
        return name;
    }

    void finish()
    {
        if (m_isNamed && !m_isSaid) { // what looked like a name is the text
            m_cue.text.chop(2);
            m_cue.nameLength = 0;
        }
        if (m_isInTurns && m_hasHeading && !m_cue.begin) // title, keywords and speakers
            m_draft.count(Repair::BeforeFirstSpeaker, m_cue.line, m_lines);
        else if (!isBlank(m_cue.text))
            m_draft.add(std::move(m_cue));
        m_cue = {};
        m_isSaid = false;
        m_isNamed = false;
    }

    StampForms m_forms;
    Draft m_draft;
    DraftCue m_cue;
    bool m_isInTurns;
    SpeakerId m_speaker{}; ///< of the turn
    bool m_hasHeading = false; ///< one that Otter writes above the first turn
    qsizetype m_lines = 0; ///< of text so far
    bool m_gap = true; ///< the line above is blank
    bool m_isSaid = false; ///< the cue has more than a name
    bool m_isNamed = false; ///< the cue's stamp has a name
    bool m_isFirstOfParagraph = false;
};

// Whether a line begins with a time in brackets.
bool beginsWithStamp(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.size() > 1 && (text.front() == u'[' || text.front() == u'(')
        && text.at(1).isDigit();
}

// Cuts a line at times within it that are in the brackets that it begins with.
QList<QStringView> cutAtStamps(QStringView line)
{
    static const QRegularExpression time(u"(?<=\\s)[\\[(]\\d{1,3}(?::\\d{2}){1,2}[\\])](?=\\s)"_s);
    if (!beginsWithStamp(line))
        return {line};
    const QString text = line.toString();
    const QStringView first = line.trimmed();
    const qsizetype colons = first.first(first.indexOf(u' ') + 1).count(u':');
    QList<QStringView> pieces;
    qsizetype begin = 0;
    auto times = time.globalMatch(text);
    while (times.hasNext()) {
        const auto match = times.next();
        // A time without hours among times with hours is text.
        const bool isLike = match.capturedView().front() == first.front()
            && match.capturedView().count(u':') >= colons;
        const qsizetype at = match.capturedStart();
        if (!isLike || isBlank(line.first(at)))
            continue;
        pieces.append(line.sliced(begin, at - begin));
        begin = at;
    }
    pieces.append(line.sliced(begin));
    return pieces;
}

// Whether a text has several times within lines, as in “(0:00) … (0:04) …”, each later than the
// last.
bool hasInnerStamps(QStringView text)
{
    constexpr qsizetype fewest = 2;
    qsizetype inner = 0;
    milliseconds latest{0};
    for (const QStringView line : text.tokenize(u'\n')) {
        const QList<QStringView> pieces = cutAtStamps(line);
        for (const QStringView piece : pieces) {
            const auto stamp = beginsWithStamp(piece) ? stampIn(piece) : std::nullopt;
            const bool isInner = piece.begin() != line.begin();
            if (stamp && (stamp->begin < latest || (isInner && stamp->begin == latest)))
                return false;
            latest = stamp ? stamp->begin : latest;
        }
        inner += pieces.size() - 1;
    }
    return inner >= fewest;
}

// Whether a line surely has a time. Prose may have a time or a verse in brackets, and a schedule
// has times of day.
bool isSurelyStamp(QStringView line, const LineStamp &stamp)
{
    static const QRegularExpression hours(u"^(?:\\*\\*)?[\\[(]\\d+:\\d\\d:\\d\\d"_s);
    if (stamp.kind == LineStamp::Kind::AfterName)
        return true;
    if (stamp.kind != LineStamp::Kind::Marked)
        return false;
    const auto label = labelledLine(stamp.text);
    const bool isBracketed = line.startsWith(u'[') || line.startsWith(u'(');
    return (isBracketed && label && label->likelihood >= LabelledLine::Likelihood::LikeAName)
        || hours.match(headOf(line, 20).toString()).hasMatch();
}

} // namespace

bool isStamped(QStringView text)
{
    constexpr int linesToSniff = 400;
    const StampForms forms(text);
    int lines = 0;
    int stamped = 0;
    bool first = false;
    bool isSure = false;
    for (const auto [line, number] : firstWrittenLines(text, linesToSniff)) {
        if (isOfScreen(line))
            continue;
        if (const auto stamp = forms.stampIn(line)) {
            ++stamped;
            first = first || lines == 0;
            isSure = isSure || isSurelyStamp(line.trimmed(), *stamp);
        }
        ++lines;
    }
    return (first && lines <= 3) || ((stamped > 1 || isSure) && stamped * 10 >= lines);
}

bool isInTurns(QStringView text)
{
    constexpr int linesToSniff = 40;
    const QList<Line> lines = firstWrittenLines(text, linesToSniff);
    int heads = 0;
    int named = 0;
    for (const Line line : lines) {
        if (isFooter(line.text))
            return heads > 0;
        const auto head = turnHeadIn(line.text);
        heads += head ? 1 : 0;
        named += head && !head->name.isEmpty() ? 1 : 0;
    }
    if (heads < 2 || heads * 3 < lines.size())
        return false;
    return named > 0 || !StampForms(text).haveNamesAbove();
}

Draft readTurns(QStringView text)
{
    StampedParser parser(text, true);
    for (const Line line : Lines(text))
        parser.addLine(line);
    return parser.finished(false);
}

Draft readStamped(QStringView text)
{
    StampedParser parser(text, false);
    const bool isCut = hasInnerStamps(text);
    for (const auto [line, number] : Lines(text)) {
        for (const QStringView piece : isCut ? cutAtStamps(line) : QList<QStringView>{line})
            parser.addLine({piece, number});
    }
    return parser.finished(hasBoldLabels(text));
}

} // namespace earmark
