// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/episode/openepisode.h"
#include "session/voices/heardturn.h"

namespace earmark {

/// Listens, when asked to, to whose voice each turn of the open episode is in, and tells voices
/// apart where no speakers are known. Works in the background; what it heard is forgotten with the
/// episode or its transcript.
class VoiceHearing : public QObject
{
    Q_OBJECT

public:
    explicit VoiceHearing(OpenEpisode &open); ///< a child of `open`
    ~VoiceHearing() override;

    /// Compares all turns with the voices of all speakers, unless that is under way or was done and
    /// nothing has changed since. Does nothing where there is nothing to compare: fewer than two
    /// speakers, no times that are more than estimates, no sound.
    void hear();
    bool isHearing() const; ///< turns() are still to come
    const QList<HeardTurn> &turns() const { return m_turns; } ///< empty until heard

    /// Guesses from the voices alone who speaks when. Stopped by another call.
    void tellApart();

signals:
    void workStarted(const QString &what, QFutureWatcherBase *job);
    void heard(); ///< turns() are new
    /// `transcript` is the text that the guess is about.
    void toldApart(const earmark::Transcript &transcript, const earmark::VoiceGuess &guess);
    void failed(const earmark::Error &error);

private:
    bool canCompare() const;
    void takeTurns();
    void takeGuess();
    void forget(TextChange change);

    OpenEpisode &m_open;
    Transcript m_text; ///< what m_hearing compares, or has compared
    Transcript m_untold; ///< what m_telling listens to
    QList<HeardTurn> m_turns;
    QFutureWatcher<Result<QList<TurnVoice>>> m_hearing;
    QFutureWatcher<Result<VoiceGuess>> m_telling;
};

} // namespace earmark
