// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/stamps/linestamp.h"

#include <QHash>
#include <QSet>

namespace earmark {

/// How a part of a transcript writes speakers and times, to tell whether another text continues it.
class SpokenLines
{
public:
    explicit SpokenLines(QStringView text);

    /// Whether `text` has one of the names or a later time.
    bool goOnIn(QStringView text) const;

private:
    void add(QStringView line);
    bool isLike(QStringView line) const;

    QHash<LineStamp::Kind, milliseconds> m_latest; ///< the latest time of each kind
    QSet<QString> m_names;
    bool m_hasNumbers = false; ///< numbered speakers
};

/// The position of the first line with a speaker or time from which on `text` is a transcript; -1
/// without one. `choices` as in takeSpeakersFromText().
qsizetype beginOfSpoken(QStringView text, const QHash<QString, bool> &choices);

} // namespace earmark
