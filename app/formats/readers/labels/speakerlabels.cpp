// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/labels/speakerlabels.h"

#include "formats/input/lines.h"

#include <algorithm>

namespace earmark {

namespace {

// The part [begin, end) of a cue. `firstWord` is where to look for its first word, and is moved on
// for the next part.
DraftCue partOf(const DraftCue &cue, qsizetype begin, qsizetype end, qsizetype &firstWord)
{
    DraftCue part = cue;
    part.text = cue.text.sliced(begin, end - begin);
    part.words = {}; // clear() would keep the memory
    while (firstWord < cue.words.size() && cue.words.at(firstWord).end() <= begin)
        ++firstWord;
    for (qsizetype i = firstWord; i < cue.words.size() && cue.words.at(i).offset < end; ++i) {
        Word piece = cue.words.at(i);
        const qint32 from = std::max(piece.offset, qint32(begin));
        const qint32 to = std::min(piece.end(), qint32(end));
        if (from >= to)
            continue;
        piece.offset = from - qint32(begin);
        piece.length = to - from;
        part.words.append(piece);
    }
    return part;
}

// Removes the character at `at`.
void removeAt(DraftCue &cue, qsizetype at)
{
    cue.text.remove(at, 1);
    for (Word &piece : cue.words) {
        if (piece.offset > at)
            --piece.offset;
        else if (piece.end() > at)
            --piece.length;
    }
    cue.words.removeIf([](const Word &piece) { return piece.length == 0; });
}

/// Cuts cues at their labels.
class Relabelling
{
public:
    Relabelling(Draft &draft, const QHash<QString, bool> &choices)
        : m_draft(draft)
        , m_cues(std::exchange(draft.cues(), {}))
        , m_labels(m_cues, choices, draft.traits().doubtsSingleNames)
    {}

    QList<FoundLabel> run()
    {
        for (const DraftCue &cue : std::as_const(m_cues))
            addParts(cue);
        return m_labels.found();
    }

private:
    void addParts(const DraftCue &cue)
    {
        const QStringView text = cue.text;
        qsizetype begin = 0;
        qsizetype colon = -1; // behind an aside that stays in the text
        m_firstWord = 0;
        for (const LabelledLine &labelled : m_labels.labelsOf(cue)) {
            const bool isRefused = !m_labels.isSpeaker(labelled);
            if (isRefused) {
                const bool isFirst = labelled.whole.begin() == text.begin();
                if (isFirst && m_labels.mayBeAnotherSpeaker(labelled))
                    m_speaker = {};
                continue;
            }
            add(cue, begin, labelled.whole.begin() - text.begin(), colon);
            const QString name = m_labels.nameOf(labelled);
            m_speaker = m_draft.speaker(name);
            m_inferred = false;
            const bool keepsAside = !labelled.aside.isEmpty() && name == labelled.bareName;
            begin = (keepsAside ? labelled.aside : labelled.text).begin() - text.begin();
            colon = keepsAside ? labelled.text.begin() - text.begin() - 1 : -1;
        }
        add(cue, begin, text.size(), colon);
    }

    void add(const DraftCue &cue, qsizetype begin, qsizetype end, qsizetype colon)
    {
        if (QStringView(cue.text).sliced(begin, end - begin).trimmed().isEmpty() && begin != 0)
            return;
        if (begin == 0 && end == 0 && !cue.text.isEmpty())
            return;
        DraftCue part = partOf(cue, begin, end, m_firstWord);
        if (colon >= begin && colon < end)
            removeAt(part, colon - begin);
        part.speaker = m_speaker;
        part.speakerInferred = m_inferred && isSet(m_speaker);
        m_draft.add(std::move(part));
        m_inferred = true;
    }

    Draft &m_draft;
    QList<DraftCue> m_cues;
    KnownLabels m_labels;
    SpeakerId m_speaker{};
    qsizetype m_firstWord = 0; ///< behind those of the parts before
    bool m_inferred = false;
};

// A dialogue has sentences; a recipe lists amounts.
bool saysASentence(Line line)
{
    const auto label = labelledLine(line.text);
    const QStringView said = label ? label->text.trimmed() : QStringView();
    return endsSentence(said) && !said.front().isLower();
}

// “[Anna]: …” is certain even as the only line.
bool isSurelyLabelled(Line line)
{
    const auto label = labelledLine(line.text);
    return label && label->form == FoundLabel::Form::Brackets
        && label->likelihood == LabelledLine::Likelihood::Certain;
}

constexpr qsizetype linesOfSample = 1000;

QList<DraftCue> cuesOf(const QList<Line> &lines)
{
    QList<DraftCue> cues(lines.size());
    for (qsizetype row = 0; row < lines.size(); ++row)
        cues[row].text = lines.at(row).text.toString();
    return cues;
}

qsizetype paragraphsIn(const QList<Line> &lines)
{
    qsizetype paragraphs = 0;
    qsizetype last = -1;
    for (const Line line : lines)
        paragraphs += line.number > std::exchange(last, line.number) + 1 ? 1 : 0;
    return paragraphs;
}

} // namespace

bool isLabelled(QStringView text, const QHash<QString, bool> &choices)
{
    const QList<Line> lines = firstWrittenLines(text, linesOfSample);
    const qsizetype sure = std::ranges::count_if(lines, isSurelyLabelled);
    if (sure > 0 && sure * 2 >= lines.size())
        return true;
    qsizetype labelled = 0;
    qsizetype repeated = 0; // labels
    bool isSure = false;
    bool isLarge = true;
    for (const FoundLabel &label : KnownLabels(cuesOf(lines), choices).found()) {
        if (choices.value(label.label))
            return true;
        labelled += label.isSpeaker ? label.times : 0;
        repeated += label.isSpeaker && label.times > 1 ? 1 : 0;
        isLarge = isLarge && label.label == label.label.toUpper();
        isSure = isSure || (label.isSpeaker && isNumberedSpeaker(label.label));
    }
    // If every line has a name, none has to repeat, as long as all are in capitals or before a
    // sentence.
    constexpr qsizetype maxSingle = 10;
    const bool areSentences =
        lines.size() <= maxSingle && std::ranges::all_of(lines, saysASentence);
    isSure = isSure || ((isLarge || areSentences) && labelled == lines.size());
    if (labelled < 2 || (repeated == 0 && !isSure))
        return false;
    const bool isDense = labelled * 4 >= lines.size() || labelled * 2 >= paragraphsIn(lines);
    return isDense || (repeated > 1 && labelled * 20 >= lines.size());
}

qsizetype firstLabelIn(QStringView text, const QHash<QString, bool> &choices)
{
    const QList<Line> lines = firstWrittenLines(text, linesOfSample);
    const QList<DraftCue> cues = cuesOf(lines);
    const KnownLabels labels(cues, choices);
    for (qsizetype row = 0; row < cues.size(); ++row) {
        if (labels.hasSpeaker(cues.at(row)))
            return lines.at(row).text.begin() - text.begin();
    }
    return -1;
}

QList<FoundLabel> takeSpeakersFromText(Draft &draft, const QHash<QString, bool> &choices)
{
    return Relabelling(draft, choices).run();
}

} // namespace earmark
