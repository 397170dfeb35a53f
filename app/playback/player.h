// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/timespan.h"

#include <QAudioDevice>
#include <QObject>

#include <memory>

namespace earmark {

/// Plays one file at a time, to the sample. Lives in the thread of its owner and never blocks it:
/// opening, indexing and decoding have a thread of their own.
class Player : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Paused, Playing, Ended };
    Q_ENUM(State)
    enum class Output {
        Device,
        Clock
    }; ///< Clock consumes silently by the clock: tests, no sound card

    static constexpr double minRate = 0.5;
    static constexpr double maxRate = 4.0;
    static constexpr double rateStep = 0.05;

    explicit Player(Output output = Output::Device, QObject *parent = nullptr);
    ~Player() override;

    /// Opens paused at `position`. Ends in opened() or failed(). `index` is what indexFound() gave
    /// for the same file before, or empty.
    void open(const QString &path, milliseconds position = {}, const QByteArray &index = {});
    void close();

    void play();
    void pause();
    void togglePlay();
    /// Goes there exactly, kept within the episode; plays on if it played.
    void seek(milliseconds position);
    void skip(milliseconds distance);

    void setRate(double rate); ///< kept within minRate…maxRate, rounded to rateStep; pitch stays
    void setVolume(double volume); ///< 0…1, as the ear hears it
    void setMuted(bool muted);
    /// The default device when null; falls back to it when the device goes.
    void setDevice(const QAudioDevice &device);

    State state() const;
    bool isPlaying() const { return state() == State::Playing; }
    QString path() const;
    /// The moment being heard now, good for every frame of a screen.
    milliseconds position() const;
    milliseconds duration() const; ///< exact once opened() came with an index, else the container's
    double rate() const;
    double volume() const;
    bool isMuted() const;
    QAudioDevice device() const;

signals:
    void stateChanged(earmark::Player::State state);
    void opened();
    /// One sentence. The player is Empty after a file that can't be opened, Paused after a lost
    /// device.
    void failed(const earmark::Error &error);
    void durationChanged(earmark::milliseconds duration);
    /// About 10 times a second while playing, and at once on a seek. For frames ask position().
    void positionChanged(earmark::milliseconds position);
    void seeked(earmark::milliseconds target);
    void rateChanged(double rate);
    void volumeChanged();
    /// The packet index, to be kept with the episode.
    void indexFound(const QByteArray &index);

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace earmark
