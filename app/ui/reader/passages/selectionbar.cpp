// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/passages/selectionbar.h"

#include "core/plaintip.h"
#include "notes/annotation.h"
#include "ui/widgets/look/passageshape.h"
#include "ui/widgets/look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr int distance = 6;

} // namespace

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(2);
    for (int colour = 0; colour < Annotation::colours; ++colour) {
        QToolButton *button = addButton({});
        button->setIconSize({18, 18});
        connect(button, &QToolButton::clicked, this,
                [this, colour] { emit colourRequested(colour); });
        m_colours.append(button);
    }
    layout->addSpacing(6);
    connect(addButton(tr("Note")), &QToolButton::clicked, this, &SelectionBar::noteRequested);
    connect(addButton(tr("Copy")), &QToolButton::clicked, this, &SelectionBar::copyRequested);
    setMeanings({}, {});
    setCursor(Qt::ArrowCursor);
    hide();
}

QToolButton *SelectionBar::addButton(const QString &text)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the text
    button->setMinimumSize(30, 28);
    layout()->addWidget(button);
    return button;
}

void SelectionBar::setMeanings(const QStringList &meanings, const QStringList &keys)
{
    m_meanings = meanings;
    for (int colour = 0; colour < m_colours.size(); ++colour) {
        const QString name = meanings.value(colour, tr("Colour %1").arg(colour + 1));
        m_colours.at(colour)->setAccessibleName(name);
        const QString key = keys.value(colour);
        m_colours.at(colour)->setToolTip(
            plainTip(key.isEmpty() ? name : u"%1 (%2)"_s.arg(name, key)));
    }
    updateIcons();
}

void SelectionBar::updateIcons()
{
    const Theme theme = Theme::of(palette());
    for (int colour = 0; colour < m_colours.size(); ++colour)
        m_colours.at(colour)->setIcon(passageIcon(colour, theme.passageEdge(colour)));
}

void SelectionBar::showBy(const QRect &selection)
{
    resize(sizeHint());
    const int highest = distance;
    const int above = selection.top() - height() - distance;
    const int y = above >= highest ? above : selection.bottom() + distance;
    const int lowest = parentWidget()->height() - height() - distance;
    const int x = selection.center().x() - width() / 2;
    move(std::clamp(x, distance, std::max(distance, parentWidget()->width() - width() - distance)),
         std::clamp(y, highest, std::max(highest, lowest)));
    show();
    raise();
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line.darker(theme.dark ? 80 : 112), 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
}

void SelectionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

} // namespace earmark
