// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../linesof.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestLrcReader : public QObject
{
    Q_OBJECT

private slots:
    void readsLines_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("a space behind the time")
            << QByteArray("[00:01.00] One\n[00:02.50] and you: it is\n[00:04.00]\n[00:05.00] Three")
            << QStringList{u"[] 1000-2500 One"_s, u"[] 2500-4000 and you: it is"_s,
                           u"[] 5000-? Three"_s};
        QTest::newRow("hours") << QByteArray("[00:12:34]One\n[01:02:03]Two")
                               << QStringList{u"[] 754000-3723000 One"_s, u"[] 3723000-? Two"_s};
        QTest::newRow("hundredths behind a colon")
            << QByteArray("[00:12:34]One\n[00:13:60]Two")
            << QStringList{u"[] 12340-13600 One"_s, u"[] 13600-? Two"_s};
        QTest::newRow("a refrain")
            << QByteArray("[00:01.00][00:05.00]Refrain\n[00:03.00]Verse\n[00:07.00]")
            << QStringList{u"[] 1000-3000 Refrain"_s, u"[] 3000-5000 Verse"_s,
                           u"[] 5000-7000 Refrain"_s};
        QTest::newRow("two languages")
            << QByteArray("[00:01.00]One\n[00:01.00]Un\n[00:03.00]Two\n[00:03.00]Deux\n[00:05.00]")
            << QStringList{u"[] 1000-3000 One"_s, u"[] 1000-3000 Un"_s, u"[] 3000-5000 Two"_s,
                           u"[] 3000-5000 Deux"_s};
        QTest::newRow("voices") << QByteArray("[00:01.00][F]One\n[00:02.00][M]Two\n[00:03.00]Three")
                                << QStringList{u"[F] 1000-2000 One"_s, u"[M] 2000-3000 Two"_s,
                                               u"[M~] 3000-? Three"_s};
        QTest::newRow("voices with a colon, as a writer has them")
            << QByteArray("[00:01.00][F]: One\n[00:02.00][D]: Two")
            << QStringList{u"[F] 1000-2000 One"_s, u"[D] 2000-? Two"_s};
        QTest::newRow("a plain line above a refrain") << QByteArray(
            "Lyrics by someone\n[00:02.00]Hello\n[00:04.00][00:08.00]Jingle\n[00:06.00]Verse")
                                                      << QStringList{u"[] ?-? Lyrics by someone"_s,
                                                                     u"[] 2000-4000 Hello"_s,
                                                                     u"[] 4000-6000 Jingle"_s,
                                                                     u"[] 6000-8000 Verse"_s,
                                                                     u"[] 8000-? Jingle"_s};
        QTest::newRow("a refrain that goes on")
            << QByteArray("[00:01.00][00:05.00]Refrain\nof two lines\n[00:03.00]Verse")
            << QStringList{u"[] 1000-3000 Refrain of two lines"_s, u"[] 3000-5000 Verse"_s,
                           u"[] 5000-? Refrain of two lines"_s};
        QTest::newRow("tags") << QByteArray("[ti: A song]\n[offset:+500]\n[00:01.00]One\n[#:x]\n")
                              << QStringList{u"[] 500-? One"_s};
        QTest::newRow("a line that goes on")
            << QByteArray("[ti:A song]\n[00:01.00]One\nand a half\n[00:02.00]Two")
            << QStringList{u"[] 1000-2000 One and a half"_s, u"[] 2000-? Two"_s};
        QTest::newRow("times of words")
            << QByteArray("[00:01.00] <00:01.00> One <00:01.50> two <00:02.50>\n[00:03.00]Three")
            << QStringList{u"[] 1000-2500 One two"_s, u"[] 3000-? Three"_s};
        QTest::newRow("times of words between brackets")
            << QByteArray("[00:01.00]One [00:01.50]two[00:02.50]\n[00:03.00]At [12:30] three")
            << QStringList{u"[] 1000-2500 One two"_s, u"[] 3000-? At [12:30] three"_s};
    }

    void readsLines()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(file), lines);
        const auto reading = readTranscript(file);
        QCOMPARE(reading->format, u"lrc"_s);
        QVERIFY(reading->repairs.isEmpty());
    }

    void timesInBracketsBelongToTheNextWord()
    {
        const auto reading = readTranscript("[00:01.00]One [00:01.50]two[00:02.50]");
        QVERIFY(reading);
        const QList<Word> words = reading->transcript.cues.first().words;
        QCOMPARE(words.size(), 2);
        QCOMPARE(words.first().span, (TimeSpan{milliseconds(1000), milliseconds(1500)}));
        QCOMPARE(words.last().span, (TimeSpan{milliseconds(1500), milliseconds(2500)}));
    }

    void theLastWordEndsWithItsLine()
    {
        const auto reading =
            readTranscript("[00:01.00]<00:01.00>One <00:01.50>two\n[00:03.00]Three");
        QVERIFY(reading);
        const QList<Word> words = reading->transcript.cues.first().words;
        QCOMPARE(words.last().span, (TimeSpan{milliseconds(1500), milliseconds(3000)}));
    }

    void aRefrainIsRepeatedAtMostAThousandTimes()
    {
        const auto reading = readTranscript("[ti:x]\n" + QByteArray("[00:01]").repeated(5000)
                                            + "What, again?\nAnd more.\n");
        QVERIFY(reading);
        QCOMPARE(reading->transcript.cues.size(), 1000);
        QCOMPARE(reading->transcript.cues.last().text, u"What, again? And more."_s);
        const QList<RepairCount> repairs{{Repair::Refused, 4000, 2}};
        QCOMPARE(reading->repairs, repairs);
    }

    void aDialogueWithTimesIsNotASong()
    {
        const auto reading = readTranscript("[00:12] Anna: Hello.\n[00:15] Ben: Hi.\n");
        QVERIFY(reading);
        QCOMPARE(reading->format, u"stamped"_s);
        // The part of the line that is examined ends inside a character of two units.
        const auto smiling = readTranscript("[76:24:46] (oh) 😀 Hello.\n");
        QVERIFY(smiling);
        QCOMPARE(smiling->format, u"stamped"_s);
    }
};

QTEST_GUILESS_MAIN(TestLrcReader)
#include "tst_lrcreader.moc"
