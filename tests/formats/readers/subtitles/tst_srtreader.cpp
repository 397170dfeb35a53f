// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../linesof.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

QString cue(int second, const QString &text)
{
    return u"%1\n00:00:0%1,000 --> 00:00:0%2,000\n%3\n\n"_s.arg(second).arg(second + 1).arg(text);
}

} // namespace

class TestSrtReader : public QObject
{
    Q_OBJECT

private slots:
    void readsCues_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("plain") << cue(1, u"one\ntwo"_s) + cue(2, u"three"_s)
                               << QStringList{u"[] 1000-2000 one two"_s, u"[] 2000-3000 three"_s};
        QTest::newRow("fractions") << u"0:0:1,5 --> 0:0:2.25\na\n\n00:00:03:500 --> 00:04\nb"_s
                                   << QStringList{u"[] 1500-2250 a"_s, u"[] 3500-4000 b"_s};
        QTest::newRow("arrows by hand") << u"00:01->00:02\na\n\n00:03,000 —> 00:04,000 X1:10\nb"_s
                                        << QStringList{u"[] 1000-2000 a"_s, u"[] 3000-4000 b"_s};
        QTest::newRow("an arrow in the text")
            << cue(1, u"from 10 -> 20\n4:3 -> wide"_s)
            << QStringList{u"[] 1000-2000 from 10 -> 20 4:3 -> wide"_s};
        QTest::newRow("times with an arrow in the text")
            << cue(1, u"lunch\n12:00 -> 13:00\nand then"_s)
            << QStringList{u"[] 1000-2000 lunch 12:00 -> 13:00 and then"_s};
        QTest::newRow("a text behind the times")
            << u"00:01 --> 00:02 position:50% X1:3\na\n\n00:03 --> 00:04 Hello, all\nof you"_s
            << QStringList{u"[] 1000-2000 a"_s, u"[] 3000-4000 Hello, all of you"_s};
        QTest::newRow("line breaks as tags")
            << cue(1, u"one<br>two<BR />three"_s) << QStringList{u"[] 1000-2000 one two three"_s};
        QTest::newRow("a number is text")
            << cue(1, u"3\n\n2\n\n1\n\nGo"_s) << QStringList{u"[] 1000-2000 3 2 1 Go"_s};
        QTest::newRow("files joined without a blank line")
            << cue(1, u"one"_s) + cue(2, u"two"_s).trimmed() + u'\n' + cue(1, u"other"_s)
            << QStringList{u"[] 1000-2000 one"_s, u"[] 1000-2000 other"_s, u"[] 2000-3000 two"_s};
        QTest::newRow("no blank lines, and numbers with gaps")
            << u"1\n00:01 --> 00:02\none\n4\n00:02 --> 00:03\ntwo\n9\n00:03 --> 00:04\nthree"_s
            << QStringList{u"[] 1000-2000 one"_s, u"[] 2000-3000 two"_s, u"[] 3000-4000 three"_s};
        QTest::newRow("twice as many blank lines")
            << cue(1, u"one"_s).replace(u'\n', u"\n\n"_s)
                + cue(2, u"two"_s).replace(u'\n', u"\n\n"_s)
            << QStringList{u"[] 1000-2000 one"_s, u"[] 2000-3000 two"_s};
        QTest::newRow("numbers in the line of the times")
            << u"1 00:00:01,000 --> 00:00:02,000\none\n\n2 00:00:02,000 --> 00:00:03,000\ntwo"_s
            << QStringList{u"[] 1000-2000 one"_s, u"[] 2000-3000 two"_s};
        QTest::newRow("a number that is said above times without one")
            << u"00:01 --> 00:02\n1\n\n00:02 --> 00:03\n2\n\n00:03 --> 00:04\n3"_s
            << QStringList{u"[] 1000-2000 1"_s, u"[] 2000-3000 2"_s, u"[] 3000-4000 3"_s};
        QTest::newRow("a year in a numbered file")
            << cue(1, u"one"_s) + u"00:00:02,000 --> 00:00:03,000\n2026\n\n"_s
                + u"00:00:03,000 --> 00:00:04,000\nthree\n\n"_s + cue(4, u"four"_s)
                + cue(5, u"five"_s)
            << QStringList{u"[] 1000-2000 one"_s, u"[] 2000-3000 2026"_s, u"[] 3000-4000 three"_s,
                           u"[] 4000-5000 four"_s, u"[] 5000-6000 five"_s};
        QTest::newRow("no end") << u"1\n00:00:01,000 --> \none\n\n"_s + cue(2, u"two"_s)
                                << QStringList{u"[] 1000-2000 one"_s, u"[] 2000-3000 two"_s};
        QTest::newRow("no index")
            << u"00:00:01,000 --> 00:00:02,000\na\n\n00:00:02,000 --> 00:00:03,000\nb"_s
            << QStringList{u"[] 1000-2000 a"_s, u"[] 2000-3000 b"_s};
        QTest::newRow("markup") << cue(
            1, u"<i>a</i> {\\an8}b {kept} <font color=\"x\">c</font> <kept> 1 < 2 &amp; AT&T"_s)
                                << QStringList{u"[] 1000-2000 a b {kept} c <kept> 1 < 2 & AT&T"_s};
        QTest::newRow("negative") << u"-00:00:01,000 --> 00:00:02,000\na"_s
                                  << QStringList{u"[] 0-2000 a"_s};
        QTest::newRow("a damaged time") << cue(1, u"a"_s) + u"2\n00:0x:02 --> 00:00:03,000\nb\n"_s
                                        << QStringList{u"[] 1000-2000 a"_s, u"[] ?-? b"_s};
        QTest::newRow("times past the end")
            << u"99:59:59,000 --> 100:00:00,000\na"_s << QStringList{u"[] 359999000-360000000 a"_s};

