// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QList>
#include <QString>

#include <optional>

namespace earmark {

/// What one voice says in a WebVTT cue.
struct VttSpan
{
    /// A time stamp inside the text: when what follows it begins.
    struct Stamp
    {
        qsizetype offset = 0;
        milliseconds time{0};

        bool operator==(const Stamp &) const = default;
    };

    std::optional<QString> voice; ///< absent outside voice tags, empty in one without a name
    QString text;
    QList<Stamp> stamps;

    bool operator==(const VttSpan &) const = default;
};

/// The text of a WebVTT cue without its tags ("WebVTT cue text parsing rules"), one span for each
/// change of voice. Ruby annotations are not spoken and are left out.
QList<VttSpan> readVttCueText(QStringView text);

/// Escapes each < that cannot begin a tag; the standard would take all that follows for one.
QString escapedBareSigns(const QString &text);

/// Removes a time stamp from the start of `text` and returns it, exactly as the standard says.
/// Nothing if there is none; `text` may then be partly consumed.
std::optional<milliseconds> takeVttTimestamp(QStringView &text);

} // namespace earmark
