// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/templates/templatenotes.h"

#include <QBasicTimer>
#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace earmark {

/// Where a template for notes is written, with what it makes of them beside it.
class TemplateDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TemplateDialog(QWidget *parent);

    void setTemplate(const QString &given, TemplateTarget target);
    QString given() const;
    TemplateTarget target() const;

    void setPreview(const QString &text);
    void setFailure(const QString &sentence); ///< keeps the last preview

signals:
    void previewRequested(); ///< a moment after each change
    void openRequested();
    void saveRequested();
    void exportRequested(); ///< of what the last preview showed

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void wait();
    void layOut();
    void addButtons(QLayout *layout);

    QPlainTextEdit *m_given;
    QPlainTextEdit *m_preview;
    QComboBox *m_target;
    QLabel *m_failure;
    QPushButton *m_export = nullptr;
    QBasicTimer m_pause;
};

} // namespace earmark
