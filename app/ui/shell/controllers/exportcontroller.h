// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace earmark {

class Notebook;
class Notices;
class Preferences;
class Session;
class Transcript;
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
    void write(const Transcript &transcript, const QString &path, const QString &format);
    void askBeforeReplacing(const QString &path, const QString &asked,
                            const std::function<void()> &writeIt);

    Session &m_session;
    Notebook &m_notebook;
    const Preferences &m_preferences;
    Notices &m_notices;
    QWidget *m_window;
    QFutureWatcher<Result<>> m_job;
    QString m_path; ///< that the job writes
    std::unique_ptr<QObject> m_question; ///< whether to replace a file, while it is asked
};

} // namespace earmark
