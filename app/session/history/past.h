// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/kepttranscript.h"
#include "library/tables/acttable.h"
#include "session/history/act.h"

namespace earmark {

/// An act as kept, without its content, and the act itself if it was done in this run.
struct PastAct
{
    KeptAct kept;
    std::optional<Act> act;
};

/// What was done to an episode, as a value: for finding earlier texts in another thread. Waiting
/// acts must be on disk.
struct Past
{
    QString databasePath;
    QList<PastAct> acts; ///< the oldest first
    qsizetype done = 0; ///< how many of them are done

    qsizetype edits() const; ///< how many of those that are done are edits
};

/// A transcript of the episode, which is `now`, before its first edit: as it was imported. Error:
/// an act can't be read.
Result<Transcript> importedText(const Past &past, TranscriptId id, Transcript now);

/// What each act changed, in a few words; acts without a word to add are left out, as are those
/// that can't be read.
QHash<ActId, QString> detailsOf(const Past &past);

/// A text at some time.
struct PastText
{
    TranscriptId id{};
    Transcript text;
};

/// The text that was shown when `act` was the last one that was done, on whatever branch; ActId{}:
/// before the first act. `now` is the transcript shown now. Error: an act can't be read, or the
/// library.
Result<PastText> textAfter(ActId act, const Past &past, const LoadedTranscript &now);

} // namespace earmark
