// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/aligner.h"
#include "session/session.h"

namespace earmark {

/// Finds the times of the open transcript in its sound, beside the event loop, and keeps them.
/// Without being asked it does so for a text without times, looks whether those of a new one fit,
/// and listens again around a line that the listener has moved.
class Aligning : public QObject
{
    Q_OBJECT

public:
    Aligning(Session &session, QUndoStack &undo, QObject *parent = nullptr);
    ~Aligning() override;

    /// Whether it listens without being asked.
    void setByItself(bool byItself) { m_byItself = byItself; }
    /// Finds all times anew but for the listener's own. `language` (BCP 47): empty as the text
    /// tells. Can be taken back.
    void align(const QString &language = {});
    /// The times of the file count again, else estimates. Can be taken back; answers whether there
    /// was anything to forget.
    bool forget();
    bool isRunning() const { return m_whole.isRunning(); }

signals:
    void workStarted(const QString &what, QFutureWatcherBase *job);
    void aligned();
    /// The times of the file are not those of this recording from there on.
    void driftFound(earmark::milliseconds from);
    void failed(const earmark::Error &error);

private:
    void consider(bool isNew);
    void check();
    void takeWhole();
    void takeCheck();
    void takeMoved();
    void listenAround(CueId cue);
    void stopIfGone();
    void stop();

    Session &m_session;
    QUndoStack &m_undo;
    bool m_byItself = true;
    TranscriptId m_id{}; ///< that is worked on
    QList<CueId> m_moved; ///< lines that wait for being listened to again
    QFutureWatcher<Result<Alignment>> m_whole;
    QFutureWatcher<Result<Alignment>> m_around;
    QFutureWatcher<Result<std::optional<milliseconds>>> m_check;
};

} // namespace earmark
