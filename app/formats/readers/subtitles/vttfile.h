// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QList>
#include <QString>

#include <optional>

namespace earmark {

/// A cue of a WebVTT file, with the tags in its text.
struct VttCue
{
    QString id;
    std::optional<TimeSpan> span; ///< absent only if a lenient reading could not read it
    QString settings;
    QString text;
    qsizetype line = 0; ///< of its times, counted from 1

    bool operator==(const VttCue &) const = default;
};

/// How closely a file must follow the standard.
enum class VttRules {
    Strict, ///< to the letter: a cue with a bad time is dropped
    Lenient, ///< also what people publish: bare seconds, commas, single digits
};

/// A parsed WebVTT file.
struct VttFile
{
    QList<VttCue> cues;
    QString language; ///< from the header of some programs; empty without one
    QList<qsizetype> looseTimes; ///< line numbers of times that only the lenient rules allow
    QList<qsizetype> badTimes; ///< line numbers of times that could not be read
    QList<qsizetype> strayBlocks; ///< line numbers of text that belongs to no cue; lenient only
};

/// Whether `text` begins as a WebVTT file must.
bool isVtt(QStringView text);

/// The "WebVTT parser algorithm". `text` has no byte order mark. Empty if it is not WebVTT.
VttFile parseVtt(QStringView text, VttRules rules);

} // namespace earmark
