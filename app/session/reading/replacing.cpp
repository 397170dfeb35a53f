// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reading/replacing.h"

#include "transcript/corrections/corrections.h"

namespace earmark {

namespace {

// Where the import is not known any more, every edit counts as one.
qsizetype countOf(const Result<Transcript> &original, const LoadedTranscript &now, const Past &past)
{
    return original ? countCorrections(Original(*original), now.transcript) : past.edits();
}

} // namespace

qsizetype correctionsIn(const LoadedTranscript &now, const Past &past, TakenOver takenOver)
{
    if (past.edits() == 0)
        return 0;
    auto original = importedText(past, now.kept.id, now.transcript);
    if (original && takenOver == TakenOver::Names)
        original->speakers = now.transcript.speakers;
    return countOf(original, now, past);
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
    const auto original = importedText(replaced.past, present->kept.id, present->transcript);
    imported.corrections = countOf(original, *present, replaced.past);
    if (imported.corrections == 0 || (isSame && !original))
        return;
    if (isSame)
        imported.loaded.transcript = *original;
    if (imported.doubt == Doubt::None)
        imported.doubt = isSame ? Doubt::SameText : Doubt::CorrectedText;
}

} // namespace earmark
