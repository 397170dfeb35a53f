// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/lines.h"
#include "formats/input/words.h"
#include "formats/readers/labels/labelline.h"
#include "formats/readers/stamps/stampforms.h"
#include "formats/readers/text/speakerlines.h"
#include "formats/readers/text/textreaders.h"

namespace earmark {

namespace {

/// Collects the paragraphs below lines that name their speaker.
class BulletParser
{
public:
    BulletParser(QStringView text, const SpeakerLines &speakers)
        : m_speakers(speakers)
        , m_forms(text)
    {
        m_draft.traits().keepsTurns = true;
        for (const FoundLabel &label : speakers.found())
            m_draft.labels().append(label);
        m_next.beginsTurn = true;
    }

    void addLine(Line line)
    {
        // Markdown's definition lists: the name, then “: ” and the text.
        if (m_next.beginsTurn && m_paragraph.isEmpty() && line.text.startsWith(u": "))
            line.text = line.text.sliced(2);
        if (const auto label = m_speakers.labelIn(line.text)) {
            finishParagraph();
            beginTurn(*label);
        } else if (line.text.trimmed().isEmpty()) {
            finishParagraph();
        } else if (const auto time = timeIn(line.text)) {
            finishParagraph();
            m_next.begin = time->begin;
            m_next.line = line.number;
            m_paragraph = time->text.isEmpty() ? QString() : time->text + u'\n';
        } else {
            m_next.line = m_paragraph.isEmpty() ? line.number : m_next.line;
            m_paragraph += line.text;
            m_paragraph += u'\n';
        }
    }

    Draft finished()
    {
        finishParagraph();
        return std::move(m_draft);
    }

private:
    void beginTurn(const QString &name)
    {
        m_next.speaker = m_draft.speaker(name);
        m_next.beginsTurn = true;
        m_next.beginsParagraph = false;
    }

    // The time of a turn, alone in its line or before its first words.
    std::optional<LineStamp> timeIn(QStringView line) const
    {
        const bool isFirst = m_next.beginsTurn && m_paragraph.isEmpty();
        const auto stamp = m_forms.stampIn(line);
        if (!stamp || !stamp->name.isEmpty())
            return {};
        const bool isAlone = stamp->text.isEmpty();
        const bool isMarked = stamp->kind == LineStamp::Kind::Marked;
        return isAlone || (isFirst && isMarked) ? stamp : std::nullopt;
    }

    void finishParagraph()
    {
        if (m_paragraph.trimmed().isEmpty())
            return;
        addParagraph(m_paragraph, m_next, m_draft);
        m_paragraph.clear();
        m_next.begin.reset();
        m_next.beginsParagraph = true;
        m_next.beginsTurn = false;
    }

    const SpeakerLines &m_speakers;
    StampForms m_forms;
    Draft m_draft;
    DraftCue m_next;
    QString m_paragraph;
};

// **Anna:** …, - **Anna:** …, **(0:12)** …
bool hasBoldLabel(QStringView line)
{
    const bool isBold = line.startsWith(u"**") || line.startsWith(u"- **")
        || line.startsWith(u"* **") || line.startsWith(u"__");
    return isBold && (labelledLine(line) || stampIn(line));
}

} // namespace

bool hasBoldLabels(QStringView text)
{
    constexpr qsizetype linesToSniff = 200;
    const auto lines = firstWrittenLines(text, linesToSniff);
    return std::ranges::any_of(lines, [](Line line) {
        const auto stamp = stampIn(line.text); // (0:12) **Anna:** …
        return hasBoldLabel(line.text.trimmed()) || (stamp && hasBoldLabel(stamp->text));
    });
}

Draft readSpokenParagraphs(QStringView text, const SpeakerLines &speakers)
{
    BulletParser parser(text, speakers);
    for (const Line line : Lines(text))
        parser.addLine(line);
    return parser.finished();
}

Draft readDialogue(QStringView text)
{
    Draft draft;
    bool gap = false;
    for (const auto [line, number] : Lines(text)) {
        if (line.trimmed().isEmpty()) {
            gap = true;
            continue;
        }
        DraftCue cue = draftCue(number, line.toString());
        cue.beginsParagraph = std::exchange(gap, false) && !draft.cues().isEmpty();
        draft.add(std::move(cue));
    }
    draft.traits().hasSpeakersInText = true;
    draft.traits().isMarkdown = hasBoldLabels(text);
    draft.traits().splitsParagraphs = true;
    return draft;
}

} // namespace earmark
