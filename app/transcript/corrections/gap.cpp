// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/corrections/gap.h"

#include "transcript/edit/worddiff.h"

#include <algorithm>

namespace earmark {

namespace {

QStringView wordOf(const Cue &cue, qsizetype index)
{
    const Word &word = cue.words.at(index);
    return QStringView(cue.text).sliced(word.offset, word.length);
}

QStringView wordOf(const Original &original, qsizetype index)
{
    const auto [row, word] = original.place(index);
    return wordOf(original.text().cues.at(row), word);
}

CueId lineOf(const Original &original, qsizetype index)
{
    return original.text().cues.at(original.place(index).row).id;
}

/// The part of a gap that is in one line.
struct Piece
{
    qsizetype row = 0;
    qsizetype begin = 0; ///< words of the line
    qsizetype end = 0; ///< exclusive
    qsizetype oldBegin = 0; ///< what stood here
    qsizetype oldEnd = 0; ///< exclusive
};

QList<Piece> piecesOf(const Transcript &now, const Gap &gap)
{
    QList<Piece> pieces;
    for (qsizetype row = gap.begin.row; row <= gap.end.row && row < now.cues.size(); ++row) {
        const qsizetype begin = row == gap.begin.row ? gap.begin.word : 0;
        const qsizetype end = row == gap.end.row ? gap.end.word : now.cues.at(row).words.size();
        pieces.append({row, begin, end, 0, 0});
    }
    return pieces;
}

// A word stood in the line that it was in, if that is still there, else with the word before it.
void placeOldWords(const Original &original, const Transcript &now, const Gap &gap,
                   QList<Piece> &pieces)
{
    qsizetype at = 0;
    for (qsizetype old = gap.oldBegin; old < gap.oldEnd; ++old) {
        const CueId line = lineOf(original, old);
        const auto isItsLine = [&](const Piece &one) { return now.cues.at(one.row).id == line; };
        const auto found = std::find_if(pieces.begin() + at, pieces.end(), isItsLine);
        if (found != pieces.end())
            at = found - pieces.begin();
        Piece &piece = pieces[at];
        if (piece.oldBegin == piece.oldEnd)
            piece.oldBegin = old;
        piece.oldEnd = old + 1;
    }
}

/// Compares what stood in a piece with what stands there now.
class PieceComparison
{
public:
    PieceComparison(const Original &original, const Cue &cue, const Piece &piece,
                    QList<CorrectedPlace> &found)
        : m_original(original)
        , m_cue(cue)
        , m_piece(piece)
        , m_found(found)
    {}

    void compare()
    {
        QList<QStringView> before;
        for (qsizetype old = m_piece.oldBegin; old < m_piece.oldEnd; ++old)
            before.append(wordOf(m_original, old));
        QList<QStringView> after;
        for (qsizetype word = m_piece.begin; word < m_piece.end; ++word)
            after.append(wordOf(m_cue, word));
        const QList<qsizetype> same = sameTexts(before, after);
        qsizetype old = m_piece.oldBegin;
        qsizetype begin = m_piece.begin;
        for (qsizetype i = 0; i < same.size(); ++i) {
            if (same.at(i) < 0)
                continue;
            add(old, m_piece.oldBegin + same.at(i), begin, m_piece.begin + i);
            old = m_piece.oldBegin + same.at(i) + 1;
            begin = m_piece.begin + i + 1;
        }
        add(old, m_piece.oldEnd, begin, m_piece.end);
    }

private:
    // As many words as before: each stands where another one stood.
    void add(qsizetype old, qsizetype oldEnd, qsizetype begin, qsizetype end)
    {
        if (begin == end) {
            addMissing(old, oldEnd, begin);
        } else if (oldEnd - old == end - begin) {
            for (; old < oldEnd; ++old, ++begin)
                addWords(old, old + 1, begin, begin + 1);
        } else {
            addWords(old, oldEnd, begin, end);
        }
    }

    // Lines that are gone are told one by one, so that they can come back as lines.
    void addMissing(qsizetype old, qsizetype oldEnd, qsizetype at)
    {
        const qsizetype offset = at > 0 ? m_cue.words.at(at - 1).end() : 0;
        while (old < oldEnd) {
            qsizetype end = old + 1;
            while (end < oldEnd && lineOf(m_original, end) == lineOf(m_original, old))
                ++end;
            m_found.append({offset, 0, wordingOf(m_original, old, end), old, end - old});
            old = end;
        }
    }

    void addWords(qsizetype old, qsizetype oldEnd, qsizetype begin, qsizetype end)
    {
        const qsizetype offset = m_cue.words.at(begin).offset;
        m_found.append({offset, m_cue.words.at(end - 1).end() - offset,
                        wordingOf(m_original, old, oldEnd), old, oldEnd - old});
    }

    const Original &m_original;
    const Cue &m_cue;
    const Piece &m_piece;
    QList<CorrectedPlace> &m_found;
};

} // namespace

QString wordingOf(const Original &original, qsizetype first, qsizetype end)
{
    QString wording;
    while (first < end) {
        const auto [row, word] = original.place(first);
        const Cue &cue = original.text().cues.at(row);
        const qsizetype count = std::min(end - first, cue.words.size() - word);
        const qsizetype offset = cue.words.at(word).offset;
        wording += (wording.isEmpty() ? QString() : QString(u' '))
            + cue.text.sliced(offset, cue.words.at(word + count - 1).end() - offset);
        first += count;
    }
    return wording;
}

void addCorrections(const Original &original, const Transcript &now, const Gap &gap, Rows rows,
                    CorrectedPlaces &corrections)
{
    QList<Piece> pieces = piecesOf(now, gap);
    if (pieces.isEmpty())
        return;
    placeOldWords(original, now, gap, pieces);
    for (const Piece &piece : std::as_const(pieces)) {
        const bool isSame = piece.begin == piece.end && piece.oldBegin == piece.oldEnd;
        if (isSame || piece.row < rows.first || piece.row > rows.last)
            continue;
        QList<CorrectedPlace> found;
        const Cue &cue = now.cues.at(piece.row);
        PieceComparison(original, cue, piece, found).compare();
        if (!found.isEmpty())
            corrections[cue.id] += found;
    }
}

} // namespace earmark
