// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doubts/textdoubt.h"

namespace earmark {

/// What a card says about a doubt.
struct DoubtCardText
{
    DoubtKind kind{};
    QString title;
    QString sentence; ///< from the transcript, in quotes
    QString detail; ///< when, who, how sure
    QString accept; ///< what accepting does; empty while nothing can be accepted
    QStringList choices; ///< other words to take instead, by the keys 1, 2, …
    QStringList voices; ///< who can be heard to compare, by the keys 1, 2
    QString never; ///< what is never asked again

    bool operator==(const DoubtCardText &) const = default;
};

/// `suggestions` are spellings of an unknown word, once they are found.
DoubtCardText cardTextOf(const Transcript &transcript, const TextDoubt &doubt,
                         const std::optional<QStringList> &suggestions);

/// When the letters of a doubt are said; nothing if nobody knows.
std::optional<milliseconds> timeOf(const Transcript &transcript, const TextDoubt &doubt);

} // namespace earmark
