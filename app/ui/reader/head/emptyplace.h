// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace earmark {

/// A placeholder that says what belongs here and offers the next step.
class EmptyPlace : public QWidget
{
    Q_OBJECT

public:
    EmptyPlace(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    /// The first button becomes the default one.
    QPushButton *addButton(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateColours();
    void updateFonts();

    QLabel *m_title;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace earmark
