// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "transcript/alignment.h"

#include <QDateTime>
#include <QHash>

namespace earmark {

/// A transcript in the library: what it is and where it came from.
struct KeptTranscript
{
    TranscriptId id{};
    EpisodeId episode{};
    QString format; ///< Format::name
    QString encoding;
    QString sourceName; ///< the file's name, or empty when pasted
    QDateTime added;
};

/// Keeps a transcript with the untouched bytes of its source, hidden until it is chosen: whoever
/// waits for it knows whether it is still wanted. Opens a connection of its own, so that it may run
/// in any thread.
Result<TranscriptId> keepTranscript(const QString &databasePath, const KeptTranscript &kept,
                                    const Transcript &transcript, const QByteArray &source);

/// When the listener says that a line begins; without a time, that nobody says it.
using Pins = QHash<CueId, std::optional<milliseconds>>;

/// A transcript with its cues, what the sound says of them, and the listener's pins.
struct LoadedTranscript
{
    KeptTranscript kept;
    Transcript transcript; ///< as kept, without estimates
    Pins pins;
    std::optional<Alignment> alignment;
};

/// The episode's transcript that was kept from just these bytes, if there is one. May run in any
/// thread.
Result<std::optional<LoadedTranscript>> loadSame(const QString &databasePath, EpisodeId id,
                                                 const QByteArray &source);

/// The untouched bytes that a transcript was read from. May run in any thread.
Result<QByteArray> loadSource(const QString &databasePath, TranscriptId id);

/// Keeps another reading of the same source, hidden until it is chosen. What the listener made of
/// `before` goes along as far as it is there: the names of speakers by their labels, pins by what
/// their lines say. May run in any thread.
Result<LoadedTranscript> keepReading(const QString &databasePath, const LoadedTranscript &before,
                                     const KeptTranscript &kept, const Transcript &transcript);

/// The chosen transcript of an episode, if it has one. May run in any thread.
Result<std::optional<LoadedTranscript>> loadTranscript(const QString &databasePath, EpisodeId id);

} // namespace earmark
