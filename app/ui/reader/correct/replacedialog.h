// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/edit/replacing.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace earmark {

/// Finds and replaces text in the transcript: lists every hit with its line, and each can be left
/// out. Stays open beside the page.
class ReplaceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `row` is the line at the caret, for “this turn” and “this speaker”; -1 for none.
    ReplaceDialog(const Transcript &transcript, qsizetype row, const QString &find,
                  QWidget *parent);

    void setTranscript(const Transcript &transcript); ///< after an edit

signals:
    void replaceRequested(const QList<earmark::Replacement> &replacements);
    void lineActivated(earmark::CueId cue); ///< a hit was chosen: show it

private:
    QCheckBox *addOption(const QString &text);
    ReplaceWish wish() const;
    void search();
    void showCount();
    QList<Replacement> chosen() const;

    Transcript m_transcript;
    CueId m_cue{};
    QList<Replacement> m_hits;
    QTimer m_rest;
    QLineEdit *m_find;
    QLineEdit *m_replacement;
    QComboBox *m_where;
    QCheckBox *m_pattern;
    QCheckBox *m_words;
    QCheckBox *m_case;
    QCheckBox *m_accents;
    QListWidget *m_list;
    QLabel *m_count;
    QPushButton *m_replace;
};

} // namespace earmark
