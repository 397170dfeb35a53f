// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace earmark {

/// Who speaks in an episode, and how long: a table that can be copied, from which one speaker can
/// be chosen to be heard alone. Not modal.
class TalkDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TalkDialog(QWidget *parent = nullptr);

    void setTranscript(const Transcript &transcript);
    QString text() const; ///< the table, with tabs between its columns

signals:
    void onlySpeakerRequested(earmark::SpeakerId speaker);

private:
    void chooseRow(const QModelIndex &index);
    void showChoice();

    QStandardItemModel *m_rows;
    QTreeView *m_table;
    QLabel *m_hint; ///< that times are estimated
    QPushButton *m_only;
};

} // namespace earmark
