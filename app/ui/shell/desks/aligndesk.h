// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/aligning.h"

#include <functional>

namespace earmark {

class DoubtBar;
class DoubtWalk;
class ReaderPane;
struct WindowActions;

/// What the window says and offers of the times that are found in the sound.
class AlignDesk : public QObject
{
    Q_OBJECT

public:
    AlignDesk(const WindowActions &actions, Session &session, Player &player, QUndoStack &undo,
              ReaderPane *reader, QWidget *window);

    QWidget *doubtBar() const;
    void setByItself(bool byItself) { m_aligning.setByItself(byItself); }
    void hear(milliseconds position); ///< called as the sound goes on

signals:
    void workStarted(const QString &what, QFutureWatcherBase *job);
    void said(const QString &sentence);
    void offered(const QString &sentence, const QString &action, const std::function<void()> &act);
    void acted(const QString &sentence); ///< can be taken back

private:
    void connectActions(const WindowActions &actions);
    void sayAligned();
    void offerToMend(milliseconds from);
    void checkDoubts();
    void takeOutLine(CueId cue);
    void askForLanguage();

    Session &m_session;
    ReaderPane *m_reader;
    QWidget *m_window;
    Aligning m_aligning;
    DoubtBar *m_bar;
    DoubtWalk *m_doubts;
};

} // namespace earmark
