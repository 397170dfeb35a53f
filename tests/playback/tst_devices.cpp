// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../audio/encoding.h"
#include "measuring/capture.h"
#include "measuring/nullsink.h"
#include "playback/player.h"

#include <QMediaDevices>
#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Plays through a private sound server, while its devices or the server itself disappear.
class TestDevices : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!NullSink::isPossible())
            QSKIP(
                "No device is tried: PulseAudio is not installed (pulseaudio, pulseaudio-utils).");
        QVERIFY(encode(m_wav, timecode::make(60), timecode::sampleRate, 1, {.bitRate = 768'000}));
    }

    void init() { QVERIFY(m_sink.start()); }
    void cleanup() { m_sink.stop(); }

    // A device may first play silence that it was given before.
    void thePositionWaitsForTheSound()
    {
        const Capture capture(m_sink.folder(), 2s);
        QTRY_VERIFY(capture.isRunning());
        Player player;
        player.open(m_wav, 0ms);
        player.play();
        QTRY_VERIFY_WITH_TIMEOUT(player.position() > 500ms, 20'000);
        player.pause();
        QTRY_VERIFY_WITH_TIMEOUT(isHeard(capture), 20'000);
    }

    void theMixerShowsTheTitle()
    {
        Player player;
        player.setTitle(u"Le café des plantes"_s);
        start(player, m_wav);
        QVERIFY(m_sink.sounds().contains(u"media.name = \"Le café des plantes\""_s));
        QVERIFY(m_sink.sounds().contains(u"application.name = \"Earmark\""_s));
        player.setTitle(u"Another"_s);
        QTRY_VERIFY(m_sink.sounds().contains(u"media.name = \"Another\""_s));
    }

    void aLostDevicePausesAndTheNextOneTakesOver()
    {
        const QString card = m_sink.addCard(u"second"_s);
        Player player;
        QSignalSpy failed(&player, &Player::failed);
        QTRY_VERIFY(!device("second").isNull());
        player.setDevice(device("second"));
        start(player, m_wav);
        m_sink.removeCard(card);
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), Player::State::Paused, 20'000);
        QTRY_COMPARE(failed.size(), 1);
        const milliseconds paused = player.position();
        QVERIFY(paused > 3'200ms);
        player.play();
        QTRY_VERIFY(player.position() > paused + 200ms);
        QCOMPARE(failed.size(), 1);
    }

    void aDeviceThatWentDuringAPauseDoesNotPauseAgain()
    {
        const QString card = m_sink.addCard(u"second"_s);
        Player player;
        const QSignalSpy failed(&player, &Player::failed);
        QTRY_VERIFY(!device("second").isNull());
        player.setDevice(device("second"));
        start(player, m_wav);
        player.pause();
        const milliseconds paused = player.position();
        m_sink.removeCard(card);
        QTRY_VERIFY(device("second").isNull());
        player.play();
        QVERIFY(player.isPlaying());
        QTRY_VERIFY(player.position() > paused + 200ms);
        QCOMPARE(failed.size(), 0);
    }

    void withoutAnyDeviceItPlaysSilently()
    {
        Player player;
        QSignalSpy failed(&player, &Player::failed);
        start(player, m_wav);
        m_sink.stop();
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), Player::State::Paused, 20'000);
        QTRY_COMPARE(failed.size(), 1);
        const milliseconds paused = player.position();
        player.play();
        QTRY_VERIFY(player.position() > paused + 200ms);
        QCOMPARE(failed.size(), 2);
        player.pause();
        player.play();
        QTRY_VERIFY(player.position() > paused + 400ms);
        QCOMPARE(failed.size(), 2);
    }

    void soundReturnsAfterTheServerRestarts_data()
    {
        QTest::addColumn<bool>("isCrash");
        QTest::newRow("stopped") << false;
        QTest::newRow("killed") << true;
    }
    void soundReturnsAfterTheServerRestarts()
    {
        QFETCH(bool, isCrash);
        Player player;
        start(player, m_wav);
        isCrash ? m_sink.kill() : m_sink.stop();
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), Player::State::Paused, 20'000);
        const milliseconds paused = player.position();
        QVERIFY(paused > 3'200ms);

        QVERIFY(m_sink.start());
        const Capture capture(m_sink.folder());
        player.play();
        QTRY_VERIFY_WITH_TIMEOUT(isHeard(capture), 20'000);
        QTRY_VERIFY(player.position() > paused);
    }

    void silentPlayingBecomesAudibleWhenAServerStarts()
    {
        Player player;
        QSignalSpy failed(&player, &Player::failed);
        start(player, m_wav);
        m_sink.kill();
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), Player::State::Paused, 20'000);
        player.play();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 20'000);
        const milliseconds silent = player.position();
        // Longer than one attempt to connect lasts.
        QTRY_VERIFY_WITH_TIMEOUT(player.position() > silent + 4s, 20'000);

        QVERIFY(m_sink.start());
        const Capture capture(m_sink.folder());
        QTRY_VERIFY_WITH_TIMEOUT(isHeard(capture), 20'000);
        QVERIFY(player.isPlaying());
        QVERIFY(player.position() > silent + 4s);
        QCOMPARE(failed.size(), 2);
    }

    // Each attempt to connect lasts two seconds, the silent playing goes on meanwhile.
    void silentPlayingKeepsUpWithTheClockWhileADeviceIsSearched()
    {
        m_sink.hang();
        Player player;
        QSignalSpy failed(&player, &Player::failed);
        player.open(m_wav, 0ms);
        player.play();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(player.position() > 500ms, 20'000);
        const milliseconds begin = player.position();
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY_WITH_TIMEOUT(player.position() > begin + 8s, 40'000);
        const milliseconds passed(clock.elapsed());
        QVERIFY2(passed < 12s, qPrintable(QString::number(passed.count())));
        m_sink.kill();
    }

    void aServerThatComesLaterIsFound()
    {
        m_sink.stop();
        Player player;
        start(player, m_wav);
        QVERIFY(m_sink.start());
        const Capture capture(m_sink.folder());
        QTRY_VERIFY_WITH_TIMEOUT(isHeard(capture), 20'000);
    }

private:
    static bool isHeard(const Capture &capture)
    {
        return std::ranges::any_of(capture.samples(),
                                   [](float sample) { return std::abs(sample) > 0.1F; });
    }

    static QAudioDevice device(const QByteArray &id)
    {
        const QList<QAudioDevice> devices = QMediaDevices::audioOutputs();
        const auto found = std::ranges::find(devices, id, &QAudioDevice::id);
        return found == devices.end() ? QAudioDevice() : *found;
    }

    static void start(Player &player, const QString &path)
    {
        player.open(path, 3s);
        player.play();
        QTRY_VERIFY(player.position() > 3'300ms);
    }

    NullSink m_sink;
    QTemporaryDir m_folder;
    const QString m_wav = m_folder.filePath(u"a.wav"_s);
};

QTEST_GUILESS_MAIN(TestDevices)
#include "tst_devices.moc"
