// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/templates/templatenotes.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

class QWidget;

namespace earmark {

class Notebook;
class Notices;
class Session;
class TemplateDialog;
struct WindowActions;

/// Exports the open episode's notes by a template, which is written with a preview beside it. What
/// was typed last is there the next time.
class TemplateExport : public QObject
{
    Q_OBJECT

public:
    TemplateExport(const WindowActions &actions, Session &session, Notebook &notebook,
                   Notices &notices, QWidget *window);
    ~TemplateExport() override;

private:
    void open();
    void connectDialog();
    void preview();
    void showPreview();
    void openTemplate();
    void saveTemplate() const;
    void write() const;
    QString askWhereToSave(const QString &title, const QString &kind, const QString &name) const;

    Session &m_session;
    Notebook &m_notebook;
    Notices &m_notices;
    QWidget *m_window;
    NotesDocument m_document; ///< of the episode that was open when the dialog was
    QPointer<TemplateDialog> m_dialog;
    QFutureWatcher<Result<QByteArray>> m_job; ///< makes the preview
};

} // namespace earmark
