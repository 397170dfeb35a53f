// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QList>
#include <QString>

namespace earmark {

/// The stretches of an episode that were heard, in any order and any number of times.
class Heard
{
public:
    /// If there are more stretches, the shortest are dropped.
    static constexpr qsizetype maxSpans = 256;

    void add(TimeSpan span);

    const QList<TimeSpan> &spans() const { return m_spans; } ///< in order, with gaps between them
    milliseconds total() const;
    /// Whether the end was heard; false while the length is not known.
    bool isFinished(milliseconds duration) const;

    /// The stored form, "0-61000 90000-95000", and back; parts that can't be read are ignored.
    QString toText() const;
    static Heard fromText(const QString &text);

    bool operator==(const Heard &) const = default;

private:
    QList<TimeSpan> m_spans;
};

} // namespace earmark
