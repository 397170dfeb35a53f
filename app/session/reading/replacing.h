// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/history/past.h"
#include "session/reading/importing.h"

namespace earmark {

/// The transcript that another one would replace.
struct Replaced
{
    std::optional<LoadedTranscript> shown;
    Past past;
};

/// What of a corrected transcript the one that replaces it takes over.
enum class TakenOver : qint8 { Nothing, Names };

/// How many corrections of a transcript would go. If that can't be told, how many edits were made.
qsizetype correctionsIn(const LoadedTranscript &now, const Past &past,
                        TakenOver takenOver = TakenOver::Nothing);

/// Counts the corrections that are in the transcript shown, or in the stored one of the episode if
/// none is shown yet. If there are any, the listener should be asked. For a transcript that is shown
/// already, `imported` gets the text as it was imported.
void considerReplacing(ImportedTranscript &imported, const Replaced &replaced,
                       const TranscriptChoices &unwritten);

} // namespace earmark
