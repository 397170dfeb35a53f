// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QList>
#include <QString>

#include <optional>

namespace earmark {

/// A cue of a WebVTT file, its text as it stands there.
struct VttCue
{
    QString id;
    std::optional<TimeSpan> span; ///< absent only where a lenient reading could not tell the time
    QString settings;
    QString text;
    qsizetype line = 0; ///< of its times, counted from 1

    bool operator==(const VttCue &) const = default;
};

/// How closely a file must follow the standard.
enum class VttRules {
    Strict, ///< to the letter: a cue with a bad time is none
    Lenient, ///< what the wild publishes: bare seconds, commas, one digit
};

/// A WebVTT file taken apart.
struct VttFile
{
    QList<VttCue> cues;
    QString language; ///< as some programs say in the header, empty when they do not
    QList<qsizetype> looseTimes; ///< the lines of times read only because the rules were lenient
    QList<qsizetype> badTimes; ///< the lines of times that could not be read
    QList<qsizetype> strayBlocks; ///< where a lenient reading found text that belongs to no cue
};

/// Whether `text` begins as a WebVTT file must.
bool isVtt(QStringView text);

/// The "WebVTT parser algorithm". `text` is decoded and without a byte order mark.
VttFile parseVtt(QStringView text, VttRules rules);

} // namespace earmark
