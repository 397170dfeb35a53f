// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/text.h"
#include "transcript/turns/paragraphs.h"

#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QList<qsizetype> rowsOf(const QBitArray &begins)
{
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < begins.size(); ++row) {
        if (begins.testBit(row))
            rows.append(row);
    }
    return rows;
}

} // namespace

class TestParagraphs : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_text = {};
        m_ada = m_text.addSpeaker(u"Ada"_s);
        m_bob = m_text.addSpeaker(u"Bob"_s);
    }

    void longTurnsAreSplitAtSentencesOfThatManyWords()
    {
        for (int i = 0; i < 30; ++i)
            add(m_ada, 10);
        const QList<qsizetype> rows = rowsOf(paragraphBegins(m_text));
        QCOMPARE(rows.size(), 3); // 300 words
        qsizetype before = 0;
        for (const qsizetype row : rows) {
            QVERIFY2(row - before >= 6 && row - before <= 9, qPrintable(QString::number(row)));
            before = row;
        }
        QVERIFY(30 - before >= 3);
    }

    void turnsThatAreShortEnoughStayWhole()
    {
        for (int i = 0; i < 36; ++i)
            add(i % 24 < 12 ? m_ada : m_bob, 10); // turns of 120 words
        QCOMPARE(rowsOf(paragraphBegins(m_text)), QList<qsizetype>());
    }

    void theLongestPauseDecides()
    {
        for (int i = 0; i < 16; ++i)
            add(m_ada, 10, i == 9 ? 900ms : i == 7 ? 300ms : 100ms);
        QCOMPARE(rowsOf(paragraphBegins(m_text)), QList<qsizetype>{9});
        for (Cue &cue : m_text.cues)
            cue.origin = TimeOrigin::Estimated; // says nothing of pauses
        QCOMPARE(rowsOf(paragraphBegins(m_text)), QList<qsizetype>{7});
    }

    void sentencesStayWholeEvenAtALongPause()
    {
        for (int i = 0; i < 16; ++i)
            add(m_ada, 10, i == 7 ? 2s : 100ms, i == 4 || i == 8 || i == 15 ? u"."_s : u","_s);
        QCOMPARE(rowsOf(paragraphBegins(m_text)), QList<qsizetype>{9});
    }

    void aTextWithoutSentencesIsSplitToo()
    {
        for (int i = 0; i < 40; ++i)
            add(m_ada, 10, 100ms, {});
        const QList<qsizetype> rows = rowsOf(paragraphBegins(m_text));
        QVERIFY(rows.size() >= 3 && rows.size() <= 6);
    }

    void paragraphsOfTheFileWin()
    {
        for (int i = 0; i < 60; ++i)
            add(i < 30 ? m_ada : m_bob, 10);
        m_text.cues[3].beginsParagraph = true;
        const QList<qsizetype> rows = rowsOf(paragraphBegins(m_text));
        QCOMPARE(rows.first(), 3);
        QVERIFY(rows.at(1) > 30); // but only in their turn
    }

    void linesLongerThanAParagraphAreItsOnlyOnes()
    {
        for (int i = 0; i < 4; ++i)
            add(m_ada, 200);
        QCOMPARE(rowsOf(paragraphBegins(m_text)), (QList<qsizetype>{1, 2, 3}));
    }

private:
    void add(SpeakerId speaker, int words, milliseconds pauseBefore = 100ms,
             const QString &end = u"."_s)
    {
        Cue cue;
        cue.speaker = speaker;
        cue.beginsTurn = m_text.cues.isEmpty() || m_text.cues.last().speaker != speaker;
        cue.origin = TimeOrigin::File;
        const milliseconds before =
            m_text.cues.isEmpty() ? 0ms : m_text.cues.last().end.value_or(0ms);
        cue.begin = before + pauseBefore;
        cue.end = *cue.begin + 3s;
        cue.text = QStringList(words, u"word"_s).join(u' ') + end;
        cue.words = splitIntoWords(cue.text);
        m_text.addCue(cue);
    }

    Transcript m_text;
    SpeakerId m_ada{};
    SpeakerId m_bob{};
};

QTEST_GUILESS_MAIN(TestParagraphs)
#include "tst_paragraphs.moc"
