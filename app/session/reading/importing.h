// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/mediafacts.h"
#include "audio/speechactivity.h"
#include "formats/registry.h"
#include "library/kepttranscript.h"
#include "library/tables/giventable.h"
#include "session/reading/changedfile.h"

namespace earmark {

// What opening and importing do in the background: plain functions of values that open their own
// connection to the library and may run in any thread. They store a transcript but never choose it:
// the session does, so a job that was overtaken cannot replace anything. They ask `goOn` before
// each longer part.

/// Why the listener should be asked before a text becomes the transcript.
enum class Doubt {
    None,
    FewWords, ///< and no other sign of a transcript
    AnotherText, ///< it has almost nothing in common with the present transcript
    CorrectedText, ///< it would replace a transcript that was corrected
    SameText, ///< it is the present transcript, which was corrected since
    ChangedFile, ///< it is beside the recording, has changed, and nobody asked for it
};

/// A transcript that has just been read and stored.
struct ImportedTranscript
{
    LoadedTranscript loaded;
    EpisodePage page; ///< what a page says about the episode; its reading is empty
    Reading reading; ///< how the transcript was read; without the text
    QStringList unread; ///< errors for files beside the recording that could not be read
    bool isNew = false; ///< just read, not already in the library
    bool wasAskedFor = true; ///< false if it was merely found beside or inside the recording
    Doubt doubt = Doubt::None;
    qsizetype corrections = 0; ///< in the transcript that it would replace
    /// A file beside the recording that would be read instead, if that file has changed.
    std::optional<ChangedFile> changed = {};
};

/// Reads a transcript file and stores it with the episode. If the same bytes were stored before,
/// returns that transcript, with its names and pins. Fails if the file cannot be read, is too large
/// or no transcript, or cannot be stored.
Result<ImportedTranscript> importTranscriptFile(const QString &databasePath, EpisodeId episode,
                                                const QString &path, const GoOn &goOn);

/// Reads a text that waits for its recording; stores nothing. Fails if it cannot be read.
Result<EpisodePage> readGivenText(const GivenText &text, const GoOn &goOn);

/// Whether `imported` looks like the transcript of the episode that shows `shown` so far.
Doubt doubtOf(const ImportedTranscript &imported, const Transcript &shown);

/// Reads a copied web page and stores its transcript with the episode. Fails if there is no
/// transcript in it or it cannot be stored.
Result<ImportedTranscript> importTranscriptPage(const QString &databasePath, EpisodeId episode,
                                                const CopiedPage &copied, const GoOn &goOn);

/// The stored transcript of an episode, with the file it was read from if that has changed; else
/// the first readable one beside its media file or inside it, imported. No transcript at all is no error. Fails if none of those beside it can be read, or
/// the library cannot.
Result<std::optional<ImportedTranscript>> findTranscript(const QString &databasePath,
                                                         EpisodeId episode,
                                                         const QString &mediaPath, const GoOn &goOn,
                                                         const TranscriptChoices &unwritten = {});

/// Reads the source of a stored transcript again as it was read before, to report how. The
/// transcript of the reading is empty. Fails if the source cannot be loaded or read.
Result<Reading> reviewTranscript(const QString &databasePath, const LoadedTranscript &kept,
                                 const GoOn &goOn);

/// Reads the source of a stored transcript with other options and stores the result beside it.
/// Fails without changes if the source cannot be loaded or read, or the result not be stored.
Result<ImportedTranscript> rereadTranscript(const QString &databasePath,
                                            const LoadedTranscript &before,
                                            const ReadOptions &options, const GoOn &goOn);

} // namespace earmark
