// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/names/spellings.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace earmark {

/// Names that are spelt in several ways; each can be left out. The others get one spelling.
class SpellingsDialog : public QDialog
{
    Q_OBJECT

public:
    SpellingsDialog(const QList<SpellingGroup> &groups, QWidget *parent);

signals:
    void chosen(const QList<earmark::SpellingGroup> &groups);
    void lineActivated(earmark::CueId cue); ///< where a name is spelt otherwise

private:
    QList<SpellingGroup> ticked() const;

    QList<SpellingGroup> m_groups;
    QListWidget *m_list;
    QPushButton *m_replace;
};

} // namespace earmark
