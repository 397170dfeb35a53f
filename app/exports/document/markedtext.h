// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/document/notesdocument.h"
#include "notes/anchors/placement.h"

namespace earmark {

/// A stretch of a turn that is marked by the same notes throughout.
struct MarkedPiece
{
    QString text;
    QList<qsizetype> notes; ///< indexes into NotesDocument::annotations; empty if not marked
};

/// A turn of the transcript, with the notes that mark it.
struct MarkedTurn
{
    QString speaker; ///< empty when unknown
    std::optional<milliseconds> begin;
    QList<MarkedPiece> pieces; ///< joined, they are the text
    QList<qsizetype> notes; ///< that begin in this turn, in order of time
};

/// What became of the notes of the document in its transcript; nothing if it has none.
Placements placementsIn(const NotesDocument &document);

/// The document's transcript, empty if it has none. A note that is not found in the text stands in
/// the turn that is said at its time.
QList<MarkedTurn> markedTurns(const NotesDocument &document);

} // namespace earmark
