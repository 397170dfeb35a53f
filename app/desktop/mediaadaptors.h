// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/mediacontrols.h"

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>
#include <QStringList>

namespace earmark {

/// The interface org.mpris.MediaPlayer2: the program.
class MediaProgramAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(bool CanQuit READ yes CONSTANT)
    Q_PROPERTY(bool CanRaise READ yes CONSTANT)
    Q_PROPERTY(bool HasTrackList READ no CONSTANT)
    Q_PROPERTY(QString Identity READ identity CONSTANT)
    Q_PROPERTY(QString DesktopEntry READ desktopEntry CONSTANT)
    Q_PROPERTY(QStringList SupportedUriSchemes READ schemes CONSTANT)
    Q_PROPERTY(QStringList SupportedMimeTypes READ mimeTypes CONSTANT)

public:
    explicit MediaProgramAdaptor(MediaControls *controls);

    static bool yes() { return true; }
    static bool no() { return false; }
    static QString identity();
    static QString desktopEntry();
    static QStringList schemes();
    static QStringList mimeTypes();

public slots: // NOLINT: their names are those of the interface
    Q_NOREPLY void Raise();
    Q_NOREPLY void Quit();

private:
    MediaControls &m_controls;
};

/// The interface org.mpris.MediaPlayer2.Player.
class MediaPlayerAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ status)
    Q_PROPERTY(double Rate READ rate WRITE setRate)
    Q_PROPERTY(double MinimumRate READ minRate CONSTANT)
    Q_PROPERTY(double MaximumRate READ maxRate CONSTANT)
    Q_PROPERTY(QVariantMap Metadata READ metadata)
    Q_PROPERTY(double Volume READ volume WRITE setVolume)
    Q_PROPERTY(qlonglong Position READ position)
    Q_PROPERTY(bool CanGoNext READ canPlay)
    Q_PROPERTY(bool CanGoPrevious READ canPlay)
    Q_PROPERTY(bool CanPlay READ canPlay)
    Q_PROPERTY(bool CanPause READ canPlay)
    Q_PROPERTY(bool CanSeek READ canPlay)
    Q_PROPERTY(bool CanControl READ canControl CONSTANT)

public:
    explicit MediaPlayerAdaptor(MediaControls *controls);

    QString status() const;
    double rate() const { return m_player.rate(); }
    void setRate(double rate); ///< 0 pauses, as the interface asks
    static double minRate() { return Player::minRate; }
    static double maxRate() { return Player::maxRate; }
    QVariantMap metadata() const { return m_controls.metadata(); }
    double volume() const { return m_player.isMuted() ? 0 : m_player.volume(); }
    void setVolume(double volume);
    qlonglong position() const; ///< in microseconds
    bool canPlay() const { return m_controls.hasEpisode(); }
    static bool canControl() { return true; }

public slots:
    Q_NOREPLY void Next();
    Q_NOREPLY void Previous();
    Q_NOREPLY void Pause();
    Q_NOREPLY void PlayPause();
    Q_NOREPLY void Stop();
    Q_NOREPLY void Play();
    Q_NOREPLY void Seek(qlonglong offset);
    Q_NOREPLY void SetPosition(const QDBusObjectPath &track, qlonglong position);
    Q_NOREPLY void OpenUri(const QString &address);

signals:
    void Seeked(qlonglong position);

private:
    MediaControls &m_controls;
    Player &m_player;
};

} // namespace earmark
