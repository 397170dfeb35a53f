// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/estimate.h"
#include "audio/speechactivity.h"
#include "session/episode/history.h"
#include "session/episode/surroundings.h"
#include "session/reading/importing.h"

#include <QFutureWatcher>

#include <memory>

class QTimer;

namespace earmark {

class Aligning;
class Noting;
class Rereading;

/// The episode that is open and all that belongs to it alone: its transcript, notes, history and
/// jobs. Session makes it when an episode opens and destroys it when another does. Whatever shows
/// something of it listens to it and goes with it. What the listener does to it goes onto its
/// history.
class OpenEpisode : public QObject
{
    Q_OBJECT

public:
    OpenEpisode(const Surroundings &around, const Episode &episode, const QByteArray &cover,
                History &history, const Wishes &wishes);
    ~OpenEpisode() override;

    EpisodeId id() const { return m_episode.id; }
    const Episode &episode() const { return m_episode; }
    const QByteArray &cover() const { return m_cover; }
    const SpeechActivity &activity() const { return m_activity; } ///< empty until it is known
    History &history() const { return m_history; }
    Noting &noting() const { return *m_noting; }
    Aligning &aligning() const { return *m_aligning; }
    Rereading &rereading() const { return *m_rereading; }
    const Surroundings &surroundings() const { return m_around; }
    const Wishes &wishes() const { return m_wishes; }
    void setWishes(const Wishes &wishes);

    bool hasTranscript() const { return m_loaded.has_value(); }
    TranscriptId transcriptId() const { return m_loaded ? m_loaded->kept.id : TranscriptId{}; }
    /// With estimated times where it has none of its own.
    const Transcript &transcript() const { return m_transcript; }
    /// As it is kept; null without one.
    const LoadedTranscript *keptTranscript() const { return m_loaded ? &*m_loaded : nullptr; }
    /// As the file and the listener say, with neither what was heard nor estimates.
    Transcript statedTranscript() const;
    /// What was heard of the shown transcript, if it has been listened for.
    std::optional<Alignment> alignment() const;

    /// Brings in notes and transcript, when everybody listens: `given`, else the kept one, else one
    /// beside the recording or inside it.
    void begin(const GivenText &given = {});
    /// What does not look like this episode's transcript is kept back: doubted() says so.
    void import(const GivenText &text);
    void takeDoubted(); ///< it is this episode's transcript all the same
    void dropDoubted();
    void chooseTranscript(TranscriptId id);

    // These can be taken back, and answer whether they were done.
    bool pin(CueId cue, std::optional<milliseconds> time); ///< without one: nobody says it
    bool unpin(CueId cue);
    bool renameSpeaker(SpeakerId speaker, const QString &name);
    bool removeTranscript(); ///< the one that is shown
    /// Another reading of the shown one, kept already, takes its place; not while something else
    /// is on its way there.
    bool replaceTranscript(const LoadedTranscript &reading);
    /// One that was replaced takes its place again.
    bool takeBackTranscript(TranscriptId replaced);

    void undo();
    void redo();
    void savePosition();
    /// Keeps what was heard of a transcript of this episode; nothing takes it out again.
    Result<> setAlignment(TranscriptId id, const std::optional<Alignment> &alignment);

signals:
    void detailsChanged();
    void transcriptChanged();
    void transcriptTaken(bool isNew); ///< another one is shown
    void pinned(earmark::CueId cue); ///< or not any more
    void transcriptImported(const earmark::ImportedTranscript &imported);
    /// A text that was given is kept back, until takeDoubted() or dropDoubted().
    void doubted(const earmark::GivenText &text, earmark::Doubt doubt);
    /// Long work that can be stopped; `job` dies with it.
    void workStarted(const QString &what, QFutureWatcherBase *job);
    void busyChanged(const QString &what); ///< empty when it is over
    void failed(const earmark::Error &error);

private:
    void connectPlayer();
    void takeDuration(milliseconds duration);
    void hear(milliseconds position);
    void searchTranscript();
    void stopReading();
    void takeImported();
    void takeTranscript(const Result<ImportedTranscript> &imported);
    void takeFoundTranscript();
    void takeDetails(const EpisodePage &page);
    void keepImported(const ImportedTranscript &imported);
    void keepChosen(TranscriptId before, TranscriptId after);
    Result<> setDetails(const Episode &details);
    /// Takes an imported transcript back; the one before it comes into its place.
    Result<> dropTranscript(TranscriptId id);
    Result<> restoreTranscript(TranscriptId id);
    Result<> showTranscript(TranscriptId id);
    Result<> exchangeTranscripts(TranscriptId shown, TranscriptId hidden);
    Result<> writePin(TranscriptId id, CueId cue, const std::optional<Pin> &pin);
    bool changePin(CueId cue, const std::optional<Pin> &pin);
    QList<Pin> pins() const;
    Result<> writeName(TranscriptId id, SpeakerId speaker, const QString &name);
    void listenForSpeech();
    void takeSpeech();
    void estimate();
    bool report(const Result<> &result);

    const Surroundings m_around;
    Episode m_episode;
    QByteArray m_cover;
    History &m_history;
    Wishes m_wishes;
    std::optional<LoadedTranscript> m_loaded;
    Transcript m_transcript;
    SpeechActivity m_activity;
    GivenText m_given; ///< that is being read
    std::optional<ImportedTranscript> m_doubted;
    std::optional<milliseconds> m_heardUntil; ///< where the sound was when it was told last
    bool m_isHeardKept = true;
    bool m_positionFailed = false; ///< said once, not at each second
    QTimer *m_saving;
    QFutureWatcher<Result<ImportedTranscript>> m_import;
    QFutureWatcher<Result<std::optional<ImportedTranscript>>> m_search;
    QFutureWatcher<Result<SpeechActivity>> m_speech;
    std::unique_ptr<Noting> m_noting;
    std::unique_ptr<Aligning> m_aligning;
    std::unique_ptr<Rereading> m_rereading;
};

} // namespace earmark
