// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/page/readingstyle.h"

#include <QFrame>

#include <type_traits>

class QButtonGroup;
class QCheckBox;
class QFontComboBox;
class QFormLayout;
class QSlider;

namespace earmark {

ReadingStyle savedReadingStyle();
void saveReadingStyle(const ReadingStyle &style);

/// The "Aa" popup: typeface, size, spacing, width, lines and times of the text. Changes apply at
/// once.
class ReadingSettings : public QFrame
{
    Q_OBJECT

public:
    explicit ReadingSettings(const ReadingStyle &style, QWidget *parent = nullptr);

    void popUp(QWidget *above);

signals:
    void styleChanged(const earmark::ReadingStyle &style);

private:
    void addButtons(QButtonGroup *group, const QString &name, const QStringList &texts);
    QSlider *addSlider(const QString &name, int min, int max);
    void connectChoices();
    template<typename Value>
    void change(Value ReadingStyle::*field, const std::type_identity_t<Value> &value);
    void choose(const ReadingStyle &style);
    void showStyle(const ReadingStyle &style);

    ReadingStyle m_style;
    QFormLayout *m_form;
    QButtonGroup *m_faces;
    QFontComboBox *m_families;
    QSlider *m_size;
    QSlider *m_spacing;
    QSlider *m_width;
    QButtonGroup *m_flows;
    QCheckBox *m_times;
};

} // namespace earmark
