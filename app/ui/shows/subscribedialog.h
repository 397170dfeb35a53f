// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace earmark {

/// Asks what to subscribe to. Stays open until that worked, and says why it did not.
class SubscribeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SubscribeDialog(const QString &address, QWidget *parent = nullptr);

    void fail(const QString &sentence);

signals:
    void asked(const QString &addressOrPath);
    void fileRequested(); ///< one is to be chosen
    void changed(); ///< what was asked does not count any more

public slots:
    void ask(const QString &addressOrPath);

private:
    void showPossible();

    QLineEdit *m_address;
    QLabel *m_state;
    QPushButton *m_subscribe = nullptr;
    bool m_isBusy = false;
};

} // namespace earmark
