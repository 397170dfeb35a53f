// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printdialog.h"

#include "ui/print/sheetpreview.h"
#include "ui/widgets/look/houselook.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

const auto notesKey = u"print/notes"_s;
const auto paperKey = u"print/paper"_s;
constexpr qreal paperMargin = 18; // millimetres
constexpr int progressSteps = 1000;

QPageSize::PageSizeId usualPaper()
{
    const bool isLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return isLetter ? QPageSize::Letter : QPageSize::A4;
}

QPageLayout pageOf(QPageSize::PageSizeId paper)
{
    const QMarginsF margins(paperMargin, paperMargin, paperMargin, paperMargin);
    return QPageLayout(QPageSize(paper), QPageLayout::Portrait, margins, QPageLayout::Millimeter);
}

} // namespace

PrintStyle savedPrintStyle()
{
    const QSettings settings;
    PrintStyle style;
    style.notes = PrintStyle::Notes(std::clamp(settings.value(notesKey).toInt(), 0, 2));
    const int paper = settings.value(paperKey, usualPaper()).toInt();
    const bool isOffered =
        QList<int>{QPageSize::A4, QPageSize::A5, QPageSize::Letter}.contains(paper);
    style.page = pageOf(isOffered ? QPageSize::PageSizeId(paper) : usualPaper());
    return style;
}

PrintDialog::PrintDialog(const Printed &printed, const PrintStyle &style, QWidget *parent)
    : QDialog(parent)
    , m_printed(printed)
    , m_style(style)
    , m_preview(new SheetPreview(this))
    , m_notes(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_page(new QSpinBox(this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Print"));
    setAttribute(Qt::WA_DeleteOnClose);
    fillChoices();
    auto *form = new QFormLayout;
    form->addRow(tr("&Notes"), m_notes);
    form->addRow(tr("P&aper"), m_paper);
    form->addRow(tr("Pa&ge"), m_page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, Qt::Vertical, this);
    auto *print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    auto *pdf = buttons->addButton(tr("Save as P&DF…"), QDialogButtonBox::ActionRole);
    print->setDefault(true);
    auto *side = new QVBoxLayout;
    side->addLayout(form);
    side->addWidget(m_progress);
    side->addStretch();
    side->addWidget(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_preview, 1);
    layout->addLayout(side);
    resize(780, 680);
    applyHouseLook(this);

    connect(m_notes, &QComboBox::currentIndexChanged, this, &PrintDialog::choose);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintDialog::choose);
    connect(m_page, &QSpinBox::valueChanged, m_preview,
            [this](int page) { m_preview->setPage(page - 1); });
    connect(m_preview, &SheetPreview::pageChanged, m_page,
            [this](int page) { m_page->setValue(page + 1); });
    connect(&m_job, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_job, &QFutureWatcherBase::finished, this, &PrintDialog::showPages);
    connect(print, &QPushButton::clicked, this, [this] { emit printRequested(m_style); });
    connect(pdf, &QPushButton::clicked, this, [this] { emit pdfRequested(m_style); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
    layOut();
}

PrintDialog::~PrintDialog()
{
    m_job.cancel();
    m_job.waitForFinished();
}

void PrintDialog::fillChoices()
{
    m_notes->addItems({tr("In the margin"), tr("At the end"), tr("Left out")});
    m_notes->setCurrentIndex(int(m_style.notes));
    m_notes->setEnabled(!m_printed.notes.isEmpty());
    for (const auto paper : {QPageSize::A4, QPageSize::A5, QPageSize::Letter})
        m_paper->addItem(QPageSize::name(paper), paper);
    m_paper->setCurrentIndex(m_paper->findData(m_style.page.pageSize().id()));
    m_page->setRange(1, 1);
    m_progress->setRange(0, progressSteps);
    m_progress->setAccessibleName(tr("Preparing the pages"));
    QSizePolicy keepsRoom = m_progress->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsRoom);
}

void PrintDialog::choose()
{
    m_style.notes = PrintStyle::Notes(m_notes->currentIndex());
    m_style.page = pageOf(QPageSize::PageSizeId(m_paper->currentData().toInt()));
    QSettings settings;
    settings.setValue(notesKey, int(m_style.notes));
    settings.setValue(paperKey, int(m_style.page.pageSize().id()));
    layOut();
}

void PrintDialog::layOut()
{
    m_job.cancel();
    m_progress->setValue(0);
    m_progress->show();
    using Answer = std::optional<Sheets>;
    m_job.setFuture(
        QtConcurrent::run([printed = m_printed, style = m_style](QPromise<Answer> &promise) {
            promise.setProgressRange(0, progressSteps);
            promise.addResult(layOutSheets(printed, style, [&promise](double part) {
                promise.setProgressValue(int(part * progressSteps));
                return !promise.isCanceled();
            }));
        }));
}

void PrintDialog::showPages()
{
    if (m_job.isCanceled())
        return;
    m_progress->hide();
    auto job = m_job.future();
    m_job.setFuture({}); // nobody may wait for a job whose result is taken
    m_preview->setSheets(job.takeResult());
    const auto &sheets = m_preview->sheets();
    m_page->setRange(1, sheets ? std::max(1, int(sheets->count())) : 1);
    m_page->setSuffix(tr(" of %1").arg(m_page->maximum()));
}

} // namespace earmark
