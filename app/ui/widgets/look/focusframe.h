// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace earmark {

/// The outline of a page that has the focus. It lies on top of the page and lets clicks through.
class FocusFrame : public QWidget
{
    Q_OBJECT

public:
    explicit FocusFrame(QWidget *parent = nullptr);

    void placeAround(const QRect &place);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace earmark
