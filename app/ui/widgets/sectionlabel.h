// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace earmark {

/// The quiet small capitals above a list.
class SectionLabel : public QLabel
{
    Q_OBJECT

public:
    explicit SectionLabel(const QString &text, QWidget *parent = nullptr);

    // With room for the accent of a capital letter, which is higher than any font says.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace earmark
