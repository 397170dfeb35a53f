// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/barbutton.h"

namespace earmark {

/// A button for one of the five colours of passages, with the first letters of its meaning.
class ColourButton : public BarButton
{
    Q_OBJECT

public:
    explicit ColourButton(int colour, QWidget *parent = nullptr);

    /// `letters` are drawn on the button.
    void setMeaning(const QString &meaning, const QString &letters);

    QString letters() const { return m_letters; }

    QSize sizeHint() const override { return {28, 28}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_colour;
    QString m_letters;
};

/// Makes a button for each of the five colours as children of `parent`, not laid out.
QList<ColourButton *> colourButtons(QWidget *parent);

/// Gives each button its meaning and letters that tell them apart; a number if its meaning is empty
/// or missing.
void setMeanings(const QList<ColourButton *> &buttons, const QStringList &meanings);

} // namespace earmark
