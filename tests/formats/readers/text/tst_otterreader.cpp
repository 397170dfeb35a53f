// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../linesof.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestOtterReader : public QObject
{
    Q_OBJECT

private slots:
    void readsTurns_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("only the first sentence has the time")
            << QByteArray("Anna  0:02  \nOne. Two.\n\nSpeaker 2  0:09  \nThree.\n\nTranscribed by "
                          "https://otter.ai\n")
            << QStringList{u"[Anna] 2000-? One."_s, u"[Anna] ?-? Two."_s,
                           u"[Speaker 2] 9000-? Three."_s};
        QTest::newRow("a sentence said twice")
            << QByteArray("Anna  0:02  \nNo. No.\n\nBob  0:09  \nOh.\n")
            << QStringList{u"[Anna] 2000-? No."_s, u"[Anna] ?-? No."_s, u"[Bob] 9000-? Oh."_s};
        QTest::newRow("names in the text")
            << QByteArray("0:02\nAnna: One.\n\n0:09\nBob: Two.\n\n0:12\nAnna: Three.\n")
            << QStringList{u"[Anna] 2000-9000 One."_s, u"[Bob] 9000-12000 Two."_s,
                           u"[Anna] 12000-? Three."_s};
        QTest::newRow("names above the times")
            << QByteArray("Anna\n0:02\nOne.\n\nBob\n0:09\nTwo.\n\nAnna\n0:12\nThree.\n")
            << QStringList{u"[Anna] 2000-9000 One."_s, u"[Bob] 9000-12000 Two."_s,
                           u"[Anna] 12000-? Three."_s};
        QTest::newRow("a word with a colon where nobody is named")
            << QByteArray("0:02\nHello there.\n0:05\nToday: Whales.\n0:09\nBye.\n")
            << QStringList{u"[] 2000-5000 Hello there."_s, u"[] 5000-9000 Today: Whales."_s,
                           u"[] 9000-? Bye."_s};
        QTest::newRow("zeros of a copied page")
            << QByteArray("Anna  0:02  \n0:00 One.\n0:00 Two.\n\nBob  0:09  \n0:00 Three.\n")
            << QStringList{u"[Anna] 2000-? One."_s, u"[Anna] ?-? Two."_s, u"[Bob] 9000-? Three."_s};
    }

    void readsTurns()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(file), lines);
    }

    void theHeadIsCounted()
    {
        const auto reading = readTranscript("Monday\n\nSUMMARY KEYWORDS\nbread\n\nSPEAKERS\nAnna, "
                                            "Bob\n\nAnna  0:02  \nOne.\n\nBob  0:09  \nTwo.\n\n"
                                            "Transcribed by https://otter.ai\n");
        QVERIFY(reading);
        QCOMPARE(reading->transcript.cues.size(), 2);
        QCOMPARE(reading->repairs, (QList<RepairCount>{{Repair::BeforeFirstSpeaker, 5, 1}}));
    }
};

QTEST_GUILESS_MAIN(TestOtterReader)
#include "tst_otterreader.moc"
