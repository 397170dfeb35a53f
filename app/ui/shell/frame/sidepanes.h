// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QStackedLayout;

namespace earmark {

/// Panes that share a place in the window; a button for each chooses which one is shown.
class SidePanes : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanes(QWidget *parent = nullptr);

    void add(QWidget *pane, const QString &name);
    void show(QWidget *pane); ///< instead of the others

private:
    QButtonGroup *m_buttons;
    QHBoxLayout *m_top;
    QStackedLayout *m_panes;
};

} // namespace earmark
