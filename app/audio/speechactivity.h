// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/timespan.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace earmark {

/// Where in an episode somebody speaks, as far as loudness tells.
struct SpeechActivity
{
    milliseconds duration{0};
    QList<TimeSpan> speech; ///< in order, apart from each other

    bool operator==(const SpeechActivity &) const = default;
};

/// Called with the progress, 0…1; returns whether to go on.
using GoOn = std::function<bool(double progress)>;

/// Decodes the whole file and finds the stretches that are not silent. Fails if the file has no
/// sound that can be decoded, or `goOn` said no.
Result<SpeechActivity> findSpeech(const QString &path, const GoOn &goOn);

/// The activity as bytes to store, and back; nothing if the bytes are damaged.
QByteArray speechToBytes(const SpeechActivity &activity);
std::optional<SpeechActivity> speechFromBytes(const QByteArray &bytes);

} // namespace earmark
