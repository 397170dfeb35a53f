// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/anchoring.h"
#include "notes/anchors/edges.h"
#include "transcript/text.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestEdges : public QObject
{
    Q_OBJECT

private slots:
    // A word each second from 10 s on, in two lines.
    void init()
    {
        m_talk = {};
        for (const QString &text : {u"Plants do not flee,"_s, u"they negotiate."_s}) {
            Cue cue;
            cue.text = text;
            cue.words = splitIntoWords(text);
            cue.origin = TimeOrigin::File;
            cue.begin = m_talk.isEmpty() ? 10s : 14s;
            cue.end = m_talk.isEmpty() ? 14s : 16s;
            for (qsizetype i = 0; i < cue.words.size(); ++i)
                cue.words[i].span = TimeSpan{*cue.begin + i * 1s, *cue.begin + (i + 1) * 1s};
            m_talk.addCue(cue);
        }
    }

    void anEdgeMovesByAWord_data()
    {
        QTest::addColumn<TextRange>("range");
        QTest::addColumn<bool>("isBegin");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("quote");

        const TextRange doNot{0, 7, 0, 13};
        QTest::newRow("begin earlier") << doNot << true << -1 << u"Plants do not"_s;
        QTest::newRow("begin later") << doNot << true << 1 << u"not"_s;
        QTest::newRow("end later") << doNot << false << 1 << u"do not flee,"_s;
        QTest::newRow("end earlier") << doNot << false << -1 << u"do"_s;
        QTest::newRow("into the next line")
            << TextRange{0, 14, 0, 18} << false << 1 << u"flee, they"_s;
        QTest::newRow("into the line before")
            << TextRange{1, 0, 1, 4} << true << -1 << u"flee, they"_s;
        QTest::newRow("out of a line") << TextRange{0, 14, 1, 4} << true << 1 << u"they"_s;
        QTest::newRow("a word must be left") << TextRange{0, 7, 0, 9} << true << 1 << QString();
        QTest::newRow("none left at the end") << TextRange{0, 7, 0, 9} << false << -1 << QString();
        QTest::newRow("the first word") << TextRange{0, 0, 0, 6} << true << -1 << QString();
        QTest::newRow("the last word") << TextRange{1, 5, 1, 15} << false << 1 << QString();
    }

    void anEdgeMovesByAWord()
    {
        QFETCH(TextRange, range);
        QFETCH(bool, isBegin);
        QFETCH(int, step);
        QFETCH(QString, quote);
        const auto moved = withEdgeMoved(m_talk, range, isBegin ? Edge::Begin : Edge::End, step);
        QCOMPARE(moved ? textIn(m_talk, *moved) : QString(), quote);
    }

    void theWordsOfASpanAreThoseSaidInIt()
    {
        QCOMPARE(said({11s, 13500ms}), u"do not flee,"_s);
        QCOMPARE(said({11500ms, 14500ms}), u"do not flee, they"_s);
        QCOMPARE(said({0s, 10s}), u"Plants"_s);
        QCOMPARE(said({0s, 99s}), u"Plants do not flee, they negotiate."_s);
        QCOMPARE(said({15500ms, 30s}), u"negotiate."_s);
        QCOMPARE(said({20s, 35s}), QString());
        QCOMPARE(said({0s, 5s}), QString());
    }

    void estimatedWordsAreNotTakenForSaid()
    {
        for (Cue &cue : m_talk.cues)
            cue.origin = TimeOrigin::Estimated;
        QCOMPARE(said({11s, 13s}), QString());
    }

private:
    QString said(TimeSpan span) const
    {
        const auto words = wordsWithin(m_talk, span);
        return words ? textIn(m_talk, *words) : QString();
    }

    Transcript m_talk;
};

QTEST_GUILESS_MAIN(TestEdges)
#include "tst_edges.moc"
