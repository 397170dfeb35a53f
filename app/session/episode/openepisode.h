// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/estimate.h"
#include "audio/speechactivity.h"
#include "session/episode/history.h"
#include "session/episode/surroundings.h"
#include "session/episode/textchange.h"
#include "session/reading/importing.h"

#include <QFutureWatcher>

#include <memory>

class QTimer;

namespace earmark {

class Aligning;
class Noting;
class Rereading;

/// The open episode and everything that belongs only to it: transcript, notes, history and jobs.
/// Session creates it when an episode opens and destroys it when another one does. Whatever shows
/// part of it is connected to it and is destroyed with it. What the listener does to it can be
/// undone.
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
    const SpeechActivity &activity() const { return m_activity; } ///< empty until known
    History &history() const { return m_history; }
    Noting &noting() const { return *m_noting; }
    Aligning &aligning() const { return *m_aligning; }
    Rereading &rereading() const { return *m_rereading; }
    const Surroundings &surroundings() const { return m_around; }
    const Wishes &wishes() const { return m_wishes; }
    void setWishes(const Wishes &wishes);

    bool hasTranscript() const { return m_loaded.has_value(); }
    TranscriptId transcriptId() const { return m_loaded ? m_loaded->kept.id : TranscriptId{}; }
    /// The transcript as shown, with estimated times where it has no others.
    const Transcript &transcript() const { return m_transcript; }
    /// As stored, without alignment and estimates; null without a transcript.
    const LoadedTranscript *keptTranscript() const { return m_loaded ? &*m_loaded : nullptr; }
    /// The times of the file and the listener's pins only, without alignment and estimates.
    Transcript statedTranscript() const;
    /// The alignment of the shown transcript, if there is one.
    std::optional<Alignment> alignment() const;

    /// Loads notes and transcript; call it once everything is connected. The transcript is `given`,
    /// else the stored one, else one beside the recording or inside it.
    void begin(const GivenText &given = {});
    /// Reads the text and shows it as the transcript. If it does not look like this episode's
    /// transcript, doubted() is emitted instead.
    void import(const GivenText &text);
    void takeDoubted(); ///< use the doubted text as the transcript
    void dropDoubted();
    void chooseTranscript(TranscriptId id);

    // These can be undone; they return whether they succeeded.
    bool pin(CueId cue, std::optional<milliseconds> time); ///< without a time: nobody says the line
    bool unpin(CueId cue);
    bool renameSpeaker(SpeakerId speaker, const QString &name);
    bool removeTranscript(); ///< removes the transcript shown
    /// Replaces the shown transcript by another reading of it, already stored. Fails while another
    /// transcript is being read.
    bool replaceTranscript(const LoadedTranscript &reading);
    /// Brings back a transcript that was replaced.
    bool takeBackTranscript(TranscriptId replaced);

    void undo();
    void redo();
    void savePosition();
    /// Stores the alignment of a transcript of this episode, or removes it if empty. Fails if it
    /// cannot be written.
    Result<> setAlignment(TranscriptId id, const std::optional<Alignment> &alignment);

signals:
    void detailsChanged();
    void transcriptChanged(earmark::TextChange change);
    void transcriptTaken(bool isNew); ///< another transcript is shown
    void pinned(earmark::CueId cue); ///< or unpinned
    void transcriptImported(const earmark::ImportedTranscript &imported);
    /// A given text was set aside until takeDoubted() or dropDoubted().
    void doubted(const earmark::GivenText &text, earmark::Doubt doubt);
    /// Long work that can be stopped; `job` is destroyed when it ends.
    void workStarted(const QString &what, QFutureWatcherBase *job);
    void busyChanged(const QString &what); ///< empty when done
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
    /// Removes an imported transcript; the one before it is shown again.
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
    void estimate(TextChange change = TextChange::Times);
    bool report(const Result<> &result);

    const Surroundings m_around;
    Episode m_episode;
    QByteArray m_cover;
    History &m_history;
    Wishes m_wishes;
    std::optional<LoadedTranscript> m_loaded;
    Transcript m_transcript;
    SpeechActivity m_activity;
    GivenText m_given; ///< the text being read
    std::optional<ImportedTranscript> m_doubted;
    std::optional<milliseconds> m_heardUntil; ///< the latest position that was reported
    bool m_isHeardKept = true;
    bool m_positionFailed = false; ///< so the error is reported once, not every second
    QTimer *m_saving;
    QFutureWatcher<Result<ImportedTranscript>> m_import;
    QFutureWatcher<Result<std::optional<ImportedTranscript>>> m_search;
    QFutureWatcher<Result<SpeechActivity>> m_speech;
    std::unique_ptr<Noting> m_noting;
    std::unique_ptr<Aligning> m_aligning;
    std::unique_ptr<Rereading> m_rereading;
};

} // namespace earmark
