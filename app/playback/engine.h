// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/deck.h"
#include "playback/feeder.h"
#include "playback/player.h"
#include "playback/route/route.h"

#include <QDateTime>
#include <QMediaDevices>
#include <QThread>

#include <optional>
#include <thread>

namespace earmark {

/// The implementation of Player: holds what the listener asked for, and passes it on to the threads
/// that decode and play. Every opening, pause and jump begins a new passage, with its own number.
class Player::Engine : public QObject
{
public:
    Engine(Player &player, Output output);
    ~Engine() override;

    void open(const QString &path, milliseconds position, const QByteArray &index);
    void close();
    void play();
    void pause();
    void seek(milliseconds target);
    void setRoute(const Route &requested);
    void peek(TimeSpan span);
    void endPeek();
    /// The sound stays where it is, or where it goes next.
    void leavePeek();
    milliseconds place() const;
    void setRate(double requested);
    void setVolume(double requested);
    void setMuted(bool isRequested);
    void setTitle(const QString &title);
    void setDevice(const QAudioDevice &device);

    milliseconds position() const;
    bool wantsPlay() const { return m_wantsPlay; }
    bool isPeeking() const { return m_peek.has_value(); }

    State state = State::Empty;
    QString path;
    milliseconds duration{0};
    double rate = 1;
    double volume = 1;
    bool isMuted = false;
    Route route;
    milliseconds rewind{0}; ///< at most, after a long pause
    QDateTime lastHeard; ///< null if that is unknown or it plays
    QAudioDevice device;

private:
    /// What endPeek() restores.
    struct Before
    {
        milliseconds position{0};
        bool wasPlaying = false;
        bool hadEnded = false;
        Route route;
        QDateTime lastHeard;
        milliseconds target{0};
    };

    void connectFeeder();
    void connectDeck();
    void beginPassage(qint64 frame);
    void goTo(milliseconds time);
    void rewindAfterPause();
    void updateState();
    void updateGain();

    void onOpened(int number, qint64 length);
    void onFailed(int number, const Error &error);
    void onLengthFound(int number, qint64 length);
    void onReady(int passage);
    void onEnded(int passage);
    void onDevicesChanged();
    void checkDevice();
    void searchDevice();
    void endSearch(const QList<QByteArray> &refused);
    QList<QByteArray> candidates() const;
    std::optional<QByteArray> preferredDevice() const;
    void useDevice();
    void loseDevice(int number);
    void refuseDevice(int number);
    void reportSilence();

    Player &m_player;
    const SoundFormat m_format;
    SampleRing m_ring;
    PlaybackClock m_clock;
    Feeder *m_feeder;
    Deck *m_deck;
    QThread m_feeding;
    QThread m_playing;
    QTimer m_timer;
    QTimer m_deviceTimer;
    QTimer m_retryTimer;
    std::optional<QMediaDevices> m_devices; ///< none with Output::Clock
    std::optional<QByteArray> m_used; ///< empty: the sound server's default; none: silent
    QString m_usedName;
    QList<QByteArray> m_refused; ///< devices that could not be started
    int m_device = 0;
    int m_file = 0;
    int m_passage = 0;
    std::optional<Before> m_peek;
    milliseconds m_target{0}; ///< of the last seek: a rewind goes no further back
    bool m_isOpen = false;
    bool m_isDelayed = false;
    bool m_hasEnded = false;
    bool m_wantsPlay = false;
    bool m_isSilenceReported = false;
    bool m_isSearching = false;
    std::jthread m_search; ///< for a device, while there is none
};

} // namespace earmark
