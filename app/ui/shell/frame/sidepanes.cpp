// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/sidepanes.h"

#include "ui/widgets/barbutton.h"

#include <QButtonGroup>
#include <QStackedLayout>

namespace earmark {

SidePanes::SidePanes(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
    , m_top(new QHBoxLayout)
    , m_panes(new QStackedLayout)
{
    m_top->setContentsMargins(12, 8, 12, 2);
    m_top->setSpacing(4);
    m_top->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(m_top);
    layout->addLayout(m_panes, 1);
    connect(m_buttons, &QButtonGroup::idClicked, m_panes, &QStackedLayout::setCurrentIndex);
}

void SidePanes::add(QWidget *pane, const QString &name)
{
    const int index = m_panes->addWidget(pane);
    auto *button = new BarButton(this);
    button->setLook(BarButton::Look::Plain);
    button->setText(name);
    button->setAccessibleName(name);
    button->setCheckable(true);
    button->setChecked(index == 0);
    m_buttons->addButton(button, index);
    m_top->insertWidget(index, button);
}

void SidePanes::show(QWidget *pane)
{
    m_panes->setCurrentWidget(pane);
    m_buttons->button(m_panes->currentIndex())->setChecked(true);
}

} // namespace earmark
