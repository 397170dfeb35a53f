// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace earmark {

/// Shows the keys of an action; once pressed, waits for another key. Esc, or leaving it, ends that.
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyButton(QWidget *parent = nullptr);

    void setKeys(const QString &keys);
    void listen();

signals:
    void keyPressed(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void stop();

    QString m_keys;
    bool m_isListening = false;
};

} // namespace earmark
