// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheets.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace earmark {

Sheets::Sheets(QSizeF paper, QRectF content, const QString &title, const QFont &footer)
    : m_paper(paper)
    , m_content(content)
    , m_title(title)
    , m_footer(footer)
{}

std::size_t Sheets::add(std::unique_ptr<QTextLayout> layout)
{
    m_layouts.push_back(std::move(layout));
    return m_layouts.size() - 1;
}

Sheets::Page &Sheets::page(qsizetype number)
{
    if (number >= m_pages.size())
        m_pages.resize(number + 1);
    return m_pages[number];
}

void Sheets::putLine(qsizetype number, std::size_t layout, int line, QPointF origin,
                     const QColor &ink)
{
    page(number).lines.append({layout, line, origin, ink});
}

void Sheets::putImage(qsizetype number, const QRectF &place, const QImage &image)
{
    page(number).pictures.append({place, image});
}

QString Sheets::text(qsizetype number) const
{
    QString text;
    for (const Line &line : m_pages.at(number).lines) {
        const QTextLine set = layout(line.layout).lineAt(line.number);
        text += layout(line.layout).text().mid(set.textStart(), set.textLength()).trimmed() + u'\n';
    }
    return text;
}

void Sheets::paint(QPainter &painter, qsizetype number) const
{
    for (const Picture &picture : m_pages.at(number).pictures)
        painter.drawImage(picture.place, picture.image);
    for (const Line &line : m_pages.at(number).lines) {
        painter.setPen(line.ink);
        layout(line.layout).lineAt(line.number).draw(&painter, line.origin);
    }
    paintFooter(painter, number);
}

void Sheets::paintFooter(QPainter &painter, qsizetype number) const
{
    const QFontMetricsF metrics(m_footer);
    const qreal below = m_content.bottom() + (m_paper.height() - m_content.bottom()) / 2;
    const QString pageOf =
        QCoreApplication::translate("Sheets", "%1 / %2").arg(number + 1).arg(count());
    const qreal width = metrics.horizontalAdvance(pageOf);
    painter.setFont(m_footer);
    painter.setPen(Qt::darkGray);
    painter.drawText(QPointF(m_content.right() - width, below), pageOf);
    if (number == 0)
        return;
    const QString title =
        metrics.elidedText(m_title, Qt::ElideRight, m_content.width() - 2 * width);
    painter.drawText(QPointF(m_content.left(), below), title);
}

} // namespace earmark
