// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/voices/knownvoices.h"
#include "madeupvoices.h"

#include <QTest>

using namespace earmark;

/// Whether turns with a wrong label are found, and only they.
class TestKnownVoices : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_turns.clear();
        m_truth.clear();
        for (int turn = 0; turn < 30; ++turn)
            say(turn % 3, 100 + turn * 10);
    }

    void findsTheTurnsOfOthers_data()
    {
        QTest::addColumn<QList<int>>("wrong");

        QTest::newRow("none") << QList<int>{};
        QTest::newRow("one") << QList<int>{17};
        QTest::newRow("short ones") << QList<int>{0, 1, 2};
        QTest::newRow("four of ten") << QList<int>{0, 3, 6, 9, 1, 4, 7, 10};
        QTest::newRow("every third") << QList<int>{0, 3, 6, 9, 13, 16, 19, 20, 23, 26};
    }

    void findsTheTurnsOfOthers()
    {
        QFETCH(QList<int>, wrong);
        std::vector<int> labels = m_truth;
        for (const int turn : wrong)
            labels[size_t(turn)] = (m_truth[size_t(turn)] + 1) % 3;
        const KnownVoices voices(m_turns, labels, 3);
        for (size_t turn = 0; turn < m_turns.size(); ++turn) {
            const VoiceMatch match = voices.match(turn);
            QCOMPARE(match.isOthers, wrong.contains(int(turn)));
            QCOMPARE(match.margin > 0, wrong.contains(int(turn)));
            QCOMPARE(match.likeliest, m_truth[turn]);
        }
    }

    void whatResemblesNobodyIsNotOffered()
    {
        VoiceSums laughter;
        for (int i = 0; i < 300; ++i) {
            VoiceFrame frame{};
            frame.fill(i % 2 == 0 ? 60 : -60);
            laughter.add(frame);
        }
        m_turns.push_back(laughter);
        for (int label = 0; label < 3; ++label) {
            std::vector<int> labels = m_truth;
            labels.push_back(label);
            QVERIFY(!KnownVoices(m_turns, labels, 3).match(labels.size() - 1).isOthers);
        }
    }

    void mistakesDoNotBlurTheVoices()
    {
        std::vector<int> labels = m_truth;
        labels[3] = 1;
        const double alone = KnownVoices(m_turns, labels, 3).match(3).margin;
        for (const size_t turn : {0, 9, 15, 21})
            labels[turn] = 1;
        QVERIFY(KnownVoices(m_turns, labels, 3).match(3).margin > 0.95 * alone);
    }

    void whatIsBetweenTwoVoicesIsNotOffered()
    {
        MadeUpVoices alike(0.7F);
        std::vector<VoiceSums> turns;
        std::vector<int> labels;
        for (int turn = 0; turn < 20; ++turn) {
            labels.push_back(turn % 2);
            turns.push_back(alike.say(labels.back(), 200));
        }
        const KnownVoices voices(turns, labels, 2);
        const auto models = voices.modelsWithout(6);
        VoiceSums part = alike.say(0, 100);
        while (voices.match(6, part, models).margin < 0.06)
            part += alike.say(1, 1);
        QVERIFY(!voices.match(6, part, models).isOthers);
        part += alike.say(1, 300);
        QVERIFY(voices.match(6, part, models).isOthers);
    }

    void aVoiceThatIsHardlyKnownIsNotOffered()
    {
        say(3, 200);
        say(3, 200);
        std::vector<int> labels = m_truth;
        labels.back() = 0;
        QVERIFY(!KnownVoices(m_turns, labels, 4).match(labels.size() - 1).isOthers);
    }

    void aSpeakerWhoIsHardlyKnownIsNotJudged()
    {
        for (int turn = 0; turn < 3; ++turn)
            say(3, 80);
        std::vector<int> labels = m_truth;
        labels[9] = 3;
        const VoiceMatch match = KnownVoices(m_turns, labels, 4).match(9);
        QVERIFY(!match.isOthers);
        QCOMPARE(match.likeliest, m_truth[9]);
    }

    void oneVoiceUnderTwoNamesIsNoMistake()
    {
        m_turns.clear();
        for (int turn = 0; turn < 16; ++turn)
            say(0, 90);
        std::vector<int> labels(m_turns.size());
        for (size_t turn = 0; turn < labels.size(); turn += 2)
            labels[turn] = 1;
        const KnownVoices voices(m_turns, labels, 2);
        int doubtful = 0;
        for (size_t turn = 0; turn < m_turns.size(); ++turn) {
            doubtful += voices.match(turn).margin > 0.1 ? 1 : 0;
            QVERIFY(!voices.match(turn).isOthers);
        }
        QVERIFY(doubtful > 0);
    }

    void aTurnWithoutALabelIsOnlyLikely()
    {
        std::vector<int> labels = m_truth;
        labels[4] = -1;
        const VoiceMatch match = KnownVoices(m_turns, labels, 3).match(4);
        QVERIFY(!match.isOthers);
        QCOMPARE(match.likeliest, m_truth[4]);
    }

    void aSingleVoiceHasNothingToCompareWith()
    {
        const std::vector<int> labels(m_turns.size(), 0);
        const VoiceMatch match = KnownVoices(m_turns, labels, 1).match(0);
        QVERIFY(!match.isOthers);
        QCOMPARE(match.likeliest, 0);
        QCOMPARE(match.margin, 0.0);
    }

    void aPartCanBeAnothers()
    {
        const KnownVoices voices(m_turns, m_truth, 3);
        const auto models = voices.modelsWithout(6);
        QVERIFY(!voices.match(6, m_voices.say(0, 150), models).isOthers);
        const VoiceMatch match = voices.match(6, m_voices.say(2, 150), models);
        QVERIFY(match.isOthers);
        QCOMPARE(match.likeliest, 2);
    }

private:
    void say(int voice, int frames)
    {
        m_turns.push_back(m_voices.say(voice, frames));
        m_truth.push_back(voice);
    }

    MadeUpVoices m_voices;
    std::vector<VoiceSums> m_turns;
    std::vector<int> m_truth;
};

QTEST_GUILESS_MAIN(TestKnownVoices)
#include "tst_knownvoices.moc"
