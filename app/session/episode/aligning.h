// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/aligner.h"
#include "session/episode/openepisode.h"

namespace earmark {

/// Finds the times of the open transcript in its sound, beside the event loop, and keeps them.
/// Where Wishes::findsTimes says so it does so for a text without times and looks whether those of
/// a new one fit, unasked. Listens again around a line that the listener has moved.
class Aligning : public QObject
{
    Q_OBJECT

public:
    explicit Aligning(OpenEpisode &open);
    ~Aligning() override;

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

    OpenEpisode &m_open;
    TranscriptId m_id{}; ///< that is worked on
    std::optional<Alignment> m_known; ///< that m_around works from
    QList<CueId> m_moved; ///< lines that wait for being listened to again
    QFutureWatcher<Result<Alignment>> m_whole;
    QFutureWatcher<Result<Alignment>> m_around;
    QFutureWatcher<Result<std::optional<milliseconds>>> m_check;
};

} // namespace earmark
