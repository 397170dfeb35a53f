// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/panefolds.h"

#include <QAction>
#include <QScopedValueRollback>

#include <utility>

namespace earmark {

PaneFolds::PaneFolds(QAction *left, QAction *right, QObject *parent)
    : QObject(parent)
    , m_left(left)
    , m_right(right)
{
    for (QAction *action : {m_left, m_right})
        connect(action, &QAction::toggled, this, [this, action] { take(action); });
    apply();
}

void PaneFolds::choose(const Choice &choice)
{
    m_choice = choice;
    apply();
}

void PaneFolds::setWidth(int width)
{
    const bool isNarrow = width < enoughRoom;
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        apply();
}

void PaneFolds::setOnlyPage(bool only)
{
    if (std::exchange(m_isOnlyPage, only) != only)
        apply();
}

void PaneFolds::take(QAction *changed)
{
    if (m_isApplying)
        return;
    if (!isFolded()) {
        m_choice = {m_left->isChecked(), m_right->isChecked()};
        emit choiceChanged();
        return;
    }
    QAction *other = changed == m_left ? m_right : m_left;
    if (m_isNarrow && changed->isChecked())
        other->setChecked(false); // there is room for only one
}

void PaneFolds::apply()
{
    const QScopedValueRollback applying(m_isApplying, true);
    m_left->setChecked(!isFolded() && m_choice.left);
    m_right->setChecked(!isFolded() && m_choice.right);
}

} // namespace earmark
