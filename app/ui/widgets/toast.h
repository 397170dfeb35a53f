// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace earmark {

/// A sentence that disappears after ten seconds, with one button, such as Undo. It is a strip below
/// the text, so that it covers nothing. It never takes the focus; screen readers announce it.
class Toast : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    /// Shows a sentence without a button. It disappears early if `belongsTo` is destroyed.
    void say(const QString &sentence, const QObject *belongsTo = nullptr);
    /// Shows a sentence with a button labelled `action` that calls `act`.
    void offer(const QString &sentence, const QString &action, const std::function<void()> &act,
               const QObject *belongsTo = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void drop();
    void fitSentence();
    void updateLook();

    QLabel *m_sentence;
    QPushButton *m_action;
    QTimer *m_timer;
    std::function<void()> m_act;
    QMetaObject::Connection m_end; ///< to destroyed() of the object that the sentence belongs to
};

} // namespace earmark
