// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/player.h"

#include <QByteArray>
#include <QDBusConnection>
#include <QObject>
#include <QTemporaryFile>
#include <QVariantMap>

#include <memory>

namespace earmark {

/// What the desktop shows of the open episode.
struct PlayingEpisode
{
    QString title;
    QString show; ///< empty if unknown
    QString path; ///< of the recording
    QByteArray cover; ///< a picture file; empty if there is none
};

/// Lets the desktop, headphones and other programs see and control the player over D-Bus, as MPRIS
/// 2.2 says (https://specifications.freedesktop.org/mpris-spec/2.2/). Times there are in
/// microseconds.
class MediaControls : public QObject
{
    Q_OBJECT

public:
    explicit MediaControls(Player &player, QObject *parent = nullptr);
    ~MediaControls() override;

    /// Offers the player on this bus, with a number behind its name if another window has the name.
    /// False if the bus cannot be reached.
    bool offerOn(const QDBusConnection &bus);
    QString service() const { return m_service; } ///< its name on the bus; empty before

    void setEpisode(const PlayingEpisode &episode);
    void clearEpisode(); ///< none is open

    QVariantMap metadata() const;
    Player &player() const { return m_player; }
    bool hasEpisode() const { return m_episode.has_value(); }
    QString trackPath() const; ///< names the open episode on the bus

signals:
    void raiseRequested();
    void quitRequested();
    void nextRequested();
    void previousRequested();
    void openRequested(const QString &address); ///< a path or an earmark: address

private:
    void announce(const QVariantMap &changed) const;
    void announceState() const;

    Player &m_player;
    QDBusConnection m_bus;
    QString m_service;
    std::optional<PlayingEpisode> m_episode;
    std::unique_ptr<QTemporaryFile> m_cover; ///< MPRIS takes covers by address only
    int m_track = 0;
};

} // namespace earmark
