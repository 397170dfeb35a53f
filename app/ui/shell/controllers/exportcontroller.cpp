// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/controllers/exportcontroller.h"

#include "core/files.h"
#include "exports/document/filename.h"
#include "exports/notesexport.h"
#include "formats/registry.h"
#include "notes/notebook.h"
#include "session/session.h"
#include "ui/settings/preferences.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/files/lastfolder.h"
#include "ui/shell/notices/noticebar.h"
#include "ui/shell/notices/notices.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {
namespace {

constexpr auto suggestedFormat = "md"_L1; ///< of notes

/// A format to export to, as the file dialog offers it.
struct ExportKind
{
    QString filter;
    QString format;
    QString suffix;
};

QList<ExportKind> exportKinds()
{
    QList<ExportKind> kinds;
    for (const Format &format : formats()) {
        if (!format.canWrite)
            continue;
        kinds.append({u"%1 (*.%2)"_s.arg(format.title, format.writtenSuffix()), format.name,
                      format.writtenSuffix()});
    }
    return kinds;
}

// A suffix that is neither that of the chosen format nor the one suggested was typed, and decides.
QString formatTyped(const QString &path, const NotesFormat &chosen)
{
    const NotesFormat *typed = notesFormatOfSuffix(QFileInfo(path).suffix());
    const bool decides = typed && typed->name != suggestedFormat
        && !chosen.suffixes.contains(QFileInfo(path).suffix().toLower());
    return decides ? typed->name : chosen.name;
}

} // namespace

ExportController::ExportController(const WindowActions &actions, Session &session,
                                   Notebook &notebook, const Preferences &preferences,
                                   Notices &notices, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_notebook(notebook)
    , m_preferences(preferences)
    , m_notices(notices)
    , m_window(window)
{
    connect(actions.exportNotes, &QAction::triggered, this,
            [this] { exportNotes(m_session.currentId()); });
    connect(actions.exportTranscript, &QAction::triggered, this,
            &ExportController::exportTranscript);
    connect(&m_job, &QFutureWatcherBase::finished, this, &ExportController::showOutcome);
}

ExportController::~ExportController()
{
    m_job.waitForFinished();
}

void ExportController::exportNotes(EpisodeId id)
{
    const auto document = notesDocument(m_session.library(), m_notebook, id);
    if (!document) {
        m_notices.fail(document.error());
        return;
    }
    if (!*document || (*document)->annotations.isEmpty()) {
        m_notices.fail(
            {tr("There are no notes to export yet. Select some words, or set a bookmark.")});
        return;
    }
    QStringList filters;
    for (const NotesFormat &format : notesFormats())
        filters += u"%1 (*.%2)"_s.arg(format.title(), format.suffix());
    QString filter;
    const QString path = QFileDialog::getSaveFileName(
        m_window, tr("Export the notes"),
        lastFolder(u"export"_s) + u'/' + exportFileName((*document)->episode) + u'.'
            + suggestedFormat,
        filters.join(u";;"_s), &filter, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    rememberFolder(u"export"_s, path);
    const NotesFormat &chosen = notesFormats().at(std::max<qsizetype>(0, filters.indexOf(filter)));
    const auto file = notesFile(path, formatTyped(path, chosen));
    if (!file) {
        m_notices.fail(file.error());
        return;
    }
    // The chooser did not ask. Markdown and pages look at the file themselves.
    const bool looks = file->format == "md"_L1 || file->format == "html"_L1;
    const auto writeIt = [this, document = **document, file = *file] { write(document, file); };
    askBeforeReplacing(file->path, looks ? path : QString(), writeIt);
}

// In a thread, as setting pages takes time.
void ExportController::write(const NotesDocument &document, const NotesFile &file)
{
    if (m_job.isRunning()) {
        m_notices.fail({tr("Another export is still being written.")});
        return;
    }
    m_path = file.path;
    m_job.setFuture(QtConcurrent::run(
        [document, file] { return writeNotesTo({document}, file.path, file.format); }));
}

void ExportController::showOutcome()
{
    const auto written = m_job.result();
    if (!written) {
        m_notices.fail(written.error());
        return;
    }
    m_notices.offer(tr("Notes written to “%1”.").arg(QFileInfo(m_path).fileName()), tr("Show"),
                    [path = m_path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void ExportController::exportTranscript()
{
    const OpenEpisode *open = m_session.current();
    if (!open || !open->hasTranscript()) {
        m_notices.fail({tr("This episode has no transcript yet.")}, open);
        return;
    }
    // Copied now, because another episode may be open by the time a file is chosen.
    const Transcript transcript = open->transcript();
    const QList<ExportKind> kinds = exportKinds();
    QStringList filters;
    for (const ExportKind &kind : kinds)
        filters.append(kind.filter);
    QString chosen;
    const QString asked = QFileDialog::getSaveFileName(
        m_window, tr("Export the transcript"),
        lastFolder(u"export"_s) + u'/' + exportFileName(open->episode()) + u".vtt"_s,
        filters.join(u";;"_s), &chosen);
    if (asked.isEmpty())
        return;
    const ExportKind &kind = kinds.at(std::max<qsizetype>(0, filters.indexOf(chosen)));
    // Several formats share a suffix. If the suffix is not that of the chosen format, the suffix
    // decides.
    const QString named = formatOfFileName(asked);
    const QString path = named.isEmpty() ? asked + u'.' + kind.suffix : asked;
    const bool isKind = named.isEmpty() || path.endsWith(u'.' + kind.suffix, Qt::CaseInsensitive);
    rememberFolder(u"export"_s, path);
    const QString format = isKind ? kind.format : named;
    askBeforeReplacing(path, asked, [=, this] { write(transcript, path, format); });
}

void ExportController::write(const Transcript &transcript, const QString &path,
                             const QString &format)
{
    const auto bytes =
        writeTranscript(transcript, format, {.textTemplate = m_preferences.textTemplate()});
    const auto written = bytes ? writeFile(path, *bytes) : Result<>(bytes.error());
    if (written)
        m_notices.say(tr("Transcript written to “%1”.").arg(QFileInfo(path).fileName()));
    else
        m_notices.fail(written.error());
}

// The dialog did not ask before overwriting if the suffix was added afterwards.
void ExportController::askBeforeReplacing(const QString &path, const QString &asked,
                                          const std::function<void()> &writeIt)
{
    m_question.reset();
    if (path == asked || !QFileInfo::exists(path))
        return writeIt();
    m_question = std::make_unique<QObject>();
    m_notices.ask(tr("“%1” already exists.").arg(nameInSentence(path)),
                  {{tr("Replace it"), writeIt}, {tr("Keep it"), {}}}, m_question.get());
}

} // namespace earmark
