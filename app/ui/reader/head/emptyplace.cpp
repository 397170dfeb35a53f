// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/head/emptyplace.h"

#include "ui/widgets/look/fonts.h"
#include "ui/widgets/look/theme.h"
#include "ui/widgets/plain/plaintext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace earmark {

EmptyPlace::EmptyPlace(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(this, title))
    , m_sentence(plainLabel(this, sentence))
    , m_buttons(new QHBoxLayout)
{
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 26, 28, 26);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addSpacing(6);
    layout->addLayout(m_buttons);
    updateColours();
    updateFonts();
}

QPushButton *EmptyPlace::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    const int buttons = m_buttons->count() - 1;
    button->setDefault(buttons == 0);
    button->setMinimumHeight(34);
    m_buttons->insertWidget(buttons, button);
    return button;
}

void EmptyPlace::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1.5, Qt::DashLine));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
}

void EmptyPlace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours();
    if (event->type() == QEvent::FontChange)
        updateFonts();
}

void EmptyPlace::updateFonts()
{
    m_title->setFont(strongFont(scaledFont(font(), 1.45)));
}

void EmptyPlace::updateColours()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::of(palette()).quietInk);
    m_sentence->setPalette(quiet);
}

} // namespace earmark
