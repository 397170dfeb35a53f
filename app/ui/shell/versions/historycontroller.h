// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/corrected/comparing.h"

class QWidget;

namespace earmark {

class ComparisonDialog;
class HistoryDialog;
class Notices;
class ReaderPane;
struct WindowActions;

/// Shows what was done to the open episode, steps to any state of it, names states and compares
/// them.
class HistoryController : public QObject
{
    Q_OBJECT

public:
    /// `window` is for dialogs.
    HistoryController(const WindowActions &actions, OpenEpisode &open, ReaderPane *reader,
                      Notices &notices, QWidget *window);
    ~HistoryController() override;

private:
    void openHistory();
    void findDetails();
    void showSteps(HistoryDialog *dialog) const;
    void askForName(QWidget *parent);
    void openComparison(QWidget *parent);
    void showStates(ComparisonDialog *dialog) const;

    OpenEpisode &m_open;
    ReaderPane *m_reader;
    Notices &m_notices;
    QWidget *m_window;
    QHash<ActId, QString> m_details; ///< of the steps, as far as they were read
    QFutureWatcher<QHash<ActId, QString>> m_search;
};

} // namespace earmark
