// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/mediafacts.h"
#include "formats/pagereader.h"
#include "library/kepttranscript.h"

namespace earmark {

// What opening and importing do beside the event loop: plain functions of values that open their
// own connection to the library and may run in any thread.

/// A transcript that has just been read from the world and kept.
struct ImportedTranscript
{
    LoadedTranscript loaded;
    EpisodePage page; ///< what a page said of the episode besides; its reading is empty
    QStringList warnings;
    bool isNew = false; ///< read now, not found in the library
};

/// Reads a transcript file and keeps it with the episode.
Result<ImportedTranscript> importTranscriptFile(const QString &databasePath, EpisodeId episode,
                                                const QString &path);

/// Takes a copied web page apart and keeps its transcript with the episode.
Result<ImportedTranscript> importTranscriptPage(const QString &databasePath, EpisodeId episode,
                                                const QString &text);

/// The kept transcript of an episode; else the first readable one beside its media file, imported.
/// No transcript at all is no error.
Result<std::optional<ImportedTranscript>>
findTranscript(const QString &databasePath, EpisodeId episode, const QString &mediaPath);

} // namespace earmark
