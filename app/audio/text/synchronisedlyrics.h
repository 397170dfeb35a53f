// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace earmark {

/// A piece of a text and when it is sung or said: a line, a word or a syllable.
struct LyricsPiece
{
    qint64 begin = 0; ///< in milliseconds
    QString said;
};

/// Synchronised lyrics as LRC. A line break begins a new line. If no piece has a line break, each
/// piece is a line of its own, provided the pieces look like lines and not like words.
QByteArray lyricsAsLrc(const QList<LyricsPiece> &pieces);

} // namespace earmark
