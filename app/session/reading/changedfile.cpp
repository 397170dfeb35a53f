// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reading/changedfile.h"

#include "formats/registry.h"

#include <QFileInfo>

namespace earmark {

namespace {

// A corrected text that was written over its file has the same words.
QString wordsAlone(const Transcript &transcript)
{
    QString words;
    for (const Cue &cue : transcript.cues)
        words += cue.text + u' ';
    return words;
}

} // namespace

std::optional<ChangedFile> changedFileOf(const QString &databasePath, const LoadedTranscript &kept,
                                         const QString &mediaPath, const GoOn &goOn)
{
    for (const QString &path : sidecarsOf(mediaPath)) {
        if (QFileInfo(path).fileName() != kept.kept.sourceName)
            continue;
        const auto bytes = readFile(path, largestTranscript, [&goOn] { return goOn(0); });
        const auto seen = bytes ? hasSeenSource(databasePath, kept.kept.episode, *bytes) : true;
        if (!seen || *seen)
            return {};
        const auto reading = readTranscript(*bytes);
        if (!reading || wordsAlone(reading->transcript) == wordsAlone(kept.transcript))
            return {};
        return ChangedFile{path, *bytes};
    }
    return {};
}

} // namespace earmark
