// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/mediafacts.h"
#include "audio/speechactivity.h"
#include "formats/pagereader.h"
#include "library/kepttranscript.h"

namespace earmark {

// What opening and importing do beside the event loop: plain functions of values that open their
// own connection to the library and may run in any thread. None chooses what it keeps: the session
// does when it takes it, so that what was overtaken meanwhile never comes into the place of
// anything. `goOn` is asked before each longer part.

/// Why a text had better not become the transcript before the listener was asked.
enum class Doubt {
    None,
    FewWords, ///< and nothing else that speaks for a transcript
    AnotherText, ///< it has next to nothing in common with the transcript that is there
};

/// A transcript that has just been read from the world and kept.
struct ImportedTranscript
{
    LoadedTranscript loaded;
    EpisodePage page; ///< what a page said of the episode besides; its reading is empty
    Reading reading; ///< how it was read; its transcript is empty
    QStringList unread; ///< sentences on files beside the recording that could not be read
    bool isNew = false; ///< read now, not found in the library
    bool wasAskedFor = true; ///< not just found beside the recording or inside it
    Doubt doubt = Doubt::None;
};

/// Reads a transcript file and keeps it with the episode. What was kept from the same bytes before
/// is taken again, with its names and pins.
Result<ImportedTranscript> importTranscriptFile(const QString &databasePath, EpisodeId episode,
                                                const QString &path, const GoOn &goOn);

/// What was copied from a web page.
struct CopiedPage
{
    QString text; ///< plain or HTML
    QUrl address; ///< where the page is, empty when unknown
};

/// A text that the listener gave for an episode: a file or a copied page.
struct GivenText
{
    QString path; ///< empty: the page
    CopiedPage page;

    /// The listener said which episode it is for, so there is nothing to doubt.
    bool isCertain = false;

    bool isEmpty() const { return path.isEmpty() && page.text.isEmpty(); }
};

/// Reads a text that waits for its recording, keeping nothing.
Result<EpisodePage> readGivenText(const GivenText &text, const GoOn &goOn);

/// Whether `imported` looks like the transcript of the episode that has `shown` so far.
Doubt doubtOf(const ImportedTranscript &imported, const Transcript &shown);

/// Takes a copied web page apart and keeps its transcript with the episode.
Result<ImportedTranscript> importTranscriptPage(const QString &databasePath, EpisodeId episode,
                                                const CopiedPage &copied, const GoOn &goOn);

/// The kept transcript of an episode; else the first readable one beside its media file or
/// inside it, imported.
/// No transcript at all is no error; an Error when none of those beside it can be read.
Result<std::optional<ImportedTranscript>> findTranscript(const QString &databasePath,
                                                         EpisodeId episode,
                                                         const QString &mediaPath, const GoOn &goOn,
                                                         const TranscriptChoices &unwritten = {});

/// Reads the source of a kept transcript as it was read, so as to tell how. Its transcript is
/// empty.
Result<Reading> reviewTranscript(const QString &databasePath, const LoadedTranscript &kept);

/// Reads the source of a kept transcript by other options and keeps that beside it. An Error
/// changes nothing.
Result<ImportedTranscript> rereadTranscript(const QString &databasePath,
                                            const LoadedTranscript &before,
                                            const ReadOptions &options, const GoOn &goOn);

} // namespace earmark
