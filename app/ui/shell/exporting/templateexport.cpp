// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exporting/templateexport.h"

#include "core/files.h"
#include "exports/document/filename.h"
#include "notes/notebook.h"
#include "session/session.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/files/askforfile.h"
#include "ui/shell/files/lastfolder.h"
#include "ui/shell/notices/notices.h"
#include "ui/templates/templatedialog.h"

#include <QFileDialog>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

const QString textKey = u"export/template"_s;
const QString targetKey = u"export/templateTarget"_s;

// To begin with.
const QString example = u"# {{episode.title}}\n\n{{#notes}}\n{{#quote}}> {{quote}}\n{{/quote}}"
                        "[{{time}}]({{link}}){{#speaker}} {{speaker}}{{/speaker}}\n"
                        "{{#note}}\n{{note}}\n{{/note}}\n{{/notes}}\n"_s;

} // namespace

TemplateExport::TemplateExport(const WindowActions &actions, Session &session, Notebook &notebook,
                               Notices &notices, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_notebook(notebook)
    , m_notices(notices)
    , m_window(window)
{
    connect(actions.exportByTemplate, &QAction::triggered, this, &TemplateExport::open);
    connect(&m_job, &QFutureWatcherBase::finished, this, &TemplateExport::showPreview);
}

TemplateExport::~TemplateExport()
{
    m_job.waitForFinished();
}

void TemplateExport::open()
{
    const OpenEpisode *open = m_session.current();
    auto document = notesDocument(m_session.library(), m_notebook, m_session.currentId());
    if (!document)
        return m_notices.fail(document.error());
    if (!*document)
        return;
    m_document = **std::move(document);
    if (open && open->hasTranscript()) {
        m_document.transcript = open->transcript();
        m_document.transcriptId = open->transcriptId();
    }
    delete m_dialog;
    m_dialog = new TemplateDialog(m_window);
    connectDialog();
    const QSettings settings;
    m_dialog->setTemplate(
        settings.value(textKey, example).toString(),
        TemplateTarget(std::clamp(settings.value(targetKey, int(TemplateTarget::Markdown)).toInt(),
                                  0, int(TemplateTarget::Csv))));
    m_dialog->show();
    // The dialog is about this episode only.
    connect(&m_session, &Session::episodeOpened, m_dialog, &QWidget::close);
}

void TemplateExport::connectDialog()
{
    connect(m_dialog, &TemplateDialog::previewRequested, this, &TemplateExport::preview);
    connect(m_dialog, &TemplateDialog::openRequested, this, &TemplateExport::openTemplate);
    connect(m_dialog, &TemplateDialog::saveRequested, this, &TemplateExport::saveTemplate);
    connect(m_dialog, &TemplateDialog::exportRequested, this, &TemplateExport::write);
}

// What is typed is kept at once. A preview that is overtaken is followed by another.
void TemplateExport::preview()
{
    QSettings settings;
    settings.setValue(textKey, m_dialog->given());
    settings.setValue(targetKey, int(m_dialog->target()));
    m_job.setFuture(QtConcurrent::run(
        [document = m_document, given = m_dialog->given(), target = m_dialog->target()] {
            return notesByTemplate(document, given, target);
        }));
}

void TemplateExport::showPreview()
{
    if (!m_dialog)
        return;
    const auto made = m_job.result();
    if (made)
        m_dialog->setPreview(QString::fromUtf8(*made));
    else
        m_dialog->setFailure(made.error().message);
}

void TemplateExport::openTemplate()
{
    const QPointer<TemplateDialog> dialog = m_dialog;
    const QString path = askForFile(m_window, tr("Open a template"), u"template"_s,
                                    tr("Templates (*.mustache);;All files (*)"));
    if (path.isEmpty() || !dialog)
        return;
    const auto bytes = readFile(path, longestTemplate * 3);
    if (!bytes)
        return m_dialog->setFailure(bytes.error().message);
    m_dialog->setTemplate(QString::fromUtf8(*bytes), templateTargetOf(path));
}

QString TemplateExport::askWhereToSave(const QString &title, const QString &kind,
                                       const QString &name) const
{
    const QString path =
        QFileDialog::getSaveFileName(m_window, title, lastFolder(kind) + u'/' + name);
    if (!path.isEmpty())
        rememberFolder(kind, path);
    return path;
}

void TemplateExport::saveTemplate() const
{
    const QByteArray text = m_dialog->given().toUtf8();
    const QString path =
        askWhereToSave(tr("Save the template"), u"template"_s,
                       u"notes."_s + suffixOf(m_dialog->target()) + u".mustache"_s);
    const auto saved = path.isEmpty() ? Result<>(done) : writeFile(path, text);
    if (!saved)
        m_notices.fail(saved.error());
}

void TemplateExport::write() const
{
    const auto made = m_job.result(); // of what stands in the dialog, else it asks for no export
    const QString path =
        askWhereToSave(tr("Export the notes"), u"export"_s,
                       exportFileName(m_document.episode) + u'.' + suffixOf(m_dialog->target()));
    if (path.isEmpty())
        return;
    if (const auto saved = writeFile(path, *made); !saved)
        return m_notices.fail(saved.error());
    m_notices.say(tr("Notes written to “%1”.").arg(QFileInfo(path).fileName()));
}

} // namespace earmark
