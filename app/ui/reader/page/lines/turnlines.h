// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QTextLayout>

#include <memory>

namespace earmark {

/// How the text of a turn is set, in pixels.
struct LineStyle
{
    QFont font;
    qreal width = 0;
    qreal advance = 0; ///< from line to line
    qreal paragraphGap = 0;
};

/// The text in lines, with a gap before each paragraph, whose places in the text are given. A
/// paragraph begins on a new line only if the text has a line break before it.
std::unique_ptr<QTextLayout> setInLines(const QString &text, const QList<qsizetype> &paragraphs,
                                        const LineStyle &style);

/// Where a line's room begins, which is as high as all lines'; that of the line after the last is
/// the height of the text.
qreal lineTop(const QTextLayout &layout, int number, qreal advance);

int lineNumberAt(const QTextLayout &layout, qsizetype offset);

/// The number of the line at a height, else of the nearest.
int lineNumberAtHeight(const QTextLayout &layout, qreal y, qreal advance);

} // namespace earmark
