// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/turns/talk.h"

#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestTalk : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_text = {};
        m_ada = m_text.addSpeaker(u"Ada"_s);
        m_bob = m_text.addSpeaker(u"Bob"_s);
    }

    void whoTalksLongestComesFirst()
    {
        add(m_ada, 0s, 10s);
        add(m_bob, 10s, 85s);
        add(m_ada, 85s, 90s);
        add(m_ada, 90s, 100s);
        const QList<Talk> talks = talkOf(m_text);
        QCOMPARE(talks.size(), 2);
        QCOMPARE(talks.first(), (Talk{m_bob, 75s, 0.75, 1, 1, false}));
        QCOMPARE(talks.last(), (Talk{m_ada, 25s, 0.25, 2, 3, false}));
    }

    void unknownVoicesAndEstimatesAreTold()
    {
        add({}, 0s, 5s);
        m_text.cues.last().origin = TimeOrigin::Estimated;
        add(m_ada, {}, {});
        const QList<Talk> talks = talkOf(m_text);
        QCOMPARE(talks.first(), (Talk{{}, 5s, 1, 1, 1, true}));
        QCOMPARE(talks.last(), (Talk{m_ada, 0s, 0, 1, 1, false}));
    }

    void aLineEndsWhereTheNextBegins()
    {
        add(m_ada, 0s, 9s);
        add(m_bob, 5s, {});
        add(m_ada, 8s, {});
        QCOMPARE(lineSpan(m_text, 0), (TimeSpan{0s, 5s}));
        QCOMPARE(lineSpan(m_text, 1), (TimeSpan{5s, 8s}));
        QCOMPARE(lineSpan(m_text, 2), (TimeSpan{8s, 11s}));
    }

    void linesOfOneTurnAreOneSpan()
    {
        add(m_ada, 1s, 2s);
        add(m_ada, 3s, 4s);
        add(m_bob, 5s, 6s);
        add(m_bob, {}, {});
        add(m_ada, 7s, 8s);
        QCOMPARE(turnsOf(m_text, m_ada), (QList<TimeSpan>{{1s, 4s}, {7s, 8s}}));
        QCOMPARE(turnsOf(m_text, m_bob), (QList<TimeSpan>{{5s, 6s}}));
        QVERIFY(turnsOf(m_text, SpeakerId(99)).isEmpty());
    }

private:
    void add(SpeakerId speaker, std::optional<milliseconds> begin, std::optional<milliseconds> end)
    {
        Cue cue;
        cue.speaker = speaker;
        cue.text = u"words"_s;
        cue.words.append(Word());
        cue.begin = begin;
        cue.end = end;
        m_text.addCue(cue);
    }

    Transcript m_text;
    SpeakerId m_ada{};
    SpeakerId m_bob{};
};

QTEST_GUILESS_MAIN(TestTalk)
#include "tst_talk.moc"
