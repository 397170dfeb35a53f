// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <utility>

namespace earmark {

/// Where each three letters stand in a text, so that what resembles a passage is found without
/// reading the whole text for it.
class TrigramIndex
{
public:
    /// A place found may be off by as much, in UTF-16 units.
    static constexpr qsizetype tolerance = 32;

    explicit TrigramIndex(QStringView text);

    /// Where `sought` may begin in the text, the likeliest first, at most `limit` places; each has a
    /// fifth of its trigrams. A place may be negative if the text begins within `sought`.
    QList<qsizetype> placesOf(QStringView sought, qsizetype limit) const;

private:
    qsizetype m_length = 0;
    QList<std::pair<quint64, qint32>> m_places; ///< three letters and where they begin, in order
};

} // namespace earmark
