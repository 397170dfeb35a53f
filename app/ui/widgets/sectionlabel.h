// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace earmark {

/// A heading above a list, in small faint capitals.
class SectionLabel : public QLabel
{
    Q_OBJECT

public:
    explicit SectionLabel(const QString &text, QWidget *parent = nullptr);

    // With room for the accents of capital letters, which are higher than the font's ascent.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace earmark
