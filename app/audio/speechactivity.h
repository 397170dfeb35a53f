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

/// Told how far the work is, 0…1; answers whether to go on.
using GoOn = std::function<bool(double progress)>;

/// Decodes the whole file and finds the stretches that are not silence.
Result<SpeechActivity> findSpeech(const QString &path, const GoOn &goOn);

/// The activity as bytes to be kept, and back; nothing when they are not such bytes.
QByteArray speechToBytes(const SpeechActivity &activity);
std::optional<SpeechActivity> speechFromBytes(const QByteArray &bytes);

} // namespace earmark
