// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QScrollBar>

namespace earmark {

/// A scroll bar with small marks where the page has highlights, bookmarks or search hits.
class MarkScrollBar : public QScrollBar
{
    Q_OBJECT

public:
    struct Mark
    {
        double place = 0; ///< from 0 at the top of the page to 1 at the bottom
        QColor colour;

        bool operator==(const Mark &) const = default;
    };

    explicit MarkScrollBar(QWidget *parent = nullptr);

    const QList<Mark> &marks() const { return m_marks; }
    void setMarks(const QList<Mark> &marks);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Mark> m_marks;
};

} // namespace earmark