        QTest::newRow("names") << cue(1, u"Anna: a"_s) + cue(2, u"b"_s)
                + cue(3, u"Léa-Rose O’B: c"_s)
                               << QStringList{u"[Anna] 1000-2000 a"_s, u"[Anna~] 2000-3000 b"_s,
                                              u"[Léa-Rose O’B] 3000-4000 c"_s};
        QTest::newRow("two names in a cue")
            << cue(1, u"Anna: a\nBob: b"_s)
            << QStringList{u"[Anna] 1000-2000 a"_s, u"[Bob] 1000-2000 b"_s};
        QTest::newRow("brackets") << cue(1, u"[ANNA]: a"_s) + cue(2, u"(Speaker 1) b"_s)
                + cue(3, u"SPEAKER_01| c"_s) + cue(4, u">> BOB: d"_s) + cue(5, u"<v Eve>e"_s)
                                  << QStringList{u"[ANNA] 1000-2000 a"_s,
                                                 u"[Speaker 1] 2000-3000 b"_s,
                                                 u"[SPEAKER_01] 3000-4000 c"_s,
                                                 u"[BOB] 4000-5000 d"_s, u"[Eve] 5000-6000 e"_s};
        QTest::newRow("no names")
            << cue(1, u"she said: wait: the bus is at 10:30"_s) + cue(2, u"Note: this"_s)
                + cue(3, u"http://example.org"_s) + cue(4, u"[applause]"_s)
                + cue(5, u"(laughs) no"_s)
            << QStringList{u"[] 1000-2000 she said: wait: the bus is at 10:30"_s,
                           u"[] 2000-3000 Note: this"_s, u"[] 3000-4000 http://example.org"_s,
                           u"[] 4000-5000 [applause]"_s, u"[] 5000-6000 (laughs) no"_s};
        QTest::newRow("a name once among many is none")
            << cue(1, u"Credits: x"_s) + cue(2, u"a"_s) + cue(3, u"b"_s) + cue(4, u"c"_s)
                + cue(5, u"d"_s) + cue(6, u"e"_s)
            << QStringList{u"[] 1000-2000 Credits: x"_s, u"[] 2000-3000 a"_s, u"[] 3000-4000 b"_s,
                           u"[] 4000-5000 c"_s,          u"[] 5000-6000 d"_s, u"[] 6000-7000 e"_s};
    }

    void readsCues()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(file.toUtf8()), lines);
        QCOMPARE(linesOf(QString(file).replace(u'\n', u"\r\n"_s).toUtf8()), lines);
        QCOMPARE(linesOf(QString(file).replace(u'\n', u"\r\r\n"_s).toUtf8()), lines);
    }

    void rollingCaptionsAreReadOnce()
    {
        const QByteArray captions =
            "1\n00:00:00,160 --> 00:00:02,310\nso today we talk\n\n"
            "2\n00:00:02,310 --> 00:00:02,320\nso today we talk\n \n\n"
            "3\n00:00:02,320 --> 00:00:04,230\nso today we talk\nof bread\n\n"
            "4\n00:00:04,230 --> 00:00:04,240\nof bread\n \n\n";
        const auto reading = readTranscript(captions);
        QVERIFY(reading);
        QCOMPARE(linesOf(captions),
                 (QStringList{u"[] 160-2310 so today we talk"_s, u"[] 2320-4230 of bread"_s}));
        const QList<RepairCount> repairs{{Repair::RolledUp, 3, 6}};
        QCOMPARE(reading->repairs, repairs);
    }

    // A refrain is repeated with its own times.
    void repeatedSpeechIsNotARollingCaption()
    {
        const QString file = cue(1, u"la la"_s) + cue(2, u"la la"_s) + cue(3, u"la la\nhey"_s);
        QCOMPARE(linesOf(file.toUtf8()).size(), 3);
        QCOMPARE(linesOf(file.toUtf8()).last(), u"[] 3000-4000 la la hey"_s);
    }
};

QTEST_GUILESS_MAIN(TestSrtReader)
#include "tst_srtreader.moc"
