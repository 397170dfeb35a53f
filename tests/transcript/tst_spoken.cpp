// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/spoken.h"
#include "transcript/text.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSpoken : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_talk = {};
        const SpeakerId ada = m_talk.addSpeaker(u"Ada"_s);
        const SpeakerId bob = m_talk.addSpeaker(u"Bob"_s);
        add(ada, 10s, 14s, u"The sea is cold. It has been so for a"_s, true);
        add(ada, 14s, 18s, u"very long time, they say."_s, false);
        add(bob, 18s, 22s, u"Who says so? I do not."_s, true);
        add(bob, 40s, 44s, u"Nor does she."_s, false);
    }

    void keepsTheSentenceAndTheOneJustHeard_data()
    {
        QTest::addColumn<milliseconds>("moment");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, milliseconds moment, const QString &words) {
            QTest::newRow(name) << moment << words;
        };
        const QString second = u"It has been so for a very long time, they say."_s;
        row("before anything", 5s, {});
        row("within the first", 10500ms, u"The sea is cold."_s);
        row("just after it", 12500ms, u"The sea is cold. "_s + second);
        row("in the next line", 16s, second);
        row("just after another speaker", 18200ms, u"Who says so?"_s);
        row("in the pause behind", 23s, u"I do not."_s);
        row("long after", 30s, {});
        row("after a pause", 43s, u"Nor does she."_s);
        row("at the end", 60min, {});
    }

    void keepsTheSentenceAndTheOneJustHeard()
    {
        QFETCH(milliseconds, moment);
        QFETCH(QString, words);
        QCOMPARE(spokenAt(m_talk, moment), words);
    }

    void isEmptyWhenUncertain()
    {
        for (Cue &cue : m_talk.cues)
            cue.origin = TimeOrigin::Estimated;
        QCOMPARE(spokenAt(m_talk, 16s), QString());
        QCOMPARE(spokenAt({}, 16s), QString());
    }

    void textWithoutFullStopsGivesItsLine()
    {
        Transcript endless;
        for (int i = 0; i < 500; ++i)
            add(SpeakerId{}, i * 2s, i * 2s + 2s, u"words without any stop number %1"_s.arg(i),
                i == 0, &endless);
        QCOMPARE(spokenAt(endless, 401s), u"words without any stop number 200"_s);
    }

private:
    void add(SpeakerId speaker, milliseconds begin, milliseconds end, const QString &text,
             bool beginsTurn, Transcript *to = nullptr)
    {
        Cue cue;
        cue.speaker = speaker;
        cue.begin = begin;
        cue.end = end;
        cue.origin = TimeOrigin::File;
        cue.beginsTurn = beginsTurn;
        cue.text = text;
        cue.words = splitIntoWords(text);
        (to ? to : &m_talk)->addCue(cue);
    }

    Transcript m_talk;
};

QTEST_GUILESS_MAIN(TestSpoken)
#include "tst_spoken.moc"
