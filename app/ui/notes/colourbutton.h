// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace earmark {

/// One of the five colours of passages: a swatch with the initial of its meaning.
class ColourButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ColourButton(int colour, QWidget *parent = nullptr);

    void setMeaning(const QString &meaning);

    QSize sizeHint() const override { return {28, 28}; }

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
