// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDialog>

class QListWidget;

namespace earmark {

/// What was done to the episode, the latest first, down to how it was imported. Choosing a step
/// undoes what came after it, or does it again.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    struct Step
    {
        QString name;
        QDateTime made;
    };

    explicit HistoryDialog(QWidget *parent);

    /// The steps, the oldest first, and how many of them are done.
    void setSteps(const QList<Step> &steps, qsizetype done);

signals:
    void stepRequested(qsizetype done); ///< so many steps are to be done

private:
    QListWidget *m_list;
};

} // namespace earmark
