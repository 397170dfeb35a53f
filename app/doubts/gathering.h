// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doubts/textdoubt.h"

#include <QSet>

#include <functional>

namespace earmark {

inline constexpr qsizetype maxDoubtsOfAKind = 1000;

/// What doubts are gathered from.
struct DoubtSources
{
    Transcript transcript; ///< with the times it is shown with
    QStringList known; ///< texts in which names are spelt right: title, description, speakers
    /// Whether a word is spelt right; null without a dictionary.
    std::function<bool(const QString &word)> isRight;
    QSet<QString> added; ///< words that the listener knows: names among them are meant so
    QSet<CueId> foreign; ///< lines in another language than the dictionary's
    QList<TurnDoubt> turns; ///< those that are out of date are left out
};

/// All doubts about a transcript: alike ones together, in the order of the text (doubtful places:
/// the least sure ones first), at most maxDoubtsOfAKind of each. The words of the cues must have
/// been split. None if `goOn` says no.
QList<TextDoubt> gatherDoubts(const DoubtSources &sources, const std::function<bool()> &goOn);

} // namespace earmark
