// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look/focusframe.h"

#include "ui/widgets/look/theme.h"

#include <QPainter>

namespace earmark {

namespace {

constexpr int thickness = 2;

} // namespace

FocusFrame::FocusFrame(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void FocusFrame::placeAround(const QRect &place)
{
    setGeometry(place);
    setMask(
        QRegion(rect()).subtracted(rect().adjusted(thickness, thickness, -thickness, -thickness)));
    raise();
}

void FocusFrame::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).accent);
}

} // namespace earmark
