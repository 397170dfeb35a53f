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

    void setMeaning(const QString &meaning);

    QSize sizeHint() const override { return {28, 28}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_colour;
    QString m_initial;
};

/// The five of them side by side in `parent`.
QList<ColourButton *> colourButtons(QWidget *parent);

/// The name of each colour, whatever list is at hand.
QString meaningOf(const QStringList &meanings, int colour);

} // namespace earmark
