// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/printing/printcontroller.h"

#include "exports/document/filename.h"
#include "notes/notebook.h"
#include "session/episode/noting.h"
#include "session/session.h"
#include "ui/print/printdialog.h"
#include "ui/print/printing.h"
#include "ui/reader/readingsettings.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/exporting/inbackground.h"
#include "ui/shell/files/lastfolder.h"
#include "ui/shell/notices/notices.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFontDatabase>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace earmark {

PrintController::PrintController(const WindowActions &actions, Session &session, Notebook &notebook,
                                 Notices &notices, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_notebook(notebook)
    , m_notices(notices)
    , m_window(window)
{
    connect(actions.print, &QAction::triggered, this, &PrintController::preview);
    connect(actions.savePdf, &QAction::triggered, this, &PrintController::savePdf);
    connect(&m_job, &QFutureWatcherBase::finished, this, &PrintController::showOutcome);
}

PrintController::~PrintController()
{
    m_job.cancel();
    m_job.waitForFinished();
}

std::optional<Printed> PrintController::printed() const
{
    const OpenEpisode *open = m_session.current();
    if (!open || !open->hasTranscript())
        return {};
    Printed printed{.episode = open->episode(),
                    .cover = open->cover(),
                    .transcript = open->transcript(),
                    .kept = open->transcriptId(),
                    .notes = open->noting().annotations(),
                    .meanings = {}};
    for (int colour = 0; colour < Annotation::colours; ++colour)
        printed.meanings.append(m_notebook.meaning(colour));
    return printed;
}

PrintStyle PrintController::style() const
{
    PrintStyle style = savedPrintStyle();
    style.family = savedReadingStyle().font().family();
    style.marginFamily = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    style.theme = Theme::of(themePalette(false));
    return style;
}

void PrintController::preview()
{
    const auto printed = this->printed();
    if (!printed)
        return;
    auto *dialog = new PrintDialog(*printed, style(), m_window);
    connect(dialog, &PrintDialog::printRequested, this,
            [this, printed](const PrintStyle &style) { print(*printed, style); });
    connect(dialog, &PrintDialog::pdfRequested, this,
            [this, printed](const PrintStyle &style) { askForPdf(*printed, style); });
    dialog->show();
}

void PrintController::savePdf()
{
    if (const auto printed = this->printed())
        askForPdf(*printed, style());
}

void PrintController::print(const Printed &printed, const PrintStyle &style)
{
    if (m_job.isRunning())
        return m_notices.fail({tr("Earmark is still printing.")});
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(printed.episode.title);
    m_printer->setPageLayout(style.page);
    auto *dialog = new QPrintDialog(m_printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, printed, style](QPrinter *printer) {
                PrintStyle chosen = style; // the paper may be another now
                chosen.page.setPageSize(printer->pageLayout().pageSize());
                chosen.page.setOrientation(printer->pageLayout().orientation());
                m_path.clear();
                start(tr("Printing"), inBackground([printer, printed, chosen](const GoOn &goOn) {
                          return printOn(*printer, printed, chosen, goOn);
                      }));
            });
    dialog->open();
}

void PrintController::askForPdf(const Printed &printed, const PrintStyle &style)
{
    if (m_job.isRunning())
        return m_notices.fail({tr("Earmark is still printing.")});
    QString path = QFileDialog::getSaveFileName(m_window, tr("Save as PDF"),
                                                lastFolder(u"export"_s) + u'/'
                                                    + exportFileName(printed.episode) + u".pdf"_s,
                                                tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    rememberFolder(u"export"_s, path);
    m_path = path;
    start(tr("Writing “%1”").arg(QFileInfo(path).fileName()),
          inBackground([path, printed, style](const GoOn &goOn) {
              return writePdf(path, printed, style, goOn);
          }));
}

void PrintController::start(const QString &what, const QFuture<Result<>> &job)
{
    m_job.setFuture(job);
    emit workStarted(what, &m_job);
}

void PrintController::showOutcome()
{
    if (m_job.isCanceled())
        return;
    if (const Result<> outcome = m_job.result(); !outcome)
        return m_notices.fail(outcome.error());
    if (m_path.isEmpty())
        return m_notices.say(tr("The transcript has been sent to the printer."));
    m_notices.offer(tr("Transcript written to “%1”.").arg(QFileInfo(m_path).fileName()), tr("Show"),
                    [path = m_path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

} // namespace earmark
