// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doubts/doubtfulturns.h"

#include "transcript/edit/turns.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// A turn by its first word, which stays when lines are split or joined.
qint32 nameOfTurn(const Cue &first)
{
    return first.words.isEmpty() ? -qint32(first.id) : qint32(first.words.first().id);
}

/// Doubts about the turns of one transcript.
class TurnDoubts
{
public:
    explicit TurnDoubts(const Transcript &transcript)
        : m_transcript(transcript)
        , m_cues(transcript.cues)
    {
        for (qsizetype row = 0; row < m_cues.size(); ++row)
            m_rows.insert(m_cues.at(row).id, row);
    }

    std::optional<TextDoubt> about(const TurnDoubt &turn) const
    {
        const qsizetype first = m_rows.value(turn.firstCue, -1);
        const qsizetype last = m_rows.value(turn.lastCue, -1);
        if (first < 0 || last < first || turn.labelled == turn.likelier
            || !m_transcript.speaker(turn.likelier) || !isOne(turn, first, last))
            return {};
        TextDoubt doubt{
            .kind = DoubtKind::Voice,
            .key = u"voice %1 %2"_s.arg(nameOfTurn(m_cues.at(first))).arg(qint32(turn.likelier)),
            .firstCue = turn.firstCue,
            .lastCue = turn.lastCue,
            .word = {},
            .text = {},
            .turn = turn,
            .spellings = {}};
        if (!isSet(turn.fromWord))
            return doubt;
        const auto row = rowOfWord(turn.fromWord, first, last);
        if (!row || (isSet(turn.untilWord) && !rowOfWord(turn.untilWord, *row, last)))
            return {};
        doubt.kind = DoubtKind::Change;
        doubt.key = u"change %1 %2"_s.arg(qint32(turn.fromWord)).arg(qint32(turn.likelier));
        doubt.firstCue = m_cues.at(*row).id;
        doubt.word = turn.fromWord;
        return doubt;
    }

private:
    // Still a turn, and with the same label?
    bool isOne(const TurnDoubt &turn, qsizetype first, qsizetype last) const
    {
        for (qsizetype row = first; row <= last; ++row) {
            const Cue &cue = m_cues.at(row);
            if (cue.speaker != turn.labelled || (row > first && cue.beginsTurn))
                return false;
        }
        return true;
    }

    std::optional<qsizetype> rowOfWord(WordId id, qsizetype first, qsizetype last) const
    {
        for (qsizetype row = first; row <= last; ++row) {
            const QList<Word> &words = m_cues.at(row).words;
            if (std::ranges::find(words, id, &Word::id) != words.end())
                return row;
        }
        return {};
    }

    const Transcript &m_transcript;
    const QList<Cue> &m_cues;
    QHash<CueId, qsizetype> m_rows;
};

} // namespace

QList<TextDoubt> doubtfulTurns(const Transcript &transcript, const QList<TurnDoubt> &turns)
{
    const TurnDoubts known(transcript);
    QList<TextDoubt> doubts;
    for (const TurnDoubt &turn : turns) {
        if (const auto doubt = known.about(turn))
            doubts.append(*doubt);
    }
    std::ranges::stable_sort(doubts, {}, &TextDoubt::kind);
    return doubts;
}

QList<TextDoubt> interjections(const Transcript &transcript)
{
    const QList<Cue> &cues = transcript.cues;
    QList<TextDoubt> doubts;
    TurnRows turn{0, -1};
    for (qsizetype row = 0; row < cues.size(); row = turn.last + 1) {
        turn = turnAround(transcript, row);
        const Cue &first = cues.at(turn.first);
        const bool isAmid = turn.first > 0 && turn.last + 1 < cues.size();
        if (!isAmid || turn.first != turn.last || first.words.size() != 1)
            continue;
        const SpeakerId around = cues.at(turn.first - 1).speaker;
        if (around == first.speaker || cues.at(turn.last + 1).speaker != around || !isSet(around))
            continue;
        doubts.append({.kind = DoubtKind::Interjection,
                       .key = u"interjection %1"_s.arg(nameOfTurn(first)),
                       .firstCue = first.id,
                       .lastCue = first.id,
                       .word = {},
                       .text = {},
                       .turn = {},
                       .spellings = {}});
    }
    return doubts;
}

} // namespace earmark
