// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QHash>

namespace earmark {

/// A place in a line where the words are not those of the text it was made from.
struct CorrectedPlace
{
    qsizetype offset = 0; ///< in the line, in UTF-16 units
    qsizetype length = 0; ///< 0: words are missing here
    QString imported; ///< what stood here; empty: the words are new
    qsizetype first = 0; ///< the first word that stood here, counted from the first of the text
    qsizetype count = 0; ///< how many stood here

    qsizetype end() const { return offset + length; }

    bool operator==(const CorrectedPlace &) const = default;
};

/// The corrections of each line that has some, in order.
using CorrectedPlaces = QHash<CueId, QList<CorrectedPlace>>;

/// Rows of a transcript, `last` inclusive.
struct Rows
{
    qsizetype first = 0;
    qsizetype last = -1;

    bool isEmpty() const { return last < first; }

    bool operator==(const Rows &) const = default;
};

/// A text that others are made from by edits: tells what they have corrected. Words are known by
/// their ids, and where ids are new by how they are written. Expensive to make, cheap to copy.
class Original
{
public:
    Original() = default;
    explicit Original(const Transcript &text);

    const Transcript &text() const { return m_text; }

    CorrectedPlaces corrections(const Transcript &now) const;
    /// The rows whose corrections may be others if `changed` were edited: words that are missing
    /// are told at their neighbours.
    Rows touched(const Transcript &now, Rows changed) const;
    /// Only those of `rows`.
    CorrectedPlaces corrections(const Transcript &now, Rows rows) const;

    /// Where the word at an index of CorrectedPlace::first stands.
    struct Place
    {
        qsizetype row = 0;
        qsizetype word = 0; ///< in its line
    };
    Place place(qsizetype index) const { return m_places.at(index); }
    /// The index of a word of `now`, or -1 if it is new.
    qsizetype indexOf(WordId id) const { return m_indexes.value(id, -1); }
    qsizetype wordCount() const { return m_places.size(); }

private:
    bool hasKnownWord(const Cue &cue) const;

    Transcript m_text;
    QList<Place> m_places; ///< of all words, in order
    QHash<WordId, qsizetype> m_indexes;
};

/// How many things were corrected: words, who says a turn, what a speaker is called. At least one
/// if anything is different.
qsizetype countCorrections(const Original &original, const Transcript &now);

} // namespace earmark
