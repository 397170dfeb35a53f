// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/voices/voicesapart.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QListWidget;

namespace earmark {

/// Shows the voices that were told apart, to be listened to, named and accepted.
class VoicesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `people` are proposed as names.
    VoicesDialog(const Transcript &transcript, const VoicesApart &apart, const QStringList &people,
                 QWidget *parent);

signals:
    void sampleRequested(earmark::TimeSpan span);
    void lineActivated(earmark::CueId cue);
    void accepted(const QList<earmark::ToldTurn> &turns, const QStringList &names);

private:
    void addVoice(QGridLayout *rows, int voice, const QStringList &people);
    void listTurns();
    void playSample(int voice);
    QStringList names() const;

    const VoicesApart m_apart;
    QStringList m_texts; ///< with which the turns begin
    QList<QComboBox *> m_names;
    QList<qsizetype> m_played; ///< samples, of each voice
    QListWidget *m_turns;
};

} // namespace earmark
