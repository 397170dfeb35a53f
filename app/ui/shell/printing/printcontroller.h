// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/print/printed.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

class QPrinter;

namespace earmark {

class Notebook;
class Notices;
class OpenEpisode;
class Session;
struct WindowActions;

/// Prints the open episode's transcript with its notes, or saves it as a PDF file.
class PrintController : public QObject
{
    Q_OBJECT

public:
    PrintController(const WindowActions &actions, Session &session, Notebook &notebook,
                    Notices &notices, QWidget *window);
    ~PrintController() override;

signals:
    /// Pages are being printed or written; `job` belongs to this.
    void workStarted(const QString &what, QFutureWatcherBase *job);

private:
    void preview();
    void savePdf();
    std::optional<Printed> printed() const;
    PrintStyle style() const;
    void print(const Printed &printed, const PrintStyle &style);
    void askForPdf(const Printed &printed, const PrintStyle &style);
    void start(const QString &what, const QFuture<Result<>> &job);
    void showOutcome();

    Session &m_session;
    Notebook &m_notebook;
    Notices &m_notices;
    QWidget *m_window;
    std::unique_ptr<QPrinter> m_printer; ///< printed on by the job
    QString m_path; ///< of the PDF file that the job writes; empty if it prints
    QFutureWatcher<Result<>> m_job;
};

} // namespace earmark
