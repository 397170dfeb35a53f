// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace earmark {

/// The desktop's style, but for what is not to be seen in it: check boxes on a dark ground have a
/// frame, and the arrow of a button with a menu stands beside its text.
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

/// Gives the house style to the parts of `root` that are there, and takes the desktop's black icons
/// off the buttons of a dialog.
void applyHouseLook(QWidget *root);

} // namespace earmark
