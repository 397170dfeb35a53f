// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/estimate.h"
#include "library/kepttranscript.h"

namespace earmark {

QList<Pin> pinsOf(const LoadedTranscript &loaded);

/// With the times of the file and the pins only.
Transcript statedText(const LoadedTranscript &loaded, milliseconds duration);

/// All times that are known, without estimates.
Transcript knownText(const LoadedTranscript &loaded, milliseconds duration);

/// A transcript as it is shown and exported: with the times of the file, those of the alignment and
/// the pins over them, and estimates where there are no others.
Transcript shownText(const LoadedTranscript &loaded, SpeechActivity activity,
                     milliseconds duration);

} // namespace earmark
