// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/samplering.h"

#include <QTest>

using namespace earmark;

class TestSampleRing : public QObject
{
    Q_OBJECT

private slots:
    void samplesComeOutInOrder()
    {
        SampleRing ring(5);
        ring.expect(1);
        for (float round = 0; round < 4; ++round) {
            QVERIFY(ring.write(1, std::vector<float>{round, round + 1, round + 2}));
            std::vector<float> read(4);
            QCOMPARE(ring.read(1, read), size_t(3));
            QCOMPARE(read, (std::vector<float>{round, round + 1, round + 2, 0}));
        }
    }

    void itNeverOverflows()
    {
        SampleRing ring(5);
        ring.expect(1);
        QVERIFY(ring.write(1, std::vector<float>(4)));
        QVERIFY(!ring.write(1, std::vector<float>(2)));
        QCOMPARE(ring.filled(), size_t(4));
        QCOMPARE(ring.room(), size_t(1));
    }

    void anotherPassageIsRefused()
    {
        SampleRing ring(5);
        ring.expect(1);
        QVERIFY(ring.write(1, std::vector<float>(4)));
        ring.expect(2);
        std::vector<float> read(4);
        QCOMPARE(ring.read(2, read), size_t(0));
        QVERIFY(!ring.write(1, std::vector<float>(2)));
        QVERIFY(ring.write(2, std::vector<float>(2)));
        QCOMPARE(ring.read(1, read), size_t(0));
    }

    void itIsDrainedWhenNothingIsLeftAndNothingWillCome()
    {
        SampleRing ring(5);
        ring.expect(1);
        QVERIFY(!ring.isDrained(1));
        QVERIFY(ring.write(1, std::vector<float>(1)));
        ring.finish(1);
        QVERIFY(!ring.isDrained(1));
        std::vector<float> read(1);
        QCOMPARE(ring.read(1, read), size_t(1));
        QVERIFY(ring.isDrained(1));
        ring.expect(2);
        QVERIFY(!ring.isDrained(2));
    }
};

QTEST_GUILESS_MAIN(TestSampleRing)
#include "tst_samplering.moc"
