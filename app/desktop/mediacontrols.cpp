// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/mediacontrols.h"

#include "desktop/mediaadaptors.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDir>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace earmark {

using std::chrono::microseconds;

namespace {

constexpr auto objectPath = "/org/mpris/MediaPlayer2"_L1;
constexpr auto playerInterface = "org.mpris.MediaPlayer2.Player"_L1;
constexpr qsizetype maxCover = 16 << 20; // bytes

} // namespace

MediaControls::MediaControls(Player &player, QObject *parent)
    : QObject(parent)
    , m_player(player)
    , m_bus(u"none"_s)
{
    new MediaProgramAdaptor(this);
    auto *adaptor = new MediaPlayerAdaptor(this);
    connect(&player, &Player::stateChanged, this, &MediaControls::announceState);
    connect(&player, &Player::durationChanged, this, [this] {
        announce({{u"Metadata"_s, metadata()}});
    });
    connect(&player, &Player::rateChanged, this, [this](double rate) {
        announce({{u"Rate"_s, rate}});
    });
    connect(&player, &Player::volumeChanged, this, [this, adaptor] {
        announce({{u"Volume"_s, adaptor->volume()}});
    });
}

MediaControls::~MediaControls()
{
    if (m_service.isEmpty())
        return;
    m_bus.unregisterObject(objectPath);
    m_bus.unregisterService(m_service);
}

bool MediaControls::offerOn(const QDBusConnection &bus)
{
    m_bus = bus;
    if (!m_bus.isConnected() || !m_bus.registerObject(objectPath, this))
        return false;
    const QString name = u"org.mpris.MediaPlayer2.earmark"_s;
    for (const QString &service :
         {name, name + u".instance%1"_s.arg(QCoreApplication::applicationPid())}) {
        if (m_bus.registerService(service)) {
            m_service = service;
            return true;
        }
    }
    m_bus.unregisterObject(objectPath);
    return false;
}

void MediaControls::setEpisode(const PlayingEpisode &episode)
{
    const bool isAnother = !m_episode || m_episode->path != episode.path;
    if (isAnother)
        ++m_track;
    if (isAnother || m_episode->cover != episode.cover)
        m_cover.reset();
    m_episode = episode;
    if (!m_cover && !episode.cover.isEmpty() && episode.cover.size() <= maxCover) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
        auto file = std::make_unique<QTemporaryFile>((folder.isEmpty() ? QDir::tempPath() : folder)
                                                     + u"/earmark-cover-XXXXXX"_s);
        if (file->open() && file->write(episode.cover) == episode.cover.size() && file->flush())
            m_cover = std::move(file);
    }
    announceState();
}

void MediaControls::clearEpisode()
{
    m_episode.reset();
    m_cover.reset();
    announceState();
}

QString MediaControls::trackPath() const
{
    return m_episode ? u"/org/earmark/Earmark/episode/%1"_s.arg(m_track)
                     : u"/org/mpris/MediaPlayer2/TrackList/NoTrack"_s;
}

QVariantMap MediaControls::metadata() const
{
    QVariantMap facts{{u"mpris:trackid"_s, QVariant::fromValue(QDBusObjectPath(trackPath()))}};
    if (!m_episode)
        return facts;
    facts.insert(u"xesam:title"_s, m_episode->title);
    facts.insert(u"xesam:url"_s, QUrl::fromLocalFile(m_episode->path).toString());
    if (m_player.duration().count() > 0)
        facts.insert(u"mpris:length"_s, qlonglong(microseconds(m_player.duration()).count()));
    if (!m_episode->show.isEmpty()) {
        facts.insert(u"xesam:album"_s, m_episode->show);
        facts.insert(u"xesam:artist"_s, QStringList(m_episode->show));
    }
    if (m_cover)
        facts.insert(u"mpris:artUrl"_s, QUrl::fromLocalFile(m_cover->fileName()).toString());
    return facts;
}

void MediaControls::announceState() const
{
    QVariantMap changed{{u"Metadata"_s, metadata()}};
    const auto *adaptor = findChild<MediaPlayerAdaptor *>();
    changed.insert(u"PlaybackStatus"_s, adaptor->status());
    for (const QString &ability :
         {u"CanGoNext"_s, u"CanGoPrevious"_s, u"CanPlay"_s, u"CanPause"_s, u"CanSeek"_s})
        changed.insert(ability, hasEpisode());
    announce(changed);
}

void MediaControls::announce(const QVariantMap &changed) const
{
    if (m_service.isEmpty())
        return;
    QDBusMessage signal = QDBusMessage::createSignal(
        objectPath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    signal << QString(playerInterface) << changed << QStringList();
    m_bus.send(signal);
}

} // namespace earmark
