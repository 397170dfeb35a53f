// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/indexing.h"
#include "encoding.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestPacketIndex : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(encode(m_path, makeNoise(44'100 * 20), 44'100, 1,
                       {.codec = "libmp3lame", .isHeaderless = true}));
    }

    void itKnowsTheLengthWithoutAHeader()
    {
        const auto index = buildPacketIndex(m_path, [] { return true; });
        QVERIFY(index);
        const double seconds = double(index->parts().first().length(48'000)) / 48'000;
        QVERIFY2(seconds > 20 && seconds < 20.08, qPrintable(QString::number(seconds)));
    }

    void entriesComeBeforeTheTimeAskedFor()
    {
        const auto index = buildPacketIndex(m_path, [] { return true; });
        QVERIFY(index);
        const PartIndex &part = index->parts().first();
        qint64 lastByte = -1;
        for (qint64 time = 0; time < 14'112'000LL * 20; time += 14'112'000LL) {
            const auto entry = part.before(time);
            QVERIFY(entry.time <= time && entry.time > time - 14'112'000LL);
            QVERIFY(entry.byte > lastByte);
            lastByte = entry.byte;
        }
        QCOMPARE(part.before(-5), part.before(0));
    }

    void itCanBeRestoredFromBytes()
    {
        const auto index = buildPacketIndex(m_path, [] { return true; });
        QVERIFY(index);
        const QByteArray bytes = index->toBytes(m_path);
        QVERIFY2(bytes.size() < 4'000, qPrintable(QString::number(bytes.size())));
        QCOMPARE(PacketIndex::fromBytes(bytes, m_path), *index);
    }

    void damagedBytesAreRefused()
    {
        const auto index = buildPacketIndex(m_path, [] { return true; });
        QVERIFY(index);
        const QByteArray bytes = index->toBytes(m_path);
        QVERIFY(PacketIndex::fromBytes({}, m_path).isEmpty());
        QVERIFY(PacketIndex::fromBytes(bytes.left(bytes.size() - 9), m_path).isEmpty());
        QByteArray newer = bytes;
        newer[7] = 99;
        QVERIFY(PacketIndex::fromBytes(newer, m_path).isEmpty());
    }

    void aChangedFileMakesItStale()
    {
        const QString copy = m_folder.filePath(u"copy.mp3"_s);
        QVERIFY(QFile::copy(m_path, copy));
        const auto index = buildPacketIndex(copy, [] { return true; });
        QVERIFY(index);
        const QByteArray bytes = index->toBytes(copy);
        QFile file(copy);
        QVERIFY(file.open(QIODevice::Append));
        file.write("more");
        file.close();
        QVERIFY(PacketIndex::fromBytes(bytes, copy).isEmpty());
    }

    void itCanBeStopped()
    {
        int asked = 0;
        const auto index = buildPacketIndex(m_path, [&asked] { return ++asked < 3; });
        QVERIFY(!index);
        QCOMPARE(asked, 3);
    }

    void anIndexOfAnOlderVersionIsRefused()
    {
        const auto index = buildPacketIndex(m_path, [] { return true; });
        QVERIFY(index);
        QByteArray older = index->toBytes(m_path);
        older[7] = char(older.at(7) - 1);
        QVERIFY(PacketIndex::fromBytes(older, m_path).isEmpty());
    }

    void filesWithTimesGetTheirLength()
    {
        const QString path = m_folder.filePath(u"a.flac"_s);
        QVERIFY(encode(path, makeNoise(44'100), 44'100, 1, {.codec = "flac", .bitRate = 64'000}));
        const auto index = buildPacketIndex(path, [] { return true; });
        QVERIFY(index);
        QCOMPARE(index->parts().size(), 1);
        QCOMPARE(index->parts().first().length(48'000), 48'000);
        QVERIFY(index->parts().first().entries.isEmpty());
    }

private:
    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"a.mp3"_s);
};

QTEST_GUILESS_MAIN(TestPacketIndex)
#include "tst_packetindex.moc"
