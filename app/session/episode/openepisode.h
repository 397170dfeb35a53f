// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/estimate.h"
#include "audio/speechactivity.h"
#include "session/episode/surroundings.h"
#include "session/episode/textchange.h"
#include "session/history/history.h"
#include "session/reading/importing.h"

#include <QFutureWatcher>

#include <memory>

class QTimer;

namespace earmark {

class Aligning;
class Editing;
class Noting;
class Rereading;
class Undoing;

/// The open episode and everything that belongs only to it: transcript, notes, history and jobs.
/// Session creates it when an episode opens and destroys it when another one does; whatever shows
/// part of it is destroyed with it. What the listener does to it can be undone.
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
    Editing &editing() const { return *m_editing; }
    Aligning &aligning() const { return *m_aligning; }
    Rereading &rereading() const { return *m_rereading; }
    const Surroundings &surroundings() const { return m_around; }
    const Wishes &wishes() const { return m_wishes; }
    void setWishes(const Wishes &wishes);
    bool hasTranscript() const { return m_loaded.has_value(); }
    TranscriptId transcriptId() const { return m_loaded ? m_loaded->kept.id : TranscriptId{}; }
    /// As shown, with estimated times where it has no others.
    const Transcript &transcript() const { return m_transcript; }
    /// As stored, without alignment and estimates; null without a transcript.
    const LoadedTranscript *keptTranscript() const { return m_loaded ? &*m_loaded : nullptr; }
    Transcript statedTranscript() const; ///< with the times of the file and the pins only
    std::optional<Alignment> alignment() const; ///< of the shown transcript

    /// Loads notes and transcript; call it once everything is connected. The transcript is `given`,
    /// else the stored one, else one beside the recording or inside it.
    void begin(const GivenText &given = {});
    /// Reads the text and shows it as the transcript. If it does not look like this episode's
    /// transcript or would replace a corrected one, doubted() is emitted instead.
    void import(const GivenText &text);
    void takeDoubted(); ///< use the doubted text as the transcript
    void dropDoubted();
    void chooseTranscript(TranscriptId id);

    // These can be undone; they return whether they succeeded.
    bool pin(CueId cue, std::optional<milliseconds> time); ///< without a time: nobody says the line
    bool unpin(CueId cue);
    bool renameSpeaker(SpeakerId speaker, const QString &name);
    bool removeTranscript(); ///< the one shown
    /// Shows another reading of it, already stored, instead. Fails while another text is read.
    bool replaceTranscript(const LoadedTranscript &reading);
    bool takeBackTranscript(TranscriptId replaced); ///< shows it again

    void undo();
    void redo();
    void goTo(ActId act); ///< until it is the last one that is done; ActId{}: before the first
    bool report(const Result<> &result); ///< emits failed(); whether it succeeded
    void savePosition();
    // What acts are made of, outside the history. They fail if it can't be written.
    bool keep(const Act &act); ///< in the history: it has just been done
    void takeEdit(const TranscriptEdit &edit); ///< shows it: it has just been written
    /// Of a transcript of this episode; none removes it.
    Result<> setAlignment(TranscriptId id, const std::optional<Alignment> &alignment);
    Result<> writePin(TranscriptId id, CueId cue, const std::optional<Pin> &pin);
    Result<> setDetails(const Episode &details);
    Result<> dropTranscript(TranscriptId id); ///< shows the one before it again
    Result<> restoreTranscript(TranscriptId id);
    Result<> showTranscript(TranscriptId id);
    Result<> exchangeTranscripts(TranscriptId shown, TranscriptId hidden);
    bool isReadingText() const; ///< a stored one: another is shown soon

signals:
    void detailsChanged();
    void transcriptChanged(earmark::TextChange change);
    void transcriptLeaving(); ///< another that was just read will take its place
    void transcriptTaken(bool isNew); ///< another transcript is shown
    void pinned(earmark::CueId cue); ///< or unpinned
    void transcriptImported(const earmark::ImportedTranscript &imported);
    /// A given text was set aside until takeDoubted() or dropDoubted().
    void doubted(const earmark::GivenText &text, earmark::Doubt doubt, qsizetype corrections);
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
    bool changePin(CueId cue, const std::optional<Pin> &pin);
    void listenForSpeech();
    void takeSpeech();
    void estimate(TextChange change = TextChange::Times);

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
    std::unique_ptr<Editing> m_editing;
    std::unique_ptr<Undoing> m_undoing;
    std::unique_ptr<Aligning> m_aligning;
    std::unique_ptr<Rereading> m_rereading;
};

} // namespace earmark
