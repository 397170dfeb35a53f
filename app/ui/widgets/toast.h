// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace earmark {

/// A sentence that goes away by itself after ten seconds, with one thing to do about it, such as
/// Undo. A strip to lay out below the text, so that it covers none of it. Never takes the focus;
/// announced to screen readers.
class Toast : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    /// What is said of something that `belongsTo` stands for goes when that dies.
    void say(const QString &sentence, const QObject *belongsTo = nullptr);
    void offer(const QString &sentence, const QString &action, const std::function<void()> &act,
               const QObject *belongsTo = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void drop();
    void fitSentence();
    void dress();

    QLabel *m_sentence;
    QPushButton *m_action;
    QTimer *m_timer;
    std::function<void()> m_act;
    QMetaObject::Connection m_end; ///< of what the sentence belongs to
};

} // namespace earmark
