// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace earmark {

/// The colours of the page, for a light or a dark desktop. Text is at least 4.5:1 on its ground.
struct Theme
{
    bool dark = false;
    QColor page; ///< the ground of the text
    QColor panel; ///< the ground of what stands around the page
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

    /// The theme that goes with a palette: dark when its window is darker than its text.
    static Theme of(const QPalette &palette);

    /// One of six colours that stay apart for colour-blind eyes, for names (4.5:1 on the page) …
    QColor speaker(int colour) const;
    /// … and the softer one for bands of the seek bar.
    QColor speakerBand(int colour) const;
    /// The ground of a passage in one of five colours, and its strong form for edges and dots.
    QColor passage(int colour) const;
    QColor passageEdge(int colour) const;
};

/// The palette that makes native widgets match the theme.
QPalette themePalette(bool dark);

/// An icon of resources/icons, tinted for the palette in use and sharp at any scale.
QIcon icon(const QString &name, const QColor &colour);

} // namespace earmark
