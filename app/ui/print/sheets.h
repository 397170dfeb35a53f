// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace earmark {

/// The pages of a document that is ready to be printed, with a footer of title and page number. A
/// length is in units of 1/1200 inch, a place is from the top left corner of the paper.
class Sheets
{
    Q_DISABLE_COPY(Sheets)

public:
    static constexpr qreal unitsPerInch = 1200;
    static constexpr qreal unitsPerPoint = unitsPerInch / 72;

    Sheets() = default;
    Sheets(QSizeF paper, QRectF content, const QString &title, const QFont &footer);
    Sheets(Sheets &&) = default;
    Sheets &operator=(Sheets &&) = default;
    ~Sheets() = default;

    qsizetype count() const { return m_pages.size(); }
    QSizeF paper() const { return m_paper; }
    QRectF content() const { return m_content; } ///< where text may be; the footer is below
    QString text(qsizetype page) const; ///< line by line, in the order of reading
    void paint(QPainter &painter, qsizetype page) const;

    std::size_t add(std::unique_ptr<QTextLayout> layout);
    const QTextLayout &layout(std::size_t index) const { return *m_layouts.at(index); }
    /// Draws a line of a layout whose origin would be at `origin`.
    void putLine(qsizetype page, std::size_t layout, int line, QPointF origin, const QColor &ink);
    void putImage(qsizetype page, const QRectF &place, const QImage &image);

private:
    struct Line
    {
        std::size_t layout = 0;
        int number = 0;
        QPointF origin;
        QColor ink;
    };
    struct Picture
    {
        QRectF place;
        QImage image;
    };
    struct Page
    {
        QList<Line> lines;
        QList<Picture> pictures;
    };
    Page &page(qsizetype number);
    void paintFooter(QPainter &painter, qsizetype page) const;

    QSizeF m_paper;
    QRectF m_content;
    QString m_title;
    QFont m_footer;
    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    QList<Page> m_pages;
};

} // namespace earmark
