// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace earmark {

/// A round button that floats over the page, with a time.
class PagePill : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look {
        Strong, ///< what one is likely to want
        Quiet, ///< an offer
    };

    explicit PagePill(Look look, QWidget *parent = nullptr);

    void say(const QString &text, const QString &time = {}); ///< `time` goes on, in quieter letters
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont labelFont() const;

    Look m_look;
    QString m_time;
};

} // namespace earmark
