// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/text/showntext.h"

namespace earmark {

QList<Pin> pinsOf(const LoadedTranscript &loaded)
{
    QList<Pin> pins;
    for (auto pin = loaded.pins.cbegin(); pin != loaded.pins.cend(); ++pin)
        pins.append({pin.key(), pin.value()});
    return pins;
}

Transcript statedText(const LoadedTranscript &loaded, milliseconds duration)
{
    return withPins(loaded.transcript, pinsOf(loaded), duration);
}

Transcript knownText(const LoadedTranscript &loaded, milliseconds duration)
{
    const Transcript stated = statedText(loaded, duration);
    return loaded.alignment
        ? withPins(withAlignedTimes(stated, *loaded.alignment), pinsOf(loaded), duration)
        : stated;
}

Transcript shownText(const LoadedTranscript &loaded, SpeechActivity activity, milliseconds duration)
{
    if (duration > milliseconds(0))
        activity.duration = duration;
    const Transcript known = loaded.alignment
        ? withAlignedTimes(statedText(loaded, duration), *loaded.alignment)
        : loaded.transcript;
    return withEstimatedTimes(known, pinsOf(loaded), activity);
}

} // namespace earmark
