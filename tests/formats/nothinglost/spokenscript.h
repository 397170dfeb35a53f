// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace earmark::spoken {

using Qt::StringLiterals::operator""_s;

/// A word as written, with its punctuation, and its times in milliseconds.
struct SpokenWord
{
    QString text;
    qint64 begin = 0;
    qint64 end = 0;
    bool glued = false; ///< no space before it
};

/// What a program shows at once: a subtitle or a segment.
using SpokenLine = QList<SpokenWord>;

struct SpokenTurn
{
    int speaker = 0; ///< an index into Script::names
    QList<SpokenLine> lines;

    qint64 begin() const { return lines.first().first().begin; }
    qint64 end() const { return lines.last().last().end; }
};

/// A dialogue. Everybody speaks more than once, so that labels cannot be taken for text.
struct Script
{
    QStringList names;
    QList<SpokenTurn> turns;
};

} // namespace earmark::spoken
