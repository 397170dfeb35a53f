// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/aligner.h"
#include "session/episode/openepisode.h"

namespace earmark {

/// Finds the times of the open transcript in its sound, in the background, and stores them. If
/// Wishes::findsTimes is set, does so without being asked for a text without times, and checks
/// whether the times of a new transcript fit. Listens again around a line that the listener has
/// moved.
class Aligning : public QObject
{
    Q_OBJECT

public:
    explicit Aligning(OpenEpisode &open);
    ~Aligning() override;

    /// Finds all times again, except those the listener set. `language` (BCP 47): if empty,
    /// detected from the text. Can be undone.
    void align(const QString &language = {});
    /// Does the same with the last language, and keeps the times even if text and sound do not seem
    /// to match.
    void alignAnyway();
    /// Drops the times found in the sound: those of the file are used again, else estimates. Can be
    /// undone; false if there was nothing to drop.
    bool forget();
    /// Listens again around a line that has changed, if the episode is aligned.
    void listenAround(CueId cue);
    bool isRunning() const { return m_whole.isRunning(); }

signals:
    void workStarted(const QString &what, QFutureWatcherBase *job);
    void aligned();
    /// From there on, the times of the file do not fit this recording.
    void driftFound(earmark::milliseconds from);
    /// Text and sound do not seem to match; alignAnyway() is still possible.
    void refused(const earmark::Error &error);
    void failed(const earmark::Error &error);

private:
    void consider(bool isNew);
    void start(AlignOptions options);
    void check();
    void takeWhole();
    void takeCheck();
    void takeMoved();
    void stopIfGone(TextChange change);
    void stop();

    OpenEpisode &m_open;
    TranscriptId m_id{}; ///< the transcript being worked on
    QString m_language; ///< asked for last
    Transcript m_text; ///< what m_whole aligns
    std::optional<Alignment> m_known; ///< the alignment m_around started from
    QList<CueId> m_moved; ///< lines still to be listened to again
    QFutureWatcher<Result<Alignment>> m_whole;
    QFutureWatcher<Result<Alignment>> m_around;
    QFutureWatcher<Result<std::optional<milliseconds>>> m_check;
};

} // namespace earmark
