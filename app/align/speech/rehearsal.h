// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/features/spectrogram.h"
#include "align/speech/script.h"
#include "core/result.h"

#include <functional>

namespace earmark {

/// The script spoken by a synthesiser. Times are frames of `sound`.
struct Rehearsal
{
    /// A phoneme that lasts until the next one.
    struct Phone
    {
        int frame = 0;
        int kind = 0; ///< a number from 0 for each phoneme
    };

    Spectrogram sound;
    std::vector<int> sentences; ///< where each begins, and the end
    std::vector<std::vector<int>> tokens; ///< of each sentence: where each begins, -1 if unknown
    std::vector<Phone> phones;
    int phoneKinds = 0;
};

/// Synthesises the whole script. `goOn` gets the progress, 0…1. Errors: eSpeak NG has no data, or
/// no voice for a language; stopped.
Result<Rehearsal> rehearse(const Script &script, const std::function<bool(double)> &goOn);

/// Whether most of the text can be read aloud. Errors: stopped, or a language has no voice.
Result<bool> isReadable(const Script &script, const std::function<bool()> &goOn);

} // namespace earmark
