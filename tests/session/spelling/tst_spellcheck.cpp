// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../house.h"
#include "session/episode/editing.h"
#include "session/spelling/spellcheck.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The spelling of the open episode, with a dictionary of a few words.
class TestSpellCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString folder = m_data.filePath(u"hunspell"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(writeFile(folder + u"/en_US.aff"_s, "SET UTF-8\n"));
        QVERIFY(writeFile(folder + u"/en_US.dic"_s, "4\none\ntwo\nis\nhere\n"));
        qputenv("XDG_DATA_HOME", m_data.path().toUtf8());
        qputenv("XDG_DATA_DIRS", "/nowhere");
    }

    void init()
    {
        m_house = std::make_unique<House>();
        m_house->file(u"talk.vtt"_s,
                      "WEBVTT\nLanguage: en\n\n00:00.500 --> 00:02.000\n"
                      "<v Ada Berghain>One is here.\n");
        m_media = m_house->file(u"talk.wav"_s, toneWav(4s));
        start();
    }

    void cleanup()
    {
        m_session.reset();
        m_house.reset();
    }

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
        start();
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
    void start()
    {
        m_session.reset();
        m_session = std::make_unique<Session>(m_house->library, m_house->notebook, m_house->player);
        m_session->setWishes({.findsTimes = false});
        m_session->open({.mediaPath = m_media, .transcriptPath = {}, .position = {}});
        QTRY_VERIFY(hasTranscript(*m_session));
    }
    OpenEpisode &open() const { return *m_session->current(); }

    QTemporaryDir m_data;
    std::unique_ptr<House> m_house;
    QString m_media;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestSpellCheck)
#include "tst_spellcheck.moc"
