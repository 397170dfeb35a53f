// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace earmark {

/// The desktop's style with two changes: check boxes on a dark background have a visible frame, and
/// the menu arrow of a button is beside its text.
class HouseStyle : public QProxyStyle
{
    Q_OBJECT

public:
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
};

/// Applies HouseStyle to `root` and to the children it has now, and removes the desktop's black
/// icons from the buttons of a dialog, which becomes no larger than its screen.
void applyHouseLook(QWidget *root);

} // namespace earmark
