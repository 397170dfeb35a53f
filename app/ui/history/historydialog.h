// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QDateTime>
#include <QDialog>

class QListWidget;
class QPushButton;

namespace earmark {

/// What was done to the episode, the latest first, down to how it was imported, and the states that
/// have a name. Choosing a step undoes what came after it, or does it again.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    struct Step
    {
        ActId act{};
        QString what;
        QString detail; ///< what was changed; may be empty
        QDateTime made;
        QString stateName; ///< of the state after it; usually empty
    };

    explicit HistoryDialog(QWidget *parent);

    /// The steps, the oldest first, how many of them are done, and steps with a name that others
    /// took the place of. If only their words are others, the current row stays.
    void setSteps(const QList<Step> &steps, qsizetype done, const QList<Step> &elsewhere);

signals:
    void stepRequested(earmark::ActId act); ///< is to be the last one that is done
    void nameRequested(); ///< for the present state
    void compareRequested();

private:
    void add(const QString &text, ActId act, bool isNow, bool isUndone);

    QListWidget *m_list;
    qsizetype m_done = -1; ///< before there are any steps
    QPushButton *m_name;
};

} // namespace earmark
