// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/barbutton.h"

namespace earmark {

/// One of the five colours of passages: a swatch with the initial of its meaning.
class ColourButton : public BarButton
{
    Q_OBJECT

public:
    explicit ColourButton(int colour, QWidget *parent = nullptr);

    /// `letters` stand on the swatch.
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

/// The five of them side by side in `parent`.
QList<ColourButton *> colourButtons(QWidget *parent);

/// Names each of the five, whatever list is at hand, by letters that tell them apart.
void setMeanings(const QList<ColourButton *> &buttons, const QStringList &meanings);

} // namespace earmark
