// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace earmark {

/// The colours of the page for a light or a dark desktop. Text has a contrast of at least 4.5:1.
struct Theme
{
    bool dark = false;
    QColor page; ///< background of the text
    QColor panel; ///< background of the panes around the page
    QColor card;
    QColor line; ///< borders and rules
    QColor ink;
    QColor quietInk; ///< times, counts, labels
    QColor accent;
    QColor accentInk; ///< text on the accent
    QColor currentLine;
    QColor currentWord;
    QColor searchHit;
    QColor currentHit;

    /// The theme for a palette: dark if its window is darker than its text.
    static Theme of(const QPalette &palette);

    /// One of six colours for names, 4.5:1 on the page, that colour-blind readers can tell apart.
    QColor speaker(int colour) const;
    /// The same colour, softer, for the bands of the seek bar.
    QColor speakerBand(int colour) const;
    /// The background of a passage in one of five colours.
    QColor passage(int colour) const;
    /// The same colour, stronger, for edges and dots.
    QColor passageEdge(int colour) const;
};

/// The palette that makes native widgets match the theme.
QPalette themePalette(bool dark);

/// The icon resources/icons/`name`.svg in one colour, sharp at any scale.
QIcon icon(const QString &name, const QColor &colour);

} // namespace earmark
