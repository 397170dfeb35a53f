// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/textrange.h"

#include <QHash>

#include <functional>

namespace earmark {

/// A place in a line where the text beside it has other words.
struct Difference
{
    qsizetype offset = 0; ///< in the line, in UTF-16 units
    qsizetype length = 0; ///< 0: words are missing here
    QString other; ///< what stands there instead; empty: nothing

    qsizetype end() const { return offset + length; }

    bool operator==(const Difference &) const = default;
};

/// The differences of each line that has some, in order.
using Differences = QHash<CueId, QList<Difference>>;

/// Two transcripts of one recording, side by side. To each line of the first belong words of the
/// second: all of them in order, each once.
struct Pairing
{
    /// What the two have in common. Texts in different languages have only the times.
    enum class By : qint8 { Words, Times, Length };

    By by = By::Words;
    /// For each line of the first, where its words begin in the second; at last, the end.
    QList<LinePlace> begins;
    Differences first; ///< only by words
    Differences second;

    /// The row of the first to which a place of the second belongs; -1 if one is empty.
    qsizetype rowBeside(LinePlace place) const;

    bool operator==(const Pairing &) const = default;
};

/// Pairs by words if at least a third of them are the same, else by times if both have some, else
/// by length. Words are compared without regard to case and punctuation if the two differ mostly in
/// these. Nothing if `goOn` says no.
std::optional<Pairing> paired(const Transcript &first, const Transcript &second,
                              const std::function<bool()> &goOn = {});

/// What stands from `begin` to before `end`, as one line.
QString textBetween(const Transcript &text, LinePlace begin, LinePlace end);

/// The words of the second that belong to a line of the first, as one line.
QString textBeside(const Pairing &pairing, const Transcript &second, qsizetype row);

/// The second with times estimated from those of the first, if it has none at all.
Transcript withTimesBeside(const Pairing &pairing, const Transcript &first, Transcript second);

} // namespace earmark
