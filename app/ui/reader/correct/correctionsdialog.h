// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/edit/knowncorrections.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace earmark {

class HitList;

/// What is remembered to be wrong in the transcripts of a show, and where it stands in this one.
class CorrectionsDialog : public QDialog
{
    Q_OBJECT

public:
    CorrectionsDialog(const QString &show, QWidget *parent);

    void setCorrections(const QList<Correction> &corrections);
    void expectHits(); ///< other ones are looked for
    void setHits(const Transcript &transcript, const QList<Replacement> &hits);

signals:
    void replaceRequested(const QList<earmark::Replacement> &replacements);
    void forgetRequested(const QString &wrong);
    void lineActivated(earmark::CueId cue);

private:
    void showCount();
    void forget();

    QList<Correction> m_corrections;
    QListWidget *m_remembered;
    HitList *m_hits;
    QLabel *m_count;
    QPushButton *m_forget;
    QPushButton *m_replace;
};

} // namespace earmark
