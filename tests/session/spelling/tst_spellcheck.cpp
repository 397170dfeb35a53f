// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../spelling/fewwords.h"
#include "../talksession.h"
#include "session/spelling/spellcheck.h"

#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The spelling of the open episode, with a dictionary of a few words.
class TestSpellCheck : public QObject, private TalkSession
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(useDictionary(m_data, {"one", "two", "is", "here"})); }

    void init()
    {
        openTalk("WEBVTT\nLanguage: en\n\n00:00.500 --> 00:02.000\n"
                 "<v Ada Berghain>One is here.\n",
                 4s);
    }

    void cleanup() { closeTalk(); }

    void wordsAreRightUntilTheDictionaryIsThere()
    {
        SpellCheck spelling(open());
        QVERIFY(spelling.knows(u"zwo"_s));
        QSignalSpy changed(&spelling, &SpellCheck::changed);
        spelling.prepare();
        spelling.prepare();
        QTRY_VERIFY(spelling.isReady());
        QCOMPARE(changed.size(), 1);
        QVERIFY(spelling.hasDictionary());
        QVERIFY(spelling.knows(u"One"_s));
        QVERIFY(spelling.knows(u"Berghain"_s)); // a speaker
        QVERIFY(spelling.knows(u"talk"_s)); // in the title
        QVERIFY(!spelling.knows(u"zwo"_s));
        QTRY_COMPARE(spelling.suggestions(u"oen"_s).result(), QStringList{u"one"_s});
    }

    void addedWordsAreKnownInEveryEpisode()
    {
        {
            SpellCheck spelling(open());
            spelling.prepare();
            QTRY_VERIFY(spelling.isReady());
            QVERIFY(spelling.setKnown(u"Zorblax"_s, true));
            QVERIFY(spelling.setKnown(u"wibble"_s, true));
            QVERIFY(spelling.knows(u"Zorblax"_s));
            QVERIFY(spelling.knows(u"ZORBLAX"_s));
            QVERIFY(!spelling.knows(u"zorblax"_s));
            QVERIFY(spelling.setKnown(u"wibble"_s, false));
            QVERIFY(!spelling.knows(u"wibble"_s));
            QVERIFY(!spelling.setKnown({}, true));
        }
        restart();
        SpellCheck spelling(open());
        spelling.prepare();
        QTRY_VERIFY(spelling.isReady());
        QVERIFY(spelling.knows(u"Zorblax"_s));
        QVERIFY(!spelling.knows(u"wibble"_s));
    }

    void namesAreLearntAgainAfterAnEdit()
    {
        SpellCheck spelling(open());
        spelling.prepare();
        QTRY_VERIFY(spelling.isReady());
        QVERIFY(!spelling.knows(u"Zorblax"_s));
        QSignalSpy changed(&spelling, &SpellCheck::changed);
        const CueId cue = open().transcript().cues.first().id;
        QVERIFY(open().editing().setText(cue, u"Is Zorblax here, is Zorblax two?"_s));
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(spelling.knows(u"Zorblax"_s));
    }

    void itMayDieWhileItReads()
    {
        SpellCheck spelling(open());
        spelling.prepare();
        (void)spelling.suggestions(u"oen"_s);
    }

private:
    QTemporaryDir m_data;
};

QTEST_GUILESS_MAIN(TestSpellCheck)
#include "tst_spellcheck.moc"
