// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/voices/spokenwords.h"
#include "transcript/text.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The turns and lines that can be heard.
class TestSpokenWords : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_transcript = {}; }

    void aTurnLastsUntilSomebodyElseSpeaks()
    {
        add(u"A"_s, u"One two."_s, 1s, 3s);
        add(u"A"_s, u"Three."_s, 4s, 5s);
        add(u"B"_s, u"Four."_s, 5s, 6s);
        const auto turns = turnsOf(m_transcript);
        QCOMPARE(turns.size(), size_t(2));
        QCOMPARE(turns[0].lastRow, 1);
        QCOMPARE(turns[0].span(), (TimeSpan{1s, 5s}));
        QCOMPARE(turns[0].words.size(), size_t(3));
        QCOMPARE(turns[0].words[0].span.end, turns[0].words[1].span.begin);
        QCOMPARE(turns[0].words[1].span.end, 3s); // the pause between lines belongs to none
        QCOMPARE(turns[1].speaker, m_transcript.cues.last().speaker);
        QCOMPARE(linesOf(m_transcript).size(), size_t(3));
    }

    void aTurnBeginsWhereMarked()
    {
        add(u"A"_s, u"One."_s, 1s, 2s);
        add(u"A"_s, u"Two."_s, 2s, 3s);
        m_transcript.cues.last().beginsTurn = true;
        QCOMPARE(turnsOf(m_transcript).size(), size_t(2));
    }

    void whatHasNoTimeIsLeftOut()
    {
        add(u"A"_s, u"One."_s, {}, {});
        add(u"B"_s, u"Two."_s, 2s, 3s);
        m_transcript.cues.last().origin = TimeOrigin::Estimated;
        add(u"A"_s, u"Three."_s, 3s, 4s);
        const auto turns = turnsOf(m_transcript);
        QCOMPARE(turns.size(), size_t(1));
        QCOMPARE(turns[0].firstRow, 2);
    }

    void aLineWithoutAnEndLastsUntilTheNext()
    {
        add(u"A"_s, u"One."_s, 1s, {});
        add(u"B"_s, u"Two."_s, 2s, {});
        add(u"A"_s, u"Three."_s, 100s, {});
        const auto turns = turnsOf(m_transcript);
        QCOMPARE(turns[0].span().end, 2s);
        QVERIFY(turns[1].span().end < 10s); // what follows is not said by B
        QVERIFY(turns[2].span().end > 100s);
    }

private:
    void add(const QString &speaker, const QString &text, std::optional<milliseconds> begin,
             std::optional<milliseconds> end)
    {
        Cue cue;
        cue.speaker = m_transcript.addSpeaker(speaker);
        cue.text = text;
        cue.words = splitIntoWords(text);
        cue.origin = TimeOrigin::File;
        cue.begin = begin;
        cue.end = end;
        m_transcript.addCue(cue);
    }

    Transcript m_transcript;
};

QTEST_GUILESS_MAIN(TestSpokenWords)
#include "tst_spokenwords.moc"
