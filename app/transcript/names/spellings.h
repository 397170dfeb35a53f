// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/textrange.h"
#include "transcript/transcript.h"

#include <QStringList>

namespace earmark {

/// Where a name stands: its first word, and how many words it takes ("Open AI").
struct WordRef
{
    CueId cue{};
    WordId word{};
    int words = 1;

    bool operator==(const WordRef &) const = default;
};

/// One way in which a name is spelt. The words at its places may have more: "d'Isia,".
struct Spelling
{
    QString text;
    QList<WordRef> places;

    bool operator==(const Spelling &) const = default;
};

/// A name that is spelt in several ways, or otherwise than where it is known from.
struct SpellingGroup
{
    QString proposed; ///< the known spelling, or else the most frequent
    QList<Spelling> spellings; ///< as they stand in the transcript, the most frequent first

    bool operator==(const SpellingGroup &) const = default;
};

/// The names that are spelt in several ways within an episode, the most frequent names first.
/// `known` are texts in which names are spelt right: the title, the description, the names of the
/// speakers. Leaves out what may be two different names or words: a wrong proposal annoys more
/// than a missing one. The words of the cues must have been split.
QList<SpellingGroup> spellings(const Transcript &transcript, const QStringList &known);

/// The letters of a spelling at one of its places; nothing if the words have changed since.
std::optional<TextRange> rangeOf(const Transcript &transcript, const Spelling &spelling,
                                 const WordRef &place);

} // namespace earmark
