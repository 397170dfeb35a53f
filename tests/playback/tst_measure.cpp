// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring/capture.h"
#include "measuring/kinds.h"
#include "measuring/nullsink.h"
#include "playback/player.h"

#include <QMediaDevices>
#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Listens to what the Player really plays, through a sound server of its own.
class TestMeasure : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!NullSink::isPossible())
            QSKIP(
                "Nothing is measured: PulseAudio is not installed (pulseaudio, pulseaudio-utils).");
        QVERIFY(m_sink.start());
        const auto sound = timecode::make(fileSeconds);
        for (const Kind &kind : kinds)
            QVERIFY(encode(pathOf(kind), sound, timecode::sampleRate, 1, kind.recipe));
    }

    void jumpsLandWhereTheyWereAimed_data()
    {
        QTest::addColumn<QString>("path");
        for (const Kind &kind : kinds)
            QTest::newRow(kind.name) << pathOf(kind);
    }
    void jumpsLandWhereTheyWereAimed()
    {
        QFETCH(QString, path);
        Player player;
        Capture capture(m_sink.folder());
        QTRY_VERIFY(capture.isRunning());
        start(player, path);
        const double delay = encoderDelay(path);
        std::vector<Jump> jumps;
        for (int i = 0; i < 20; ++i) {
            // The sound can't be read at the turn of a second.
            const int second = fileSeconds * (50 + (i * 7 % 20) * 45) / 1000;
            const milliseconds target(second * 1000 + 150 + i * 31);
            jumps.push_back(
                {monotonicNow(), std::chrono::duration<double>(target).count() - delay});
            player.seek(target);
            QTest::qWait(300);
        }

        std::vector<double> errors;
        std::vector<double> delays;
        const Recording heard{capture.samples(), capture.begin()};
        for (const Jump &jump : jumps) {
            if (const auto landing = findLanding(heard, jump)) {
                errors.push_back(std::abs(landing->error));
                delays.push_back(landing->delay);
            }
        }
        QVERIFY2(errors.size() >= 18, qPrintable(QString::number(errors.size())));
        const double median = timecode::percentile(errors, 0.5);
        const double p95 = timecode::percentile(errors, 0.95);
        const double heardAfter = timecode::percentile(delays, 0.5);
        const QString told = u"landing %1 ms, 95 % within %2, heard after %3"_s.arg(median * 1e3)
                                 .arg(p95 * 1e3)
                                 .arg(heardAfter * 1e3);
        qInfo("%s", qPrintable(told));
        QVERIFY2(median <= 0.005 && p95 <= 0.025 && heardAfter <= 0.06, qPrintable(told));
    }

    void thePositionIsThatOfTheSound_data()
    {
        QTest::addColumn<QList<double>>("rates");
        for (const double rate : {0.5, 1.0, 1.5, 2.0, 3.0})
            QTest::addRow("%g", rate) << QList<double>{rate};
        QTest::newRow("after many changes") << QList<double>{1, 2, 0.5, 3, 1.5, 0.8, 4, 1, 1.25};
    }
    void thePositionIsThatOfTheSound()
    {
        QFETCH(QList<double>, rates);
        Player player;
        Capture capture(m_sink.folder());
        QTRY_VERIFY(capture.isRunning());
        start(player, m_wav);
        for (const double rate : rates) {
            player.setRate(rate);
            QTest::qWait(rates.size() > 1 ? 200 : 800);
        }
        std::vector<Report> reports;
        for (int i = 0; i < 80; ++i) {
            QTest::qWait(20);
            const auto position = std::chrono::duration<double>(player.position()).count();
            reports.push_back({monotonicNow(), position});
        }
        QTest::qWait(100);

        const auto differences = findDifferences({capture.samples(), capture.begin()}, reports);
        QVERIFY2(differences.size() > 40, qPrintable(QString::number(differences.size())));
        const double median = timecode::percentile(differences, 0.5);
        const QString told = u"position minus sound %1 ms (%2 … %3)"_s.arg(median * 1e3)
                                 .arg(timecode::percentile(differences, 0.05) * 1e3)
                                 .arg(timecode::percentile(differences, 0.95) * 1e3);
        qInfo("%s", qPrintable(told));
        QVERIFY2(std::abs(median) <= 0.015, qPrintable(told));
    }

    void fastSoundHasNoHolesWhileACoreIsBusy_data()
    {
        QTest::addColumn<QString>("path");
        for (const Kind &kind : kinds)
            QTest::newRow(kind.name) << pathOf(kind);
    }
    void fastSoundHasNoHolesWhileACoreIsBusy()
    {
        QFETCH(QString, path);
        const int known = silenceIn(path);
        Player player;
        Capture capture(m_sink.folder());
        QTRY_VERIFY(capture.isRunning());
        start(player, path);
        player.setRate(3);
        std::atomic<quint64> turns = 0;
        const std::jthread busy([&turns](const std::stop_token &stop) {
            while (!stop.stop_requested())
                ++turns;
        });
        QTest::qWait(500);
        const auto from = monotonicNow();
        QTest::qWait(3000);
        QCOMPARE(
            countDropOuts({capture.samples(), capture.begin()}, from, monotonicNow() - 50ms, known),
            0);
    }

    void aDeviceThatGoesPausesAndTheNextOneTakesOver()
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

private:
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

    QString pathOf(const Kind &kind) const
    {
        return m_folder.filePath(QString::fromLatin1(kind.file));
    }

    static constexpr int fileSeconds = 60;
    NullSink m_sink;
    QTemporaryDir m_folder;
    const QString m_wav = m_folder.filePath(u"a.wav"_s);
};

QTEST_GUILESS_MAIN(TestMeasure)
#include "tst_measure.moc"
