// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QIcon;
class QPainter;

namespace earmark {

/// Draws the shape that stands for a passage's colour, so that nobody has to tell hues apart: disc,
/// triangle, square, diamond, star. Filled if the passage has a note, else an outline.
void drawPassageShape(QPainter &painter, const QRectF &place, int colour, const QColor &edge,
                      bool filled);

/// The same shape, filled, as an icon for menus and buttons.
QIcon passageIcon(int colour, const QColor &edge);

} // namespace earmark
