// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reading/replacing.h"

#include "transcript/corrections/corrections.h"

namespace earmark {

qsizetype correctionsIn(const LoadedTranscript &now, const Past &past, TakenOver takenOver)
{
    if (past.edits() == 0)
        return 0;
    auto original = importedText(past, now.kept.id, now.transcript);
    if (original && takenOver == TakenOver::Names)
        original->speakers = now.transcript.speakers;
    return original ? countCorrections(Original(*original), now.transcript) : past.edits();
}

void considerReplacing(ImportedTranscript &imported, const Replaced &replaced,
                       const TranscriptChoices &unwritten)
{
    if (replaced.past.edits() == 0)
        return;
    const KeptTranscript &kept = imported.loaded.kept;
    std::optional<LoadedTranscript> present = replaced.shown;
    if (!present) {
        const auto stored = loadTranscript(replaced.past.databasePath, kept.episode, unwritten);
        present = stored ? *stored : std::nullopt;
    }
    const bool isSame = present && present->kept.id == kept.id;
    if (!present || (isSame && !replaced.shown))
        return; // the corrected text itself is shown
    imported.corrections = correctionsIn(*present, replaced.past);
    if (imported.corrections == 0)
        return;
    if (isSame) {
        const auto original = importedText(replaced.past, kept.id, present->transcript);
        if (!original)
            return;
        imported.loaded.transcript = *original;
    }
    if (imported.doubt == Doubt::None)
        imported.doubt = isSame ? Doubt::SameText : Doubt::CorrectedText;
}

} // namespace earmark
