// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace earmark {

/// Whether the widget is a part that Qt made for another control; only that control needs a name.
inline bool isPartOfAControl(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QComboBox *>(parent)
            || qobject_cast<const QAbstractSpinBox *>(parent))
            return true;
    }
    return qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QHeaderView *>(widget);
}

/// The controls inside `root` that have no name for screen readers; should be empty. If `root` is
/// visible, looks only at visible controls.
inline QStringList unnamedControls(const QWidget &root)
{
    QStringList unnamed;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget)
            || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QAbstractSlider *>(widget)
            || qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QPlainTextEdit *>(widget)
            || widget->focusPolicy() == Qt::StrongFocus;
        const bool isAway = root.isVisible() && !widget->isVisible();
        if (!isControl || isAway || isPartOfAControl(widget))
            continue;
        const QAccessibleInterface *known = QAccessible::queryAccessibleInterface(widget);
        if (!known || known->text(QAccessible::Name).isEmpty())
            unnamed += QString::fromLatin1(widget->metaObject()->className());
    }
    return unnamed;
}

} // namespace earmark
