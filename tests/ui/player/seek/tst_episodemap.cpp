// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/transcript.h"
#include "ui/player/seek/episodemap.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestEpisodeMap : public QObject
{
    Q_OBJECT

private slots:
    void joinsTheLinesOfOneSpeaker()
    {
        Transcript talk;
        say(talk, u"Anna"_s, 10s, 12s);
        say(talk, u"Anna"_s, 13s, 15s);
        say(talk, u"Ben"_s, 15s, 20s);

        const QList<Lane> lanes = lanesOf(talk);
        QCOMPARE(lanes.size(), 2);
        QCOMPARE(lanes[0].span, (TimeSpan{10s, 15s}));
        QCOMPARE(lanes[0].speaker, u"Anna"_s);
        QCOMPARE(lanes[1].span, (TimeSpan{15s, 20s}));
        QVERIFY(lanes[0].colour != lanes[1].colour);
    }

    void leavesLongPausesToNobody()
    {
        Transcript talk;
        say(talk, u"Anna"_s, 10s, 12s);
        say(talk, u"Anna"_s, 40s, 42s);

        const QList<Lane> lanes = lanesOf(talk);
        QCOMPARE(lanes.size(), 2);
        QVERIFY(!laneAt(lanes, 5s));
        QCOMPARE(laneAt(lanes, 11s), &lanes[0]);
        QVERIFY(!laneAt(lanes, 20s));
        QCOMPARE(laneAt(lanes, 40s), &lanes[1]);
        QVERIFY(!laneAt(lanes, 42s));
    }

    void cutsWhatOverlaps()
    {
        Transcript talk;
        say(talk, u"Anna"_s, 10s, 30s);
        say(talk, u"Ben"_s, 20s, 25s);

        QCOMPARE(lanesOf(talk).first().span, (TimeSpan{10s, 20s}));
    }

    void skipsLinesWithoutTimes()
    {
        Transcript talk;
        Cue cue;
        cue.text = u"Nobody knows when."_s;
        talk.addCue(cue);
        QVERIFY(lanesOf(talk).isEmpty());
        QCOMPARE(wordsAround(talk, 3s), QString());
    }

    void givesTheWordsAroundATime()
    {
        Transcript talk;
        say(talk, u"Anna"_s, 10s, 20s,
            u"One two three four five six seven eight nine ten eleven twelve thirteen fourteen"_s);
        say(talk, u"Ben"_s, 30s, 31s, u"Short."_s);

        QCOMPARE(wordsAround(talk, 5s), QString());
        QVERIFY(wordsAround(talk, 10s).startsWith(u"One two"_s));
        QVERIFY(wordsAround(talk, 10s).endsWith(u'…'));
        QVERIFY(wordsAround(talk, 15s).startsWith(u'…'));
        QVERIFY(wordsAround(talk, 15s).contains(u"seven"_s));
        QVERIFY(wordsAround(talk, 19900ms).endsWith(u"fourteen"_s));
        QCOMPARE(wordsAround(talk, 26s), QString());
        QCOMPARE(wordsAround(talk, 30s), u"Short."_s);
    }

    void findsTheChapter()
    {
        const QList<Chapter> chapters{{{10s, 20s}, u"One"_s}, {{20s, 30s}, u"Two"_s}};
        QCOMPARE(chapterAt(chapters, 5s), -1);
        QCOMPARE(chapterAt(chapters, 10s), 0);
        QCOMPARE(chapterAt(chapters, 25s), 1);
        QCOMPARE(chapterAt({}, 25s), -1);
    }

private:
    static void say(Transcript &talk, const QString &who, milliseconds begin, milliseconds end,
                    const QString &text = u"Words."_s)
    {
        Cue cue;
        cue.speaker = talk.addSpeaker(who);
        cue.begin = begin;
        cue.end = end;
        cue.text = text;
        talk.addCue(cue);
    }
};

QTEST_GUILESS_MAIN(TestEpisodeMap)
#include "tst_episodemap.moc"
