// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../twovoices.h"
#include "align/voices/voices.h"
#include "transcript/text.h"

#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Whose voice is heard in a recording of two synthetic voices, who take turns.
class TestVoices : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_lines = speakTwoVoices(path());
        QVERIFY(!m_lines.isEmpty());
    }

    void findsATurnOfAnother()
    {
        const auto turns = compareVoices(path(), transcript({5}), go);
        QVERIFY(turns);
        QCOMPARE(turns->size(), m_lines.size());
        for (const TurnVoice &turn : *turns) {
            QCOMPARE(turn.isSuspicious, turn.firstRow == 5);
            QCOMPARE(turn.margin > 0, turn.firstRow == 5);
            QCOMPARE(turn.likeliest, SpeakerId(turn.firstRow % 2 + 1));
            QVERIFY(turn.changes.isEmpty());
            QCOMPARE(turn.span, m_lines.at(turn.firstRow));
        }
    }

    void offersASplitWhereTheVoiceChanges()
    {
        Transcript text = transcript({5, 8});
        text.cues[5].beginsTurn = false; // the first turn has lines 4, 5 and 6
        text.cues[6].beginsTurn = false;
        text.cues[8].beginsTurn = false; // the second one lines 7 and 8
        const auto turns = compareVoices(path(), text, go);
        QVERIFY(turns);
        QCOMPARE(turns->size(), m_lines.size() - 3);
        const QList<VoiceChange> there{{5, 0, m_lines.at(5).begin, SpeakerId(2)},
                                       {6, 0, m_lines.at(6).begin, SpeakerId(1)}};
        QCOMPARE(turns->at(4).changes, there);
        const QList<VoiceChange> away{{8, 0, m_lines.at(8).begin, SpeakerId(1)}};
        QCOMPARE(turns->at(5).changes, away);
        for (const TurnVoice &turn : *turns)
            QVERIFY(!turn.isSuspicious);
    }

    void aTurnCanBeginWithAnother()
    {
        Transcript text = transcript({4});
        text.cues[5].beginsTurn = false;
        const auto turns = compareVoices(path(), text, go);
        QVERIFY(turns);
        const QList<VoiceChange> changes{{4, 0, m_lines.at(4).begin, SpeakerId(1)},
                                         {5, 0, m_lines.at(5).begin, SpeakerId(2)}};
        QCOMPARE(turns->at(4).changes, changes);
    }

    void tellsUnnamedVoicesApart()
    {
        Transcript text = transcript({});
        for (Cue &cue : text.cues)
            cue.speaker = {};
        const auto guess = tellVoicesApart(path(), text, go);
        QVERIFY(guess);
        QCOMPARE(guess->voices, 2);
        QCOMPARE(guess->turns.size(), m_lines.size());
        for (const VoiceTurn &turn : guess->turns)
            QCOMPARE(turn.voice, int(turn.firstRow % 2));
    }

    void linesInOneVoiceAreOneTurn()
    {
        Transcript text = transcript({});
        text.cues.removeAt(3);
        const auto guess = tellVoicesApart(path(), text, go);
        QVERIFY(guess);
        QCOMPARE(guess->turns.size(), m_lines.size() - 2);
        QCOMPARE(guess->turns.at(2).firstRow, 2);
        QCOMPARE(guess->turns.at(2).lastRow, 3);
        QCOMPARE(guess->turns.at(2).span, (TimeSpan{m_lines.at(2).begin, m_lines.at(4).end}));
    }

    void failsWithoutTimes()
    {
        Transcript text = transcript({});
        for (Cue &cue : text.cues)
            cue.begin.reset();
        QVERIFY(!compareVoices(path(), text, go));
        QVERIFY(!tellVoicesApart(path(), text, go));
    }

    void failsWithoutSound()
    {
        QVERIFY(!compareVoices(m_folder.filePath(u"none.wav"_s), transcript({}), go));
        QVERIFY(!tellVoicesApart(m_folder.filePath(u"none.wav"_s), transcript({}), go));
    }

    void stopsAtAnyTime_data()
    {
        QTest::addColumn<double>("progress");

        QTest::newRow("at once") << 0.0;
        QTest::newRow("after listening") << 0.9;
        QTest::newRow("while it compares") << 0.95;
    }

    void stopsAtAnyTime()
    {
        QFETCH(double, progress);
        const auto stop = [progress](double now) { return now < progress; };
        QVERIFY(!compareVoices(path(), transcript({}), stop));
        QVERIFY(!tellVoicesApart(path(), transcript({}), stop));
    }

private:
    QString path() const { return m_folder.filePath(u"two.wav"_s); }

    // A turn for each line; the `wrong` rows have the other speaker.
    Transcript transcript(const QList<qsizetype> &wrong) const
    {
        Transcript text;
        for (const QString &name : {u"Ann"_s, u"Bob"_s})
            text.addSpeaker(name);
        for (qsizetype row = 0; row < m_lines.size(); ++row) {
            Cue cue;
            const qsizetype speaker = (row + (wrong.contains(row) ? 1 : 0)) % 2;
            cue.speaker = text.speakers.at(speaker).id;
            cue.beginsTurn = true;
            cue.text = spokenLines().at(row % spokenLines().size());
            cue.words = splitIntoWords(cue.text);
            cue.origin = TimeOrigin::File;
            cue.begin = m_lines.at(row).begin;
            cue.end = m_lines.at(row).end;
            text.addCue(cue);
        }
        return text;
    }

    inline static const GoOn go = [](double) { return true; };

    QTemporaryDir m_folder;
    QList<TimeSpan> m_lines;
};

QTEST_GUILESS_MAIN(TestVoices)
#include "tst_voices.moc"
