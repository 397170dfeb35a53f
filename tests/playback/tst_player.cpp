// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../audio/encoding.h"
#include "playback/player.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = Player::State;

class TestPlayer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto noise = makeNoise(48'000 * 60);
        QVERIFY(encode(m_wav, noise, 48'000, 1, {.bitRate = 768'000}));
        QVERIFY(encode(m_mp3, noise, 48'000, 1, {.codec = "libmp3lame", .isHeaderless = true}));
        QVERIFY(encode(m_opus, std::span(noise).first(480'000), 48'000, 1,
                       {.codec = "libopus", .bitRate = 64'000}));
        QVERIFY(encode(m_short, std::span(noise).first(9'600), 48'000, 1, {.bitRate = 768'000}));
    }

    void init() { m_player = std::make_unique<Player>(Player::Output::Clock); }
    void cleanup() { m_player.reset(); }

    void opensPausedWhereItWasLeft()
    {
        QSignalSpy opened(m_player.get(), &Player::opened);
        QCOMPARE(m_player->state(), State::Empty);
        m_player->open(m_wav, 12'345ms);
        QCOMPARE(m_player->state(), State::Loading);
        QVERIFY(opened.wait());
        QCOMPARE(m_player->state(), State::Paused);
        QCOMPARE(m_player->path(), m_wav);
        QCOMPARE(m_player->position(), 12'345ms);
        QCOMPARE(m_player->duration(), 60s);
    }

    void playsOnAndPausesWhereItIs()
    {
        m_player->open(m_wav, 5s);
        m_player->play();
        QTRY_COMPARE(m_player->state(), State::Playing);
        QTRY_VERIFY(m_player->position() > 5'200ms);
        m_player->pause();
        QCOMPARE(m_player->state(), State::Paused);
        const milliseconds paused = m_player->position();
        QVERIFY(paused > 5'200ms && paused < 20s);
        QTest::qWait(50);
        QCOMPARE(m_player->position(), paused);
        m_player->togglePlay();
        QTRY_VERIFY(m_player->position() > paused + 100ms);
    }

    void seeksAtOnceAndKeepsPlaying()
    {
        QSignalSpy seeked(m_player.get(), &Player::seeked);
        m_player->open(m_wav);
        m_player->play();
        QTRY_VERIFY(m_player->position() > 50ms);
        m_player->seek(30s);
        QCOMPARE(m_player->position(), 30s);
        QCOMPARE(seeked.last().first().value<milliseconds>(), 30s);
        QVERIFY(m_player->isPlaying());
        QTRY_VERIFY(m_player->position() > 30'050ms);
        m_player->skip(-100s);
        QCOMPARE(m_player->position(), 0s);
        m_player->skip(1000s);
        QCOMPARE(m_player->position(), 60s);
    }

    void manySeeksEndAtTheLast()
    {
        m_player->open(m_wav);
        m_player->play();
        for (int i = 0; i < 100; ++i)
            m_player->seek(milliseconds(i * 400));
        QTRY_VERIFY(m_player->position() > 39'650ms);
        QVERIFY(m_player->position() < 50s);
    }

    void stopsAtTheEndAndBeginsAgain()
    {
        QSignalSpy states(m_player.get(), &Player::stateChanged);
        m_player->open(m_short);
        m_player->play();
        QTRY_COMPARE(m_player->state(), State::Ended);
        QCOMPARE(m_player->position(), m_player->duration());
        QCOMPARE(m_player->duration(), 200ms);
        m_player->play();
        QCOMPARE(m_player->state(), State::Playing);
        QTRY_COMPARE(m_player->state(), State::Ended);
        QCOMPARE(states.last().first().value<State>(), State::Ended);
    }

    void aPlaceBehindTheEndTellsNoLength()
    {
        m_player->open(m_mp3, 100s);
        m_player->play();
        QTRY_COMPARE(m_player->state(), State::Ended);
        QVERIFY(m_player->duration() < 61s);
    }

    void aSeekAfterTheEndIsPaused()
    {
        m_player->open(m_short);
        m_player->play();
        QTRY_COMPARE(m_player->state(), State::Ended);
        m_player->seek(100ms);
        QCOMPARE(m_player->state(), State::Paused);
        QCOMPARE(m_player->position(), 100ms);
    }

    void anMp3PlaysWhileItIsIndexed()
    {
        QSignalSpy indexed(m_player.get(), &Player::indexFound);
        m_player->open(m_mp3);
        m_player->play();
        QTRY_VERIFY(m_player->position() > 50ms);
        QTRY_COMPARE(indexed.size(), 1);
        QVERIFY(std::abs((m_player->duration() - 60s).count()) < 100);

        const QByteArray index = indexed.first().first().toByteArray();
        m_player->open(m_mp3, 40s, index);
        m_player->play();
        QTRY_VERIFY(m_player->position() > 40'050ms);
        QCOMPARE(indexed.size(), 1);
    }

    void anOpusFileIsIndexedOnceWhileItPlays()
    {
        QSignalSpy indexed(m_player.get(), &Player::indexFound);
        m_player->open(m_opus, 5s);
        QTRY_COMPARE(indexed.size(), 1);
        QVERIFY2(std::abs((m_player->duration() - 10s).count()) < 10,
                 qPrintable(QString::number(m_player->duration().count())));
        m_player->open(m_opus, 9'500ms, indexed.first().first().toByteArray());
        m_player->play();
        QTRY_COMPARE(m_player->state(), State::Ended);
        QCOMPARE(indexed.size(), 1);
    }

    void aSeekBeforeTheIndexWaitsForIt()
    {
        m_player->open(m_mp3, 50s);
        m_player->play();
        QCOMPARE(m_player->state(), State::Loading);
        QCOMPARE(m_player->position(), 50s);
        QTRY_COMPARE(m_player->state(), State::Playing);
        QTRY_VERIFY(m_player->position() > 50'050ms);
    }

    void theRateIsClamped()
    {
        QSignalSpy changed(m_player.get(), &Player::rateChanged);
        m_player->setRate(9);
        QCOMPARE(m_player->rate(), Player::maxRate);
        m_player->setRate(0);
        QCOMPARE(m_player->rate(), Player::minRate);
        m_player->setRate(1.2345);
        QCOMPARE(m_player->rate(), 1.25);
        QCOMPARE(changed.size(), 3);
        m_player->setRate(1.26);
        QCOMPARE(changed.size(), 3);
    }

    void volumeIsClampedAndKept()
    {
        QSignalSpy changed(m_player.get(), &Player::volumeChanged);
        m_player->setVolume(7);
        QCOMPARE(m_player->volume(), 1.0);
        m_player->setMuted(true);
        QVERIFY(m_player->isMuted());
        QCOMPARE(m_player->volume(), 1.0);
        QCOMPARE(changed.size(), 2);
    }

    void reportsAFileThatCantBeOpenedAndStaysEmpty()
    {
        QSignalSpy failed(m_player.get(), &Player::failed);
        QSignalSpy opened(m_player.get(), &Player::opened);
        m_player->open(u"/nowhere/at-all.mp3"_s);
        m_player->play();
        QVERIFY(failed.wait());
        QVERIFY(failed.first().first().value<Error>().message.contains(u"at-all.mp3"_s));
        QCOMPARE(m_player->state(), State::Empty);
        QCOMPARE(opened.size(), 0);
        m_player->open(m_wav);
        QVERIFY(opened.wait());
        QCOMPARE(m_player->state(), State::Paused);
    }

    void onlyTheLastOfManyFilesIsOpened()
    {
        QSignalSpy opened(m_player.get(), &Player::opened);
        QSignalSpy failed(m_player.get(), &Player::failed);
        m_player->open(u"/nowhere/at-all.mp3"_s);
        m_player->open(m_mp3);
        m_player->open(m_wav);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(m_player->path(), m_wav);
        QCOMPARE(failed.size(), 0);
    }

    void closingForgetsAll()
    {
        m_player->open(m_wav, 9s);
        m_player->close();
        QCOMPARE(m_player->state(), State::Empty);
        QCOMPARE(m_player->position(), 0s);
        m_player->seek(5s);
        m_player->play();
        QCOMPARE(m_player->state(), State::Empty);
    }

    void aRouteRepeats()
    {
        m_player->open(m_wav, 9'800ms);
        m_player->setRoute({{{10s, 9'700ms}}});
        int jumps = 0;
        milliseconds before{0};
        connect(m_player.get(), &Player::positionChanged, this, [&](milliseconds now) {
            jumps += now < std::exchange(before, now) ? 1 : 0;
            // A busy machine shows the jump late; tst_feeder tests where it is.
            QVERIFY(now >= 9'690ms);
        });
        m_player->setRate(2);
        m_player->play();
        QTRY_VERIFY(jumps >= 3);
        m_player->setRoute({});
        disconnect(m_player.get(), &Player::positionChanged, this, nullptr);
        QTRY_VERIFY(m_player->position() > 10'100ms);
    }

    void aRouteLeavesOut()
    {
        m_player->open(m_wav, 950ms);
        m_player->setRoute({{{1s, 30s}, {30'100ms, Route::nowhere}}});
        m_player->play();
        QTRY_VERIFY(m_player->position() >= 30s);
        QTRY_COMPARE(m_player->state(), State::Ended);
        m_player->seek(20s);
        QCOMPARE(m_player->position(), 30s);
        m_player->setRoute({});
        m_player->seek(20s);
        QCOMPARE(m_player->position(), 20s);
    }

    void aPeekComesBackPaused()
    {
        QSignalSpy peeks(m_player.get(), &Player::peekChanged);
        m_player->open(m_wav, 5s);
        QTRY_COMPARE(m_player->state(), State::Paused);
        m_player->peek({40s, 40'200ms});
        QCOMPARE(m_player->position(), 40s);
        QCOMPARE(m_player->place(), 5s);
        QTRY_COMPARE(peeks.size(), 2);
        QCOMPARE(m_player->state(), State::Paused);
        QCOMPARE(m_player->position(), 5s);
    }

    void aPeekAfterTheEndLeavesTheEpisodeHeardOut()
    {
        m_player->open(m_short);
        m_player->play();
        QTRY_COMPARE(m_player->state(), State::Ended);
        m_player->peek({0ms, 50ms});
        QVERIFY(m_player->isPlaying());
        QTRY_VERIFY(!m_player->isPeeking());
        QCOMPARE(m_player->state(), State::Ended);
        m_player->play();
        QVERIFY(m_player->position() < 200ms); // from the beginning
    }

    void aPeekGoesOnPlayingAlongItsRoute()
    {
        const Route route{{{50s, 45s}}};
        m_player->open(m_wav, 5s);
        m_player->setRoute(route);
        m_player->play();
        QTRY_VERIFY(m_player->position() > 5'100ms);
        m_player->peek({40s, 40'100ms});
        const milliseconds left = m_player->place();
        QTRY_VERIFY(!m_player->isPeeking());
        QVERIFY(m_player->isPlaying());
        QVERIFY(m_player->position() >= left);
        QTRY_VERIFY(m_player->position() > left + 100ms && m_player->position() < 20s);
        QCOMPARE(m_player->route(), route);
    }

    void aSeekLeavesAPeek()
    {
        m_player->open(m_wav, 5s);
        QTRY_COMPARE(m_player->state(), State::Paused);
        m_player->peek({40s, 50s});
        m_player->seek(20s);
        QVERIFY(!m_player->isPeeking());
        QCOMPARE(m_player->place(), m_player->position());
        QTRY_VERIFY(m_player->position() > 20'050ms);
        QVERIFY(m_player->route().cuts.isEmpty());
    }

    void aLongPauseRewindsALittle()
    {
        m_player->setRewind(10s);
        m_player->open(m_wav, 30s, {}, QDateTime::currentDateTimeUtc().addDays(-1));
        QTRY_COMPARE(m_player->state(), State::Paused);
        m_player->play();
        QCOMPARE(m_player->position(), 20s);
    }

    void aRewindStopsWhereTheListenerJumpedTo()
    {
        m_player->setRewind(10s);
        m_player->open(m_wav, 5s, {}, QDateTime::currentDateTimeUtc().addDays(-1));
        QTRY_COMPARE(m_player->state(), State::Paused);
        m_player->seek(30s);
        m_player->play();
        QCOMPARE(m_player->position(), 30s);
    }

    void canBeDestroyedWhilePlaying()
    {
        m_player->open(m_mp3, 30s);
        m_player->play();
        m_player.reset();
        QVERIFY(!m_player);
    }

private:
    QTemporaryDir m_folder;
    const QString m_wav = m_folder.filePath(u"a.wav"_s);
    const QString m_mp3 = m_folder.filePath(u"a.mp3"_s);
    const QString m_opus = m_folder.filePath(u"a.opus"_s);
    const QString m_short = m_folder.filePath(u"short.wav"_s);
    std::unique_ptr<Player> m_player;
};

QTEST_GUILESS_MAIN(TestPlayer)
#include "tst_player.moc"
