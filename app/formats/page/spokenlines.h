// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/stamps/linestamp.h"

#include <QHash>
#include <QSet>

namespace earmark {

/// How speakers and times are written in a part of a transcript, to tell whether it goes on.
class SpokenLines
{
public:
    explicit SpokenLines(QStringView text);

    /// Whether somebody speaks in `text` as they did before: a name comes again, or a later time.
    bool goOnIn(QStringView text) const;

private:
    void add(QStringView line);
    bool isLike(QStringView line) const;

    QHash<LineStamp::Kind, milliseconds> m_latest; ///< of each way to write times
    QSet<QString> m_names;
    bool m_hasNumbers = false; ///< names that programs give
};

/// Where the first line stands that tells who speaks or when, from which on all of `text` is
/// spoken; -1 without one. `choices` are those of takeSpeakersFromText().
qsizetype beginOfSpoken(QStringView text, const QHash<QString, bool> &choices);

} // namespace earmark
