// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/page/readingstyle.h"

#include <QFrame>

class QButtonGroup;
class QFontComboBox;
class QSlider;

namespace earmark {

ReadingStyle savedReadingStyle();
void saveReadingStyle(const ReadingStyle &style);

/// The "Aa" popup: typeface, size, spacing and width of the text. Changes apply at once.
class ReadingSettings : public QFrame
{
    Q_OBJECT

public:
    explicit ReadingSettings(const ReadingStyle &style, QWidget *parent = nullptr);

    void popUp(QWidget *above);

signals:
    void styleChanged(const earmark::ReadingStyle &style);

private:
    QSlider *addSlider(const QString &name, int min, int max, int value);
    void choose(const ReadingStyle &style);

    ReadingStyle m_style;
    QButtonGroup *m_faces;
    QFontComboBox *m_families;
    QSlider *m_size;
    QSlider *m_spacing;
    QSlider *m_width;
};

} // namespace earmark
