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

Transcript knownText(const LoadedTranscript &loaded, milliseconds duration)
{
    const QList<Pin> pins = pinsOf(loaded);
    const Transcript stated = withPins(loaded.transcript, pins, duration);
    return loaded.alignment ? withPins(withAlignedTimes(stated, *loaded.alignment), pins, duration)
                            : stated;
}

Transcript shownText(const LoadedTranscript &loaded, SpeechActivity activity, milliseconds duration)
{
    const QList<Pin> pins = pinsOf(loaded);
    if (duration > milliseconds(0))
        activity.duration = duration;
    const Transcript known = loaded.alignment
        ? withAlignedTimes(withPins(loaded.transcript, pins, duration), *loaded.alignment)
        : loaded.transcript;
    return withEstimatedTimes(known, pins, activity);
}

} // namespace earmark
