// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/voices/voicelist.h"

#include <QJsonObject>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What `earmark voices` prints.
class TestVoiceList : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_transcript = {};
        m_ann = m_transcript.addSpeaker(u"Ann"_s);
        m_bob = m_transcript.addSpeaker(u"Bob"_s);
        m_right = {.firstRow = 0,
                   .lastRow = 1,
                   .span = {1s, 3'723'456ms},
                   .speaker = m_ann,
                   .likeliest = m_ann,
                   .margin = -2.5,
                   .isSuspicious = false,
                   .changes = {}};
        m_wrong = {.firstRow = 2,
                   .lastRow = 2,
                   .span = {5s, 9s},
                   .speaker = m_ann,
                   .likeliest = m_bob,
                   .margin = 1.25,
                   .isSuspicious = true,
                   .changes = {}};
        m_split = {.firstRow = 3,
                   .lastRow = 4,
                   .span = {9s, 20s},
                   .speaker = m_bob,
                   .likeliest = m_bob,
                   .margin = -1,
                   .isSuspicious = false,
                   .changes = {{4, 2, 12'300ms, m_ann}}};
    }

    void listsEachTurn()
    {
        QCOMPARE(voicesTable(m_transcript, {m_right, m_wrong, m_split}),
                 u"0:00:01.0\t1:02:03.4\tAnn\t-2.50\n"
                 "0:00:05.0\t0:00:09.0\tAnn\t1.25\tsounds like Bob\n"
                 "0:00:09.0\t0:00:20.0\tBob\t-1.00\tfrom 0:00:12.3 like Ann\n"_s);
    }

    void listsEachTurnAsJson()
    {
        const QJsonArray list = voicesJson(m_transcript, {m_right, m_wrong, m_split});
        QCOMPARE(list.size(), 3);
        const QJsonObject right = list.at(0).toObject();
        QCOMPARE(right[u"begin"].toDouble(), 1.0);
        QCOMPARE(right[u"end"].toDouble(), 3723.456);
        QCOMPARE(right[u"label"].toString(), u"Ann"_s);
        QCOMPARE(right[u"likeliest"].toString(), u"Ann"_s);
        QCOMPARE(right[u"margin"].toDouble(), -2.5);
        QVERIFY(right[u"suspicious"].isBool() && !right[u"suspicious"].toBool());
        QVERIFY(right[u"changes"].toArray().isEmpty());
        QVERIFY(list.at(1)[u"suspicious"].toBool());
        QCOMPARE(list.at(1)[u"likeliest"].toString(), u"Bob"_s);
        QVERIFY(list.at(2)[u"suspicious"].toBool());
        const QJsonObject change = list.at(2)[u"changes"][0].toObject();
        QCOMPARE(change[u"time"].toDouble(), 12.3);
        QCOMPARE(change[u"line"].toInt(), 5);
        QCOMPARE(change[u"word"].toInt(), 3);
        QCOMPARE(change[u"likeliest"].toString(), u"Ann"_s);
    }

    void listsVoicesWithoutNames()
    {
        const VoiceGuess guess{2, {{0, 2, {1s, 4s}, 0, 2.5}, {3, 3, {4s, 6s}, 1, 0.5}}};
        QCOMPARE(guessTable(guess).section(u'\n', 1),
                 u"0:00:01.0\t0:00:04.0\tVoice 1\t2.50\n"
                 "0:00:04.0\t0:00:06.0\tVoice 2\t0.50\n"_s);
        const QJsonArray list = guessJson(guess);
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.at(1)[u"likeliest"].toString(), u"Voice 2"_s);
        QCOMPARE(list.at(1)[u"begin"].toDouble(), 4.0);
        QCOMPARE(list.at(1)[u"end"].toDouble(), 6.0);
        QCOMPARE(list.at(1)[u"margin"].toDouble(), 0.5);
    }

private:
    Transcript m_transcript;
    SpeakerId m_ann{};
    SpeakerId m_bob{};
    TurnVoice m_right;
    TurnVoice m_wrong;
    TurnVoice m_split;
};

QTEST_GUILESS_MAIN(TestVoiceList)
#include "tst_voicelist.moc"
