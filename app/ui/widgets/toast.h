// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace earmark {

/// A sentence at the foot of its parent that goes away by itself after ten seconds, with one thing
/// to do about it, such as Undo. Never takes the focus; announced to screen readers.
class Toast : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    void say(const QString &sentence);
    void offer(const QString &sentence, const QString &action, const std::function<void()> &act);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void dress();

    QLabel *m_sentence;
    QPushButton *m_action;
    QTimer *m_timer;
    std::function<void()> m_act;
};

} // namespace earmark
