// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/history/history.h"
#include "session/history/past.h"

namespace earmark {

/// A state of the text of an episode.
struct TextState
{
    enum class Kind : qint8 {
        Now,
        Imported, ///< the transcript that is shown, before its first edit
        After, ///< as it was after an act
    };

    Kind kind = Kind::Now;
    ActId act{};

    bool operator==(const TextState &) const = default;
};

/// A state that the listener gave a name.
struct NamedState
{
    TextState state;
    QString name;
};

QList<NamedState> namedStates(const History &history); ///< the latest first, then other branches

/// The text in that state; `now` is the transcript shown now. Waiting acts must be on disk. Error:
/// an act can't be read, or the library.
Result<PastText> textIn(const TextState &state, const Past &past, const LoadedTranscript &now);

} // namespace earmark
