// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QList>
#include <QString>

namespace earmark {

/// Which stretches of an episode were heard, however often and in whatever order.
class Heard
{
public:
    /// Of more stretches than that the shortest are forgotten.
    static constexpr qsizetype mostSpans = 256;

    void add(TimeSpan span);

    const QList<TimeSpan> &spans() const { return m_spans; } ///< in order, apart from each other
    milliseconds total() const;
    /// Whether the end was heard; false while the length is not known.
    bool isFinished(milliseconds duration) const;

    /// As it is kept, "0-61000 90000-95000", and back; what cannot be read is left out.
    QString toText() const;
    static Heard fromText(const QString &text);

    bool operator==(const Heard &) const = default;

private:
    QList<TimeSpan> m_spans;
};

} // namespace earmark
