// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/document/markedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

struct PlacedNote
{
    qsizetype note = 0;
    TextRange range;
};

// The row where a note without words in the text stands.
qsizetype rowOfMoment(const Transcript &transcript, const Annotation &annotation)
{
    return std::max<qsizetype>(transcript.rowAt(annotation.span.begin), 0);
}

// The parts of a row's text between the ends of the marks on it.
QList<MarkedPiece> piecesOf(const QString &text, qsizetype row, const QList<PlacedNote> &placed)
{
    const auto begin = [row](const TextRange &range) {
        return range.firstRow < row ? 0 : range.firstOffset;
    };
    const auto end = [&](const TextRange &range) {
        return range.lastRow > row ? text.size() : range.lastOffset;
    };
    QList<PlacedNote> here;
    QList<qsizetype> cuts{0, text.size()};
    for (const PlacedNote &one : placed) {
        if (one.range.firstRow > row || one.range.lastRow < row)
            continue;
        here.append(one);
        cuts += {begin(one.range), end(one.range)};
    }
    std::ranges::sort(cuts);
    QList<MarkedPiece> pieces;
    for (qsizetype at = 1; at < cuts.size(); ++at) {
        const qsizetype from = cuts.at(at - 1);
        if (cuts.at(at) <= from)
            continue;
        MarkedPiece piece{text.mid(from, cuts.at(at) - from), {}};
        for (const PlacedNote &one : here) {
            if (begin(one.range) <= from && end(one.range) >= cuts.at(at))
                piece.notes.append(one.note);
        }
        pieces.append(piece);
    }
    return pieces;
}

} // namespace

Placements placementsIn(const NotesDocument &document)
{
    return document.transcript
        ? placementsOf(document.annotations, *document.transcript, document.transcriptId)
        : Placements();
}

QList<MarkedTurn> markedTurns(const NotesDocument &document)
{
    if (!document.transcript || document.transcript->isEmpty())
        return {};
    const Transcript &transcript = *document.transcript;
    const Placements placements = placementsIn(document);
    QList<PlacedNote> placed;
    QMultiMap<qsizetype, qsizetype> begins; ///< notes by the row in which they begin
    for (qsizetype note = 0; note < document.annotations.size(); ++note) {
        const Annotation &annotation = document.annotations.at(note);
        const auto range = placements.value(annotation.id).certain();
        if (range)
            placed.append({note, *range});
        begins.insert(range ? range->firstRow : rowOfMoment(transcript, annotation), note);
    }
    QList<MarkedTurn> turns;
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        if (turns.isEmpty() || cue.beginsTurn)
            turns.append({transcript.speakerName(cue.speaker), cue.begin, {}, {}});
        MarkedTurn &turn = turns.last();
        QList<MarkedPiece> pieces = piecesOf(cue.text, row, placed);
        if (!turn.pieces.isEmpty() && !pieces.isEmpty() && cue.spaceBefore) {
            const bool isInside = turn.pieces.last().notes == pieces.first().notes;
            if (isInside)
                pieces.first().text.prepend(u' ');
            else
                turn.pieces.append({u" "_s, {}});
        }
        turn.pieces += pieces;
        auto notes = begins.values(row);
        std::ranges::sort(notes);
        turn.notes += notes;
    }
    return turns;
}

} // namespace earmark
