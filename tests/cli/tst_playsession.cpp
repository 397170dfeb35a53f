// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capturedoutput.h"
#include "cli/playsession.h"
#include "core/files.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Silence, as a WAV file of 8000 samples a second.
QByteArray silence(milliseconds duration)
{
    const auto number = [](quint32 value) {
        const quint32 little = qToLittleEndian(value);
        return QByteArray(reinterpret_cast<const char *>(&little), sizeof little);
    };
    const QByteArray samples(duration.count() * 16, '\0');
    return "RIFF" + number(quint32(36 + samples.size())) + "WAVEfmt " + number(16)
        + QByteArray("\1\0\1\0", 4) + number(8000) + number(16000) + QByteArray("\2\0\x10\0", 4)
        + "data" + number(quint32(samples.size())) + samples;
}

} // namespace

/// The terminal's player, with commands from a pipe and a clock as its sound card.
class TestPlaySession : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        int ends[2];
        QCOMPARE(pipe(ends), 0);
        m_stdin = dup(STDIN_FILENO);
        dup2(ends[0], STDIN_FILENO);
        close(ends[0]);
        m_orders = ends[1];
    }

    void cleanup()
    {
        closeOrders();
        dup2(m_stdin, STDIN_FILENO);
        close(m_stdin);
    }

    void logsWhatIsHeardAndEndsWithTheFile()
    {
        CommandLine line = lineFor(300ms);
        line.log = true;
        const auto [code, events] = play(line, {});
        QCOMPARE(code, exitDone);
        QVERIFY(events.size() >= 2);
        qint64 before = 0;
        for (const QJsonObject &event : events) {
            QCOMPARE(event[u"event"].toString(), u"position"_s);
            QVERIFY(event[u"monotonic_ns"].toInteger() > before);
            before = event[u"monotonic_ns"].toInteger();
            QVERIFY(event[u"position_ms"].toDouble() >= 0);
            QVERIFY(event[u"position_ms"].toDouble() <= 300);
        }
        QVERIFY(events.last()[u"position_ms"].toDouble() > 0);
    }

    void logsASeekWhenItIsAskedFor()
    {
        CommandLine line = lineFor(60s);
        line.log = true;
        const auto [code, events] = play(line, "seek 59900\n");
        QCOMPARE(code, exitDone);
        int seeks = 0;
        for (const QJsonObject &event : events) {
            if (event[u"event"].toString() != u"seek"_s)
                continue;
            ++seeks;
            QCOMPARE(event[u"target_ms"].toInteger(), 59900);
            QVERIFY(event[u"monotonic_ns"].toInteger() > 0);
        }
        QCOMPARE(seeks, 1);
    }

    void beginsAtTheGivenTime()
    {
        CommandLine line = lineFor(60s);
        line.position = 59'900ms;
        QCOMPARE(play(line, {}).first, exitDone);
    }

    void runsCommands_data()
    {
        QTest::addColumn<QByteArray>("orders");

        QTest::newRow("quit") << QByteArray("quit\n");
        QTest::newRow("several") << QByteArray("pause\nspeed 2\nresume\nquit\n");
        QTest::newRow("nonsense before it") << QByteArray("\nsing\nseek soon\nspeed\nquit\n");
        QTest::newRow("with carriage returns") << QByteArray("pause\r\nquit\r\n");
    }

    void runsCommands()
    {
        QFETCH(QByteArray, orders);
        QCOMPARE(play(lineFor(60s), orders).first, exitDone);
    }

    void playsOnAfterTheEndOfInput()
    {
        closeOrders();
        QCOMPARE(play(lineFor(200ms), {}).first, exitDone);
    }

    void aFileThatCannotBePlayedFails_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a text") << QByteArray("This is no sound at all.\n");
    }

    void aFileThatCannotBePlayedFails()
    {
        QFETCH(QByteArray, bytes);
        CommandLine line = lineFor(1s);
        QVERIFY(writeFile(line.files.first(), bytes));
        CapturedOutput errors(stderr);
        const int code = play(line, {}).first;
        const QByteArray said = errors.take();
        QCOMPARE(code, exitFailed);
        QVERIFY2(said.startsWith("earmark: "), said.constData());
    }

    void aMissingFileFails()
    {
        CommandLine line = lineFor(1s);
        line.files = QStringList{m_folder.filePath(u"missing.mp3"_s)};
        QCOMPARE(play(line, {}).first, exitFailed);
    }

private:
    CommandLine lineFor(milliseconds duration) const
    {
        CommandLine line;
        line.command = u"play"_s;
        line.files = QStringList{m_folder.filePath(u"silence.wav"_s)};
        return writeFile(line.files.first(), silence(duration)) ? line : CommandLine();
    }

    // The exit code (-1 if it did not end) and the log.
    std::pair<int, QList<QJsonObject>> play(const CommandLine &line, const QByteArray &orders)
    {
        CapturedOutput output;
        PlaySession session(line, Player::Output::Clock);
        QSignalSpy finished(&session, &PlaySession::finished);
        session.start();
        const bool given = orders.isEmpty()
            || write(m_orders, orders.constData(), size_t(orders.size())) == orders.size();
        if (!given || (finished.isEmpty() && !finished.wait(10'000)))
            return {-1, {}};
        QList<QJsonObject> events;
        for (const QByteArray &event : output.take().trimmed().split('\n'))
            events.append(QJsonDocument::fromJson(event).object());
        return {finished.first().first().toInt(), events};
    }

    void closeOrders()
    {
        if (m_orders >= 0)
            close(m_orders);
        m_orders = -1;
    }

    QTemporaryDir m_folder;
    int m_stdin = -1;
    int m_orders = -1;
};

QTEST_GUILESS_MAIN(TestPlaySession)
#include "tst_playsession.moc"
