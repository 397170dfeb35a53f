// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/corrections/takingback.h"

#include "transcript/edit/lines.h"
#include "transcript/text.h"

#include <QSet>

#include <algorithm>

namespace earmark {

namespace {

// Where a part of the text is taken out or put in, there is one space between its neighbours.
bool wantsSpace(QStringView left, QStringView right)
{
    return !left.isEmpty() && !right.isEmpty() && !left.back().isSpace() && !right.front().isSpace()
        && !(isUnspaced(left.back()) && isUnspaced(right.front()));
}

/// The words of a correction as they were, placed in a text from `offset` on.
QList<Word> wordsBack(const Original &original, const CorrectedPlace &correction, qsizetype offset)
{
    QList<Word> words;
    qsizetype row = -1;
    qsizetype shift = 0;
    for (qsizetype i = correction.first; i < correction.first + correction.count; ++i) {
        const Original::Place place = original.place(i);
        Word word = original.text().cues.at(place.row).words.at(place.word);
        if (place.row != row) {
            const qsizetype begin = words.isEmpty() ? offset : words.last().end() + 1;
            shift = begin - word.offset;
            row = place.row;
        }
        word.offset += qint32(shift);
        words.append(word);
    }
    return words;
}

void takeBackIn(Cue &cue, const Original &original, const CorrectedPlace &correction)
{
    const QString left = cue.text.first(correction.offset);
    QString head = correction.imported.isEmpty() ? left.trimmed() : left;
    if (wantsSpace(head, correction.imported))
        head += u' ';
    const QString rest = cue.text.sliced(correction.end());
    const QString tail = correction.imported.isEmpty() ? rest.trimmed() : rest;
    QString text = head + correction.imported;
    if (wantsSpace(text, tail))
        text += u' ';
    const qsizetype shift = text.size() + tail.size() - cue.text.size();
    QList<Word> words;
    for (const Word &word : std::as_const(cue.words)) {
        if (word.offset < correction.offset)
            words.append(word);
    }
    words += wordsBack(original, correction, head.size());
    for (Word word : std::as_const(cue.words)) {
        if (word.offset < correction.end())
            continue;
        word.offset += qint32(shift);
        words.append(word);
    }
    cue.text = text + tail;
    cue.words = words;
}

/// Puts lines back, and words into lines.
class TakingBack
{
public:
    TakingBack(Transcript &now, const Original &original)
        : m_now(now)
        , m_original(original)
    {
        for (const Cue &cue : std::as_const(now.cues))
            m_lines.insert(cue.id);
    }

    // From the end on, so that what is before stays where it is. Returns where the row is then.
    qsizetype takeBack(qsizetype row, const QList<CorrectedPlace> &corrections)
    {
        const qsizetype above = row;
        for (auto one = corrections.crbegin(); one != corrections.crend(); ++one) {
            if (const Cue *line = goneLine(*one, m_now.cues.at(row))) {
                insert(one->offset > 0 ? row + 1 : above, *line, m_now.cues.at(row).speaker);
                row += one->offset > 0 ? 0 : 1;
            } else {
                takeBackIn(m_now.cues[row], m_original, *one);
            }
        }
        return row;
    }

private:
    // The line that is missing as a whole, above or below the line `at`.
    const Cue *goneLine(const CorrectedPlace &correction, const Cue &at) const
    {
        const bool isBetween = correction.offset > 0 && correction.offset < at.text.size();
        if (correction.length > 0 || correction.count == 0 || isBetween)
            return nullptr;
        const Cue &line = m_original.text().cues.at(m_original.place(correction.first).row);
        const bool isWhole = line.words.size() == correction.count;
        return isWhole && !m_lines.contains(line.id) ? &line : nullptr;
    }

    // If its speaker is gone, the line is said by the one beside it.
    void insert(qsizetype row, Cue line, SpeakerId beside)
    {
        if (isSet(line.speaker) && !m_now.speaker(line.speaker))
            line.speaker = beside;
        m_lines.insert(line.id);
        m_now.cues.insert(row, line);
        const bool isOther = row == 0 || m_now.cues.at(row - 1).speaker != line.speaker;
        m_now.cues[row].beginsTurn = line.beginsTurn || isOther;
        if (row + 1 < m_now.cues.size() && m_now.cues.at(row + 1).speaker != line.speaker)
            m_now.cues[row + 1].beginsTurn = true;
        else if (row + 1 < m_now.cues.size())
            m_now.cues[row + 1].beginsTurn = m_now.cues.at(row + 1).beginsTurn && !line.beginsTurn;
    }

    Transcript &m_now;
    const Original &m_original;
    QSet<CueId> m_lines;
};

} // namespace

Transcript withOriginal(Transcript now, const Original &original,
                        const CorrectedPlaces &corrections)
{
    QList<CueId> empty;
    TakingBack back(now, original);
    for (qsizetype row = now.cues.size() - 1; row >= 0; --row) {
        const CueId line = now.cues.at(row).id;
        const auto some = corrections.constFind(line);
        if (some == corrections.cend())
            continue;
        if (now.cues.at(back.takeBack(row, *some)).text.isEmpty())
            empty.append(line);
    }
    for (const CueId line : std::as_const(empty))
        now = withText(now, line, {});
    return now;
}

} // namespace earmark
