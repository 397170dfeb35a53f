// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/timespan.h"
#include "playback/route/route.h"

#include <QAudioDevice>
#include <QDateTime>
#include <QObject>

#include <memory>

namespace earmark {

/// Plays one file at a time, with sample accuracy. Lives in the thread of its owner and never
/// blocks it: opening, indexing and decoding happen in other threads.
class Player : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Paused, Playing, Ended };
    Q_ENUM(State)
    enum class Output {
        Device,
        Clock
    }; ///< Clock plays silently in real time: for tests and without a sound card

    static constexpr double minRate = 0.5;
    static constexpr double maxRate = 4.0;
    static constexpr double rateStep = 0.05;

    explicit Player(Output output = Output::Device, QObject *parent = nullptr);
    ~Player() override;

    /// Opens a file, paused at `position`, then emits opened() or failed(). `index` is what
    /// indexFound() gave earlier for this file, or empty. `heard` is when it last played, for
    /// setRewind().
    void open(const QString &path, milliseconds position = {}, const QByteArray &index = {},
              const QDateTime &heard = {});
    void close();

    void play();
    void pause();
    void togglePlay();
    /// Seeks exactly, clamped to the episode; keeps playing if it was playing.
    void seek(milliseconds position);
    void skip(milliseconds distance);
    /// Playback follows the route from now on, also after a seek, until another file opens.
    void setRoute(const Route &route);
    /// Plays the span, then goes back and on as before. A seek meanwhile stays where it went.
    void peek(TimeSpan span);
    void endPeek(); ///< goes back at once
    /// After a pause of some minutes play() goes back a little, at most by this much, and not
    /// beyond where the last seek went.
    void setRewind(milliseconds most);

    void setRate(double rate); ///< clamped to minRate…maxRate, rounded to rateStep; keeps the pitch
    void setVolume(double volume); ///< 0…1, perceived loudness
    void setMuted(bool muted);
    /// What the desktop's mixer shows beside “Earmark”.
    void setTitle(const QString &title);
    /// Null: the default device, which is also used while `device` is missing.
    void setDevice(const QAudioDevice &device);

    State state() const;
    bool isPlaying() const { return state() == State::Playing; }
    QString path() const;
    /// The moment that is heard now, precise enough for animation.
    milliseconds position() const;
    /// The same, but during a peek the moment it goes back to.
    milliseconds place() const;
    bool isPeeking() const;
    const Route &route() const; ///< during a peek, its own
    milliseconds duration() const; ///< the container's; exact once an index is known
    double rate() const;
    double volume() const;
    bool isMuted() const;
    QAudioDevice device() const;

signals:
    void stateChanged(earmark::Player::State state);
    void opened();
    /// If the file can't be opened, the player becomes Empty; if the device is lost, Paused.
    /// Without any device it keeps playing silently.
    void failed(const earmark::Error &error);
    void durationChanged(earmark::milliseconds duration);
    /// About 10 times a second while playing, and at once after a seek. For animation use
    /// position().
    void positionChanged(earmark::milliseconds position);
    void seeked(earmark::milliseconds target);
    void peekChanged(bool isPeeking);
    void rateChanged(double rate);
    void volumeChanged();
    /// The packet index, to be stored with the episode.
    void indexFound(const QByteArray &index);

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace earmark
