// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/peaks.h"
#include "core/files.h"

#include <QDataStream>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Silence for a second, then half as loud as can be for a second (RIFF, 16-bit mono, 16 kHz).
QByteArray silenceThenSound()
{
    QByteArray bytes;
    QDataStream wav(&bytes, QIODevice::WriteOnly);
    wav.setByteOrder(QDataStream::LittleEndian);
    wav.writeRawData("RIFF", 4);
    wav << quint32(36 + 64000);
    wav.writeRawData("WAVEfmt ", 8);
    wav << quint32(16) << quint16(1) << quint16(1) << quint32(16000) << quint32(32000) << quint16(2)
        << quint16(16);
    wav.writeRawData("data", 4);
    wav << quint32(64000);
    for (int i = 0; i < 32000; ++i)
        wav << qint16(i < 16000 ? 0 : i % 2 == 0 ? 16384 : -16384);
    return bytes;
}

} // namespace

/// The shape of the sound around a line.
class TestPeaks : public QObject
{
    Q_OBJECT

private slots:
    void theLoudestSampleCountsOnEitherSide()
    {
        const std::vector<float> samples{0.1F, -0.7F, 0.2F, 0.3F, -2};
        QCOMPARE(loudestOf(samples, 2), (QList<float>{0.7F, 0.3F, 1}));
        QCOMPARE(loudestOf({}, 2), QList<float>());
    }

    void aPartOfAFileIsRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"talk.wav"_s);
        QVERIFY(writeFile(path, silenceThenSound()));
        const auto goOn = [] { return true; };
        const auto peaks = readPeaks(path, {}, {500ms, 1500ms}, goOn);
        QVERIFY(peaks);
        QCOMPARE(peaks->begin, 500ms);
        QCOMPARE(peaks->loudest.size(), 100);
        QVERIFY(peaks->loudest.at(45) < 0.05F);
        QVERIFY(std::abs(peaks->loudest.at(55) - 0.5F) < 0.05F);
        // Where the sound ends, nothing follows; nothing is before its beginning.
        QCOMPARE(readPeaks(path, {}, {-1s, 5s}, goOn)->loudest.size(), 200);
        QVERIFY(!readPeaks(path, {}, {0s, 1s}, [] { return false; }));
        QVERIFY(!readPeaks(folder.filePath(u"none.wav"_s), {}, {0s, 1s}, goOn));
    }
};

QTEST_GUILESS_MAIN(TestPeaks)
#include "tst_peaks.moc"
