// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/names/spellings.h"

#include <QDialog>

class QCheckBox;
class QListWidget;
class QPushButton;

namespace earmark {

/// Names that are spelt in several ways; each can be left out. The others get one spelling.
class SpellingsDialog : public QDialog
{
    Q_OBJECT

public:
    SpellingsDialog(const QList<SpellingGroup> &groups, QWidget *parent);

    void offerRemembering(const QString &show); ///< the spellings, for its next episodes

signals:
    void chosen(const QList<earmark::SpellingGroup> &groups, bool areRemembered);
    void lineActivated(earmark::CueId cue); ///< where a name is spelt otherwise

private:
    QList<SpellingGroup> ticked() const;

    QList<SpellingGroup> m_groups;
    QCheckBox *m_remember = nullptr;
    QListWidget *m_list;
    QPushButton *m_replace;
};

} // namespace earmark
