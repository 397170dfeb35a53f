// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/colourbutton.h"

#include "core/plaintip.h"
#include "notes/annotation.h"
#include "ui/widgets/look/fonts.h"
#include "ui/widgets/look/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace earmark {

ColourButton::ColourButton(int colour, QWidget *parent)
    : BarButton(parent)
    , m_colour(colour)
{
    setCheckable(true);
    setMeaning({});
}

void ColourButton::setMeaning(const QString &meaning)
{
    const QString name = meaning.isEmpty() ? tr("Colour %1").arg(m_colour + 1) : meaning;
    m_initial = meaning.isEmpty() ? QString::number(m_colour + 1) : meaning.left(1).toUpper();
    setToolTip(plainTip(name));
    setAccessibleName(name);
    update();
}

void ColourButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF swatch = QRectF(rect()).adjusted(3, 3, -3, -3);
    painter.setPen(QPen(isChecked() || underMouse() ? theme.ink : theme.passageEdge(m_colour),
                        isChecked() ? 2 : 1));
    painter.setBrush(theme.passage(m_colour));
    painter.drawRoundedRect(swatch, 6, 6);
    QFont face = scaledFont(font(), 0.86);
    face.setBold(isChecked());
    painter.setFont(face);
    painter.setPen(theme.ink);
    painter.drawText(swatch, Qt::AlignCenter, m_initial);
    if (!hasFocus())
        return;
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

QList<ColourButton *> colourButtons(QWidget *parent)
{
    QList<ColourButton *> buttons;
    for (int colour = 0; colour < Annotation::colours; ++colour)
        buttons += new ColourButton(colour, parent);
    return buttons;
}

QString meaningOf(const QStringList &meanings, int colour)
{
    const QString meaning = meanings.value(colour);
    if (!meaning.isEmpty())
        return meaning;
    return QCoreApplication::translate("meaningOf", "Colour %1").arg(colour + 1);
}

} // namespace earmark
