// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/doubts/cardtext.h"
#include "ui/doubts/doubtact.h"

#include <QWidget>

class QVBoxLayout;

namespace earmark {

class BarButton;

/// A card about one doubt. The current one has buttons, which tell their keys; a click on another
/// opens it.
class DoubtCard : public QWidget
{
    Q_OBJECT

public:
    DoubtCard(const DoubtCardText &text, bool isCurrent, QWidget *parent);

signals:
    void acted(earmark::DoubtAct act, int number);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addLabels(QVBoxLayout *layout);
    void addButtons(QVBoxLayout *layout);
    BarButton *makeButton(const QString &text, const QString &key, DoubtAct act, int number = 0);

    DoubtCardText m_text;
    bool m_isCurrent;
};

} // namespace earmark
