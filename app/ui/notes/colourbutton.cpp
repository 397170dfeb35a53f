// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/colourbutton.h"

#include "core/plaintip.h"
#include "notes/annotation.h"
#include "ui/widgets/look/fonts.h"
#include "ui/widgets/look/passageshape.h"
#include "ui/widgets/look/theme.h"

#include <QPainter>

#include <algorithm>

namespace earmark {

namespace {

// The shortest beginning of the meaning that no other has; the colour's number key if that is more
// than three letters or begins with a digit, which could be another's number.
QString lettersOf(const QStringList &meanings, int colour)
{
    constexpr qsizetype maxLetters = 3;
    const QString &meaning = meanings.at(colour);
    for (qsizetype length = 1; length <= std::min(maxLetters, meaning.size()); ++length) {
        const QString letters = meaning.left(length);
        const auto begins = [&letters](const QString &other) {
            return other.startsWith(letters, Qt::CaseInsensitive);
        };
        if (!letters.at(0).isDigit() && !letters.back().isHighSurrogate()
            && std::ranges::count_if(meanings, begins) == 1)
            return letters.at(0).toUpper() + letters.sliced(1);
    }
    return QString::number(colour + 1);
}

} // namespace

ColourButton::ColourButton(int colour, QWidget *parent)
    : BarButton(parent)
    , m_colour(colour)
{
    setCheckable(true);
    setMeaning(tr("Colour %1").arg(colour + 1), QString::number(colour + 1));
}

void ColourButton::setMeaning(const QString &meaning, const QString &letters)
{
    m_letters = letters;
    setToolTip(plainTip(meaning));
    setAccessibleName(meaning);
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
    drawPassageShape(painter, QRectF(swatch.center().x() - 3.5, swatch.top() + 2, 7, 7), m_colour,
                     theme.passageEdge(m_colour), true);
    QFont face = scaledFont(font(), 0.76);
    face.setBold(isChecked());
    painter.setFont(face);
    painter.setPen(theme.ink);
    painter.drawText(swatch.adjusted(0, 9, 0, 0), Qt::AlignCenter, m_letters);
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

void setMeanings(const QList<ColourButton *> &buttons, const QStringList &meanings)
{
    for (int colour = 0; colour < buttons.size(); ++colour) {
        const QString meaning = meanings.value(colour);
        if (meaning.isEmpty())
            buttons.at(colour)->setMeaning(ColourButton::tr("Colour %1").arg(colour + 1),
                                           QString::number(colour + 1));
        else
            buttons.at(colour)->setMeaning(meaning, lettersOf(meanings, colour));
    }
}

} // namespace earmark
