// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/edit/knowncorrections.h"
#include "transcript/edit/replacing.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace earmark {

class HitList;

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
    void setAnotherTranscript(const Transcript &transcript); ///< it has no “this turn”
    void offerRemembering(const QString &show); ///< what is replaced, for its next episodes

signals:
    void replaceRequested(const QList<earmark::Replacement> &replacements);
    void correctionMade(const earmark::Correction &correction); ///< is to be remembered
    void lineActivated(earmark::CueId cue); ///< a hit was chosen: show it

private:
    QCheckBox *addOption(const QString &text);
    ReplaceWish wish() const;
    void search();
    void takeHits();
    void showCount();
    void replace();

    Transcript m_transcript;
    CueId m_cue{};
    QTimer m_rest;
    QFutureWatcher<Result<QList<Replacement>>> m_search;
    bool m_isSearching = false;
    bool m_replacesWhenFound = false;
    QLineEdit *m_find;
    QLineEdit *m_replacement;
    QComboBox *m_where;
    QCheckBox *m_pattern;
    QCheckBox *m_words;
    QCheckBox *m_case;
    QCheckBox *m_accents;
    QCheckBox *m_remember = nullptr;
    HitList *m_list;
    QLabel *m_count;
    QPushButton *m_replace;
};

} // namespace earmark
