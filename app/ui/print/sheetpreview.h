// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheets.h"

#include <QWidget>

#include <optional>

namespace earmark {

/// Shows one of the pages to be printed. The wheel, Page Up and Page Down turn them.
class SheetPreview : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPreview(QWidget *parent = nullptr);

    void setSheets(std::optional<Sheets> sheets); ///< nothing while they are made
    const std::optional<Sheets> &sheets() const { return m_sheets; }
    void setPage(qsizetype page);

    QSize sizeHint() const override { return {420, 560}; }

signals:
    void pageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::optional<Sheets> m_sheets;
    qsizetype m_page = 0;
};

} // namespace earmark
