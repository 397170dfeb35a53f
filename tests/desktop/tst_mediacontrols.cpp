// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../audio/encoding.h"
#include "desktop/mediacontrols.h"
#include "privatebus.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString path = u"/org/mpris/MediaPlayer2"_s;
const QString playerInterface = u"org.mpris.MediaPlayer2.Player"_s;

} // namespace

/// What the desktop sees and does over a bus of its own.
class TestMediaControls : public QObject
{
    Q_OBJECT

public slots:
    void takeChange(const QString & /*interface*/, const QVariantMap &changed)
    {
        m_changes.insert(changed);
    }
    void takeSeek(qlonglong position) { m_seeks.append(position); }

private slots:
    void initTestCase()
    {
        if (!PrivateBus::isPossible())
            QSKIP("There is no dbus-daemon.");
        QVERIFY(m_bus.start());
        QVERIFY(m_folder.isValid());
        const std::vector<float> silence(60 * 8'000);
        QVERIFY(encode(m_folder.filePath(u"talk.wav"_s), silence, 8'000, 1, {.bitRate = 128'000}));
    }

    void init()
    {
        m_changes.clear();
        m_seeks.clear();
        m_player = std::make_unique<Player>(Player::Output::Clock);
        m_controls = std::make_unique<MediaControls>(*m_player);
        QVERIFY(m_controls->offerOn(PrivateBus::program()));
        QDBusConnection desktop = PrivateBus::desktop();
        QVERIFY(desktop.connect(m_controls->service(), path, u"org.freedesktop.DBus.Properties"_s,
                                u"PropertiesChanged"_s, this,
                                SLOT(takeChange(QString, QVariantMap))));
        QVERIFY(desktop.connect(m_controls->service(), path, playerInterface, u"Seeked"_s, this,
                                SLOT(takeSeek(qlonglong))));
        m_player->open(m_folder.filePath(u"talk.wav"_s));
        QTRY_COMPARE(m_player->state(), Player::State::Paused);
        m_controls->setEpisode({.title = u"Of <b>plants</b>"_s,
                                .show = u"Le Labo"_s,
                                .path = m_player->path(),
                                .cover = "picture"});
    }

    void cleanup()
    {
        QDBusConnection desktop = PrivateBus::desktop();
        desktop.disconnect(m_controls->service(), path, u"org.freedesktop.DBus.Properties"_s,
                           u"PropertiesChanged"_s, this, SLOT(takeChange(QString, QVariantMap)));
        desktop.disconnect(m_controls->service(), path, playerInterface, u"Seeked"_s, this,
                           SLOT(takeSeek(qlonglong)));
        m_controls.reset();
        m_player.reset();
    }

    void theDesktopSeesTheEpisode()
    {
        const QVariantMap facts = qdbus_cast<QVariantMap>(property(u"Metadata"_s));
        QCOMPARE(facts.value(u"xesam:title"_s).toString(), u"Of <b>plants</b>"_s);
        QCOMPARE(facts.value(u"xesam:album"_s).toString(), u"Le Labo"_s);
        QCOMPARE(facts.value(u"mpris:length"_s).toLongLong(), 60'000'000);
        QFile cover(QUrl(facts.value(u"mpris:artUrl"_s).toString()).toLocalFile());
        QVERIFY(cover.open(QIODevice::ReadOnly));
        QCOMPARE(cover.readAll(), QByteArray("picture"));
        m_controls->clearEpisode();
        QVERIFY(!cover.exists());
        QCOMPARE(property(u"CanPlay"_s).toBool(), false);
        QCOMPARE(qdbus_cast<QVariantMap>(property(u"Metadata"_s)).size(), 1);
    }

    void playAndPauseAreReported()
    {
        call(u"PlayPause"_s);
        QTRY_COMPARE(m_changes.value(u"PlaybackStatus"_s).toString(), u"Playing"_s);
        QCOMPARE(property(u"PlaybackStatus"_s).toString(), u"Playing"_s);
        call(u"Pause"_s);
        QTRY_COMPARE(m_changes.value(u"PlaybackStatus"_s).toString(), u"Paused"_s);
    }

