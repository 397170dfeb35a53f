// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheetlayout.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QProgressBar;
class QSpinBox;

namespace earmark {

class SheetPreview;

/// The choice of notes and paper that was last made.
PrintStyle savedPrintStyle();

/// What will be printed, page by page, and how. The pages are laid out in a thread; a choice stops
/// that and begins anew, closing stops it.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(const Printed &printed, const PrintStyle &style, QWidget *parent = nullptr);
    ~PrintDialog() override;

signals:
    void printRequested(const earmark::PrintStyle &style);
    void pdfRequested(const earmark::PrintStyle &style);

private:
    void fillChoices();
    void choose();
    void layOut();
    void showPages();

    const Printed m_printed;
    PrintStyle m_style;
    SheetPreview *m_preview;
    QComboBox *m_notes;
    QComboBox *m_paper;
    QSpinBox *m_page;
    QProgressBar *m_progress;
    QFutureWatcher<std::optional<Sheets>> m_job;
};

} // namespace earmark
