// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionlabel.h"

#include "ui/widgets/look/fonts.h"
#include "ui/widgets/look/quietink.h"

namespace earmark {

namespace {

constexpr int accentRoom = 4;

} // namespace

SectionLabel::SectionLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    QFont small = scaledFont(font(), 0.8);
    small.setCapitalization(QFont::AllUppercase);
    small.setLetterSpacing(QFont::PercentageSpacing, 108);
    setFont(small);
    useQuietInk(this);
}

QSize SectionLabel::sizeHint() const
{
    return QLabel::sizeHint() + QSize(0, accentRoom);
}

QSize SectionLabel::minimumSizeHint() const
{
    return QLabel::minimumSizeHint() + QSize(0, accentRoom);
}

} // namespace earmark
