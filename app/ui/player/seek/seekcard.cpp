// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/seek/seekcard.h"

#include "ui/widgets/look/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

SeekCard::SeekCard(QWidget *parent)
    : QLabel(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setTextFormat(Qt::RichText);
    setContentsMargins(10, 6, 10, 6);
    setAccessibleName(tr("Under the pointer"));
    hide();
}

void SeekCard::describe(const QString &time, const QString &speaker, const QString &words)
{
    const QString ink = Theme::of(parentWidget()->palette()).page.name();
    QString line = time;
    if (!speaker.isEmpty())
        line += u" · <b>%1</b>"_s.arg(speaker.toHtmlEscaped());
    if (!words.isEmpty())
        line += u" — "_s + tr("“%1”").arg(words.toHtmlEscaped());
    setText(u"<span style=\"color:%1; white-space:pre\">%2</span>"_s.arg(ink, line));
    adjustSize();
}

void SeekCard::showAbove(QPoint below)
{
    const int rightmost = std::max(0, parentWidget()->width() - width() - 8);
    const QPoint place(std::clamp(below.x() - width() / 2, std::min(8, rightmost), rightmost),
                       std::max(0, below.y() - height()));
    move(place);
    raise();
    show();
}

void SeekCard::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(parentWidget()->palette()).ink);
    painter.drawRoundedRect(rect(), 5, 5);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace earmark
