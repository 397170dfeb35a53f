// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/estimate.h"
#include "library/library.h"
#include "notes/notebook.h"
#include "playback/player.h"
#include "session/importing.h"

#include <QFutureWatcher>

class QTimer;
class QUndoStack;

namespace earmark {

/// What the listener asks to open.
struct Opening
{
    QString mediaPath;
    QString transcriptPath; ///< empty: the kept one, or one beside the media file
    std::optional<milliseconds> position; ///< empty: where the listener left off
};

/// The episode that is open: brings it in, keeps its transcript's times up to date and its position
/// on disk. Long work runs beside the event loop; a new opening overtakes the one before. What the
/// listener does to the transcript goes onto the undo stack.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(Library &library, Player &player, QUndoStack &undo, QObject *parent = nullptr);
    ~Session() override;

    bool hasEpisode() const { return isSet(m_episode.id); }
    const Episode &episode() const { return m_episode; }
    const QByteArray &cover() const { return m_cover; }
    bool hasTranscript() const { return m_loaded.has_value(); }
    TranscriptId transcriptId() const { return m_loaded ? m_loaded->kept.id : TranscriptId{}; }
    /// With estimated times where it has none of its own.
    const Transcript &transcript() const { return m_transcript; }
    /// As the file and the listener say, with neither what was heard nor estimates.
    Transcript statedTranscript() const;
    /// What was heard of the shown transcript, if it has been listened for.
    std::optional<Alignment> alignment() const;
    const SpeechActivity &activity() const { return m_activity; } ///< empty until it is known

    /// What is open already is only gone to.
    void open(const Opening &opening);
    /// Finds silence and speech also where no times are to be estimated.
    void listenAlways(bool always);
    void add(const QStringList &mediaPaths); ///< to the library, without opening them
    void openEpisode(EpisodeId id, std::optional<milliseconds> position = {});
    void importFile(const QString &path);
    /// Without an open episode the page waits for the next one.
    void importPage(const CopiedPage &page);
    void forgetPage(); ///< that waits for an episode
    void chooseTranscript(TranscriptId id);
    QString databasePath() const { return m_library.databasePath(); }
    /// As it is kept; null without one.
    const LoadedTranscript *keptTranscript() const { return m_loaded ? &*m_loaded : nullptr; }
    /// The episode's recording is here now; opens it.
    void moveMedia(EpisodeId id, const QString &path);

    // These can be taken back, and answer whether they were done.
    bool pin(CueId cue, std::optional<milliseconds> time); ///< without one: nobody says it
    bool unpin(CueId cue);
    bool renameSpeaker(SpeakerId speaker, const QString &name);
    bool removeTranscript(); ///< the one that is shown
    /// Another reading of the shown one, kept already, takes its place; not while something else
    /// is on its way there.
    bool replaceTranscript(const LoadedTranscript &reading);
    /// One that was replaced takes its place again.
    void takeBackTranscript(TranscriptId replaced);
    bool removeEpisode(EpisodeId id); ///< from the list; the file stays
    void savePosition();

    /// Keeps what was heard of a transcript; nothing takes it out again.
    bool setAlignment(TranscriptId id, const std::optional<Alignment> &alignment);

signals:
    void episodeOpened();
    void detailsChanged();
    void transcriptChanged();
    void transcriptTaken(bool isNew); ///< another one is shown
    void pinned(earmark::CueId cue); ///< or not any more
    void transcriptImported(const earmark::ImportedTranscript &imported);
    void pageWaiting();
    void mediaMissing(earmark::EpisodeId id); ///< the file is not where it was
    /// Long work that can be stopped; `job` dies with it.
    void workStarted(const QString &what, QFutureWatcherBase *job);
    void busyChanged(const QString &what); ///< empty when it is over
    void failed(const earmark::Error &error);

private:
    void takeMedia();
    void takeUnreadable(const Error &error);
    void takeAdded(int index);
    void searchTranscript();
    void stopReading();
    void takeTranscript(const Result<ImportedTranscript> &imported);
    void takeFoundTranscript();
    void takeSpeech();
    void takeDetails(const EpisodePage &page);
    void keepImported(const ImportedTranscript &imported);
    void setDetails(const Episode &details);
    /// Takes an imported transcript back; the one before it comes into its place.
    void dropTranscript(TranscriptId id);
    void restoreTranscript(TranscriptId id);
    void exchangeTranscripts(TranscriptId shown, TranscriptId hidden);
    bool writePin(TranscriptId id, CueId cue, const std::optional<Pin> &pin);
    bool changePin(CueId cue, const std::optional<Pin> &pin);
    QList<Pin> pins() const;
    bool writeName(TranscriptId id, SpeakerId speaker, const QString &name);
    void listenForSpeech();
    void estimate();
    bool report(const Result<> &result);

    Library &m_library;
    Player &m_player;
    QUndoStack &m_undo;
    Opening m_opening;
    CopiedPage m_waitingPage;
    Episode m_episode;
    QByteArray m_cover;
    std::optional<LoadedTranscript> m_loaded;
    Transcript m_transcript;
    SpeechActivity m_activity;
    bool m_listensAlways = false;
    bool m_positionFailed = false; ///< said once, not at each second
    QTimer *m_saving;
    QStringList m_addedPaths;
    QFutureWatcher<Result<MediaFacts>> m_added;
    QFutureWatcher<Result<MediaFacts>> m_media;
    QFutureWatcher<Result<ImportedTranscript>> m_import;
    QFutureWatcher<Result<std::optional<ImportedTranscript>>> m_search;
    QFutureWatcher<Result<SpeechActivity>> m_speech;
};

} // namespace earmark
