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
    /// A time stamp inside the text: what follows it begins then.
    struct Stamp
    {
        qsizetype offset = 0;
        milliseconds time{0};

        bool operator==(const Stamp &) const = default;
    };

    std::optional<QString> voice; ///< absent outside every voice tag, empty in one without a name
    QString text;
    QList<Stamp> stamps;

    bool operator==(const VttSpan &) const = default;
};

/// The text of a WebVTT cue without its tags, by the "WebVTT cue text parsing rules", cut where the
/// voice changes. Ruby annotations are not spoken and are left out.
QList<VttSpan> readVttCueText(QStringView text);

/// `text` with each < that cannot begin a tag written as a reference. By the letter all that
/// follows it is a tag.
QString escapedBareSigns(const QString &text);

/// A time stamp exactly as the standard asks, from the start of `text`; what it took is taken off.
std::optional<milliseconds> takeVttTimestamp(QStringView &text);

} // namespace earmark
