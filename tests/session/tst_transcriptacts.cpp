// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/heldlibrary.h"
#include "house.h"

#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Which transcript an episode shows while nothing can be written.
class TestTranscriptActs : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = std::make_unique<House>();
        m_session = std::make_unique<Session>(m_house->library, m_house->notebook, m_house->player);
        m_session->setWishes({.findsTimes = false});
        m_house->file(u"talk.srt"_s, "1\n00:00:01,000 --> 00:00:02,000\nOne.\n");
        m_session->open({.mediaPath = m_house->file(u"talk.wav"_s, toneWav(6s)),
                         .transcriptPath = {},
                         .position = {}});
        QTRY_COMPARE(shown(), u"One."_s);
    }

    void cleanup()
    {
        m_session.reset();
        m_house.reset();
    }

    void aRemovedTranscriptStaysAwayWhileTheDiskIsStuck()
    {
        QVERIFY(m_house->settle());
        const HeldLibrary held(m_house->database.path());
        QVERIFY(held.isHeld());
        QVERIFY(open().removeTranscript());
        QCOMPARE(shown(), QString());
        m_session->background().waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(shown(), QString());
        open().undo();
        QTRY_COMPARE(shown(), u"One."_s);
    }

    void theOneBeforeIsShownWhileTheDiskIsStuck()
    {
        m_session->import(
            {.path = m_house->file(u"b.srt"_s, "1\n00:00:01,000 --> 00:00:02,000\nTwo.\n"),
             .page = {},
             .isCertain = true});
        QTRY_COMPARE(shown(), u"Two."_s);
        QVERIFY(m_house->settle());
        const TranscriptId second = open().transcriptId();
        {
            const HeldLibrary held(m_house->database.path());
            QVERIFY(held.isHeld());
            QVERIFY(open().removeTranscript());
            QTRY_COMPARE(shown(), u"One."_s);
            QCOMPARE(m_house->library.transcripts(open().id())->size(), 1);
            open().undo();
            QTRY_COMPARE(shown(), u"Two."_s);
            open().redo();
            QTRY_COMPARE(shown(), u"One."_s);
            open().chooseTranscript(second);
            QTRY_COMPARE(shown(), u"Two."_s);
        }
        QVERIFY(m_house->settle());
        QCOMPARE(m_house->library.transcripts(open().id())->first().id, second);
    }

private:
    OpenEpisode &open() const { return *m_session->current(); }

    /// The first line.
    QString shown() const
    {
        return hasTranscript(*m_session) ? open().transcript().cues.first().text : QString();
    }

    std::unique_ptr<House> m_house;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestTranscriptActs)
#include "tst_transcriptacts.moc"
