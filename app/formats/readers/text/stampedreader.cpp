// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/text/stampedreader.h"

#include "formats/input/lines.h"
#include "formats/readers/labelline.h"
#include "formats/readers/linestamp.h"
#include "formats/readers/markdowntext.h"

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// What a recogniser says of itself on its screen, before it begins and when it is done.
bool isOfScreen(QStringView line)
{
    return line.startsWith(u"Detecting language using up to")
        || line.startsWith(u"Detected language: ") || line.startsWith(u"Detected language '")
        || line.startsWith(u"whisper_") || line.startsWith(u"system_info: n_threads")
        || line.startsWith(u"main: processing '");
}

// Of several that speak behind a time only the first speaks then.
bool isLabelledTurn(QStringView text)
{
    const qsizetype end = text.indexOf(u'\n');
    const auto labelled = labelledLine(end < 0 ? text : text.first(end));
    return labelled && labelled->trust >= LabelledLine::Trust::Twice
        && !labelled->text.trimmed().isEmpty();
}

/// Collects the lines of a text into cues.
class StampedParser
{
public:
    explicit StampedParser(QStringView text)
        : m_forms(text)
    {}

    void addLine(Line line)
    {
        const bool blank = line.text.trimmed().isEmpty();
        if (auto stamp = blank ? std::nullopt : m_forms.stampIn(line.text)) {
            begin(std::move(*stamp), line.number);
        } else if (isOfScreen(line.text)) {
            m_draft.count(Repair::BeforeFirstSpeaker, line.number);
            return;
        } else if (!blank) {
            goOn(line);
        }
        m_gap = blank;
    }

    Draft finished(bool isMarkdown)
    {
        finish();
        if (isMarkdown)
            m_draft.takeMarkdownOff();
        m_draft.keepTwins();
        m_draft.takeSpeakersFromText();
        m_draft.doubtSingleNames();
        return std::move(m_draft);
    }

private:
    void begin(LineStamp stamp, qsizetype number)
    {
        const QString above = m_forms.haveNamesAbove() ? takeNameAbove() : QString();
        finish();
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
        m_isSaid = !stamp.text.isEmpty();
        if (!above.isEmpty())
            m_cue.text.prepend(above + u'\n');
        m_isFirstOfParagraph = false;
    }

    void goOn(const Line &line)
    {
        if (m_isSaid && (m_gap || (isLabelledTurn(m_cue.text) && isLabelledTurn(line.text)))) {
            finish();
            m_cue.beginsParagraph = m_gap;
        }
        m_isFirstOfParagraph = m_gap;
        m_isSaid = true;
        m_cue.line = m_cue.text.isEmpty() ? line.number : m_cue.line;
        if (!m_cue.text.isEmpty())
            m_cue.text += u'\n';
        m_cue.text += line.text;
    }

    // The line above, which is a cue of its own so far.
    QString takeNameAbove()
    {
        const QString name = m_cue.text.trimmed();
        if (m_gap || m_cue.begin || !m_isFirstOfParagraph || !isNameShaped(name))
            return {};
        m_cue = {};
        m_isSaid = false;
        return name;
    }

    void finish()
    {
        if (!m_cue.text.trimmed().isEmpty())
            m_draft.add(std::move(m_cue));
        m_cue = {};
        m_isSaid = false;
    }

    StampForms m_forms;
    Draft m_draft;
    DraftCue m_cue;
    bool m_gap = true;
    bool m_isSaid = false; ///< more than a name stands in the cue
    bool m_isFirstOfParagraph = false;
};

// Prose may put a time into parentheses.
bool isSurelyStamp(QStringView line, const LineStamp &stamp)
{
    using Kind = LineStamp::Kind;
    const bool isBracketed = line.startsWith(u'[') || line.startsWith(u"**");
    return stamp.kind == Kind::AfterName
        || (stamp.kind == Kind::Marked && (isBracketed || labelledLine(stamp.text)));
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
    for (const QStringView line : text.tokenize(u'\n')) {
        if (line.trimmed().isEmpty() || isOfScreen(line))
            continue;
        if (const auto stamp = forms.stampIn(line)) {
            ++stamped;
            first = first || lines == 0;
            isSure = isSure || isSurelyStamp(line.trimmed(), *stamp);
        }
        if (++lines == linesToSniff)
            break;
    }
    return (first && lines <= 3) || ((stamped > 1 || isSure) && stamped * 10 >= lines);
}

Draft readStamped(QStringView text)
{
    StampedParser parser(text);
    for (const Line line : Lines(text))
        parser.addLine(line);
    return parser.finished(hasBoldLabels(text));
}

} // namespace earmark
