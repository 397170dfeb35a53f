// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/voices/voicemodel.h"
#include "audio/speechactivity.h"

#include <vector>

namespace earmark {

/// A recording as the features of its voices, every ten milliseconds.
struct VoiceSound
{
    std::vector<VoiceFrame> frames;
    std::vector<quint8> silent;

    /// What is said in a span, without its pauses.
    VoiceSums sumsOf(TimeSpan span) const;
};

/// Decodes a recording. Errors: it can't be decoded, is too long, or `goOn` said no.
Result<VoiceSound> hearVoices(const QString &mediaPath, const GoOn &goOn);

} // namespace earmark
