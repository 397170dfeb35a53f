// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QFutureWatcher>
#include <QObject>

class QWidget;

namespace earmark {

class Notebook;
class Notices;
class Preferences;
class Session;
struct NotesDocument;
struct NotesFile;
struct WindowActions;

/// Writes notes and transcripts to files that the listener chooses.
class ExportController : public QObject
{
    Q_OBJECT

public:
    ExportController(const WindowActions &actions, Session &session, Notebook &notebook,
                     const Preferences &preferences, Notices &notices, QWidget *window);
    ~ExportController() override; ///< waits for what is being written

    void exportNotes(EpisodeId id);

private:
    void write(const NotesDocument &document, const NotesFile &file);
    void showOutcome();
    void exportTranscript();
    bool isToBeWritten(const QString &path, const QString &asked);

    Session &m_session;
    Notebook &m_notebook;
    const Preferences &m_preferences;
    Notices &m_notices;
    QWidget *m_window;
    QFutureWatcher<Result<>> m_job;
    QString m_path; ///< that the job writes
};

} // namespace earmark
