// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/text/sentences.h"

class QPainter;
class QRect;

namespace earmark {

struct Theme;

/// A line of text with the words that were found in it, drawn with the painter's font.
class MarkedText
{
public:
    MarkedText(const QString &text, const QList<SentenceMark> &marks);

    /// On one line, cut so that the first mark is in view; what is said after it follows fainter,
    /// if there is room.
    void paint(QPainter &painter, const QRect &rect, const Theme &theme,
               const QString &after = {}) const;
    /// With the first mark in the middle.
    void paintInContext(QPainter &painter, const QRect &rect, const Theme &theme,
                        const QString &before, const QString &after) const;

private:
    MarkedText cutBefore(qsizetype position) const;
    void paintAt(QPainter &painter, const QRect &rect, const Theme &theme) const;

    QString m_text;
    QList<SentenceMark> m_marks;
};

} // namespace earmark
