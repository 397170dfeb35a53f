// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/voices/voicegroups.h"
#include "madeupvoices.h"

#include <QTest>

using namespace earmark;

/// Telling voices apart that nobody has named.
class TestVoiceGroups : public QObject
{
    Q_OBJECT

private slots:
    void tellsVoicesApart_data()
    {
        QTest::addColumn<QList<int>>("speaking");
        QTest::addColumn<int>("count");

        QTest::newRow("one") << QList<int>(20, 4) << 1;
        QTest::newRow("two") << QList<int>{5, 5, 2, 5, 2, 2, 5, 2} << 2;
        QTest::newRow("four") << QList<int>{3, 0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 0, 3} << 4;
    }

    void tellsVoicesApart()
    {
        QFETCH(QList<int>, speaking);
        QFETCH(int, count);
        MadeUpVoices voices;
        std::vector<VoiceSums> pieces;
        for (const int voice : speaking)
            pieces.push_back(voices.say(voice, 200));
        const VoiceGroups groups = groupByVoice(pieces, [] { return true; });
        QCOMPARE(groups.count, count);
        QList<int> order; // in which they are heard
        for (size_t piece = 0; piece < pieces.size(); ++piece) {
            const int voice = speaking.at(qsizetype(piece));
            if (!order.contains(voice))
                order.append(voice);
            QCOMPARE(groups.voices[piece], int(order.indexOf(voice)));
            QCOMPARE(groups.margins[piece] > 0, count > 1);
        }
    }

    void oneVoiceMaySoundALittleDifferent()
    {
        MadeUpVoices alike(1);
        std::vector<VoiceSums> pieces;
        for (int piece = 0; piece < 20; ++piece)
            pieces.push_back(alike.say(piece % 2, 600));
        QCOMPARE(groupByVoice(pieces, [] { return true; }).count, 1);
    }

    void aShortPieceTakesTheVoiceBefore()
    {
        MadeUpVoices voices;
        std::vector<VoiceSums> pieces;
        for (const int voice : {0, 1, 0, 1, 0, 1})
            pieces.push_back(voices.say(voice, 300));
        pieces.insert(pieces.begin() + 2, voices.say(0, 10));
        const VoiceGroups groups = groupByVoice(pieces, [] { return true; });
        QCOMPARE(groups.voices, (std::vector<int>{0, 1, 1, 0, 1, 0, 1}));
    }

    void groupsNothing()
    {
        QCOMPARE(groupByVoice({}, [] { return true; }).count, 0);
    }

    void stopsWhenTold()
    {
        MadeUpVoices voices;
        const std::vector<VoiceSums> pieces{voices.say(0, 300), voices.say(0, 300)};
        QVERIFY(groupByVoice(pieces, [] { return false; }).voices.empty());
    }
};

QTEST_GUILESS_MAIN(TestVoiceGroups)
#include "tst_voicegroups.moc"
