// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace earmark {

/// A rounded button with a time that floats over the page.
class PagePill : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look {
        Strong, ///< filled with the accent colour
        Quiet, ///< the colour of cards, with a border
    };

    explicit PagePill(Look look, QWidget *parent = nullptr);

    void setLabel(const QString &text, const QString &time = {}); ///< `time` is drawn fainter
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont labelFont() const;

    Look m_look;
    QString m_time;
};

} // namespace earmark