    void seekingCountsInMicroseconds()
    {
        call(u"Seek"_s, {qlonglong(12'500'000)});
        QTRY_COMPARE(m_player->position(), 12'500ms);
        QTRY_COMPARE(m_seeks, QList<qlonglong>{12'500'000});
        QCOMPARE(property(u"Position"_s).toLongLong(), 12'500'000);
        call(u"SetPosition"_s, {track(m_controls->trackPath()), qlonglong(30'000'000)});
        QTRY_COMPARE(m_player->position(), 30'000ms);
    }

    void aPositionOfAnotherEpisodeOrBeyondTheEndIsIgnored()
    {
        call(u"SetPosition"_s, {track(u"/org/earmark/Earmark/episode/0"_s), qlonglong(1'000'000)});
        call(u"SetPosition"_s, {track(m_controls->trackPath()), qlonglong(61'000'000)});
        call(u"SetPosition"_s, {track(m_controls->trackPath()), qlonglong(-1)});
        QCOMPARE(m_player->position(), 0ms);
    }

    void anEnormousSeekGoesToTheEnd()
    {
        call(u"Seek"_s, {std::numeric_limits<qlonglong>::max()});
        QTRY_COMPARE(m_player->position(), 60'000ms);
        call(u"Seek"_s, {std::numeric_limits<qlonglong>::min()});
        QTRY_COMPARE(m_player->position(), 0ms);
    }

    void rateAndVolumeAreSet()
    {
        setProperty(u"Rate"_s, 1.5);
        QTRY_COMPARE(m_changes.value(u"Rate"_s).toDouble(), 1.5);
        QCOMPARE(m_player->rate(), 1.5);
        setProperty(u"Volume"_s, -3.0);
        QTRY_COMPARE(m_changes.value(u"Volume"_s).toDouble(), 0.0);
        QCOMPARE(m_player->volume(), 0.0);
        m_player->play();
        setProperty(u"Rate"_s, 0.0);
        QCOMPARE(m_player->state(), Player::State::Paused);
        QCOMPARE(m_player->rate(), 1.5);
    }

    void whatIsNoNumberIsNoVolume()
    {
        m_player->setVolume(0.5);
        setProperty(u"Volume"_s, qQNaN());
        setProperty(u"Rate"_s, 1.5); // comes after it
        QTRY_COMPARE(m_player->rate(), 1.5);
        QCOMPARE(m_player->volume(), 0.5);
    }

    void onlyLocalAddressesAreOpened()
    {
        const QSignalSpy opened(m_controls.get(), &MediaControls::openRequested);
        for (const QString &address : {u"https://example.org/a.mp3"_s, u"file:///music/a%20b.mp3"_s,
                                       u"earmark://episode/7?t=3"_s, u"javascript:alert(1)"_s})
            call(u"OpenUri"_s, {address});
        QTRY_COMPARE(opened.size(), 2);
        QCOMPARE(opened.at(0).first().toString(), u"/music/a b.mp3"_s);
        QCOMPARE(opened.at(1).first().toString(), u"earmark://episode/7?t=3"_s);
    }

    void aSecondWindowHasANameOfItsOwn()
    {
        MediaControls second(*m_player);
        const auto other = QDBusConnection::connectToBus(m_bus.address(), u"second"_s);
        QVERIFY(second.offerOn(other));
        QVERIFY(second.service() != m_controls->service());
        QVERIFY(second.service().startsWith(m_controls->service() + u".instance"_s));
        QDBusConnection::disconnectFromBus(u"second"_s);
    }

private:
    static QVariant track(const QString &name)
    {
        return QVariant::fromValue(QDBusObjectPath(name));
    }

    void call(const QString &method, const QVariantList &arguments = {})
    {
        const QDBusMessage answer =
            PrivateBus::ask(m_controls->service(), path, playerInterface, method, arguments);
        QCOMPARE(answer.errorMessage(), QString());
    }

    QVariant property(const QString &name)
    {
        const QDBusMessage answer =
            PrivateBus::ask(m_controls->service(), path, u"org.freedesktop.DBus.Properties"_s,
                            u"Get"_s, {playerInterface, name});
        return answer.arguments().value(0).value<QDBusVariant>().variant();
    }

    void setProperty(const QString &name, const QVariant &value)
    {
        PrivateBus::ask(m_controls->service(), path, u"org.freedesktop.DBus.Properties"_s, u"Set"_s,
                        {playerInterface, name, QVariant::fromValue(QDBusVariant(value))});
    }

    PrivateBus m_bus;
    QTemporaryDir m_folder;
    QVariantMap m_changes;
    QList<qlonglong> m_seeks;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<MediaControls> m_controls;
};

QTEST_GUILESS_MAIN(TestMediaControls)
#include "tst_mediacontrols.moc"
