// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"

#include <QSignalSpy>
#include <QStringEncoder>
#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The open episode imports transcripts; changes to them are stored and can be undone.
class TestOpenEpisode : public QObject
{
    Q_OBJECT

private slots:
    void aWrongTranscriptIsOneSentenceAndTheOldOneStays()
    {
        House house;
        house.file(u"talk.vtt"_s, twoLines);
        Session session(house.library, house.notebook, house.player);
        session.open({.mediaPath = house.file(u"talk.wav"_s, toneWav(6s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_VERIFY(hasTranscript(session));
        QSignalSpy failed(session.current(), &OpenEpisode::failed);
        session.import({.path = house.file(u"wrong.vtt"_s, "WEBVTT\n"), .page = {}});
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(session.current()->transcript().cues.size(), 2);
    }

    void theSameFileOpenedAgainKeepsPinsAndNames()
    {
        House house;
        const QString text = house.file(u"notes.txt"_s, copiedPage.toUtf8());
        Session session(house.library, house.notebook, house.player);
        session.open({.mediaPath = house.file(u"a.wav"_s, toneWav(8s)),
                      .transcriptPath = text,
                      .position = {}});
        QTRY_VERIFY(hasTranscript(session));
        const Cue last = session.current()->transcript().cues.last();
        session.current()->renameSpeaker(last.speaker, u"Bob"_s);
        session.current()->pin(last.id, 5s);
        const QSignalSpy busy(session.current(), &OpenEpisode::busyChanged);
        session.import({.path = text, .page = {}});
        QTRY_COMPARE(busy.size(), 2);
        QCOMPARE(session.current()->transcript().speakerName(last.speaker), u"Bob"_s);
        QCOMPARE(session.current()->transcript().cues.last().begin, std::optional(5000ms));
        QCOMPARE(house.library.transcripts(session.current()->episode().id)->size(), 1);
    }

    void onlyTheLastTranscriptAskedForIsKept()
    {
        House house;
        house.file(u"talk.vtt"_s, twoLines);
        Session session(house.library, house.notebook, house.player);
        QSignalSpy opened(&session, &Session::episodeOpened);
        session.open({.mediaPath = house.file(u"talk.wav"_s, toneWav(6s)),
                      .transcriptPath = {},
                      .position = {}});
        QVERIFY(opened.wait());
        session.background().waitForDone(); // the one beside it is read, but not taken
        session.import({.path = house.file(u"page.txt"_s, copiedPage.toUtf8()), .page = {}});
        session.background().waitForDone();
        session.import(
            {.path = house.file(u"short.srt"_s, "1\n00:00:01,000 --> 00:00:02,000\nYes.\n"),
             .page = {}});
        QTRY_VERIFY(hasTranscript(session));
        session.background().waitForDone();
        QCOMPARE(session.current()->transcript().cues.size(), 1);
        const auto kept = house.library.transcripts(session.current()->episode().id);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().id, session.current()->transcriptId());
    }

    void aPageInAnotherEncodingGivesItsFactsToo()
    {
        House house;
        Session session(house.library, house.notebook, house.player);
        QStringEncoder encode(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        const QString accents =
            QString(copiedPage).replace(u"The sea at night"_s, u"La forêt, la nuit"_s);
        session.open({.mediaPath = house.file(u"a.wav"_s, toneWav(8s)),
                      .transcriptPath = house.file(u"page.txt"_s, encode(accents)),
                      .position = {}});
        QTRY_VERIFY(hasTranscript(session));
        QCOMPARE(session.current()->episode().title, u"La forêt, la nuit"_s);
    }

    void anUnreadableTranscriptBesideTheSoundIsReported()
    {
        House house;
        house.file(u"talk.vtt"_s, "WEBVTT\n");
        Session session(house.library, house.notebook, house.player);
        QStringList failures;
        connect(&session, &Session::episodeOpened, this, [this, &failures](OpenEpisode *open) {
            connect(open, &OpenEpisode::failed, this,
                    [&failures](const Error &error) { failures += error.message; });
        });
        session.open({.mediaPath = house.file(u"talk.wav"_s, toneWav(6s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_COMPARE(failures.size(), 1);
        QVERIFY(failures.first().contains(u"talk.vtt"_s));
        QVERIFY(session.current());
    }

    void aPinHoldsAndIsKept()
    {
        House house;
        const QString media = house.file(u"a.wav"_s, toneWav(8s));
        CueId second{};
        {
            Session session(house.library, house.notebook, house.player);
            session.open({.mediaPath = media, .transcriptPath = {}, .position = {}});
            QTRY_VERIFY(session.current());
            session.import({.path = {}, .page = {copiedPage, {}}});
            QTRY_VERIFY(hasTranscript(session));
            second = session.current()->transcript().cues.at(1).id;
            session.current()->pin(second, 5s);
            QCOMPARE(*session.current()->transcript().cues.at(1).begin, 5000ms);
        }
        Session again(house.library, house.notebook, house.player);
        again.open({.mediaPath = media, .transcriptPath = {}, .position = {}});
        QTRY_VERIFY(hasTranscript(again));
        QCOMPARE(again.current()->transcript().cues.at(1).begin, std::optional(5000ms));
        QCOMPARE(again.current()->transcript().cues.at(1).origin, TimeOrigin::Pinned);
        again.current()->unpin(second);
        QCOMPARE(again.current()->transcript().cues.at(1).origin, TimeOrigin::Estimated);
    }

    void eachChangeOfATranscriptSaysWhatItIs()
    {
        QList<TextChange> changes;
        House house;
        house.file(u"talk.vtt"_s, twoLines);
        Session session(house.library, house.notebook, house.player);
        connect(&session, &Session::episodeOpened, this, [this, &changes](OpenEpisode *open) {
            connect(open, &OpenEpisode::transcriptChanged, this,
                    [&changes](TextChange change) { changes.append(change); });
        });
        session.open({.mediaPath = house.file(u"talk.wav"_s, toneWav(6s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_VERIFY(hasTranscript(session));
        QCOMPARE(changes, QList{TextChange::Another});
        const Cue first = session.current()->transcript().cues.first();
        session.current()->pin(first.id, 1s);
        session.current()->renameSpeaker(first.speaker, u"Ada Berg"_s);
        session.current()->undo();
        session.current()->undo();
        session.current()->removeTranscript();
        QCOMPARE(changes,
                 (QList{TextChange::Another, TextChange::Times, TextChange::Names,
                        TextChange::Names, TextChange::Times, TextChange::Another}));
    }

    void changesToATranscriptCanBeUndone()
    {
        House house;
        Session session(house.library, house.notebook, house.player);
        session.open({.mediaPath = house.file(u"talk.wav"_s, toneWav(6s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_VERIFY(session.current());
        session.import({.path = {}, .page = {copiedPage, {}}});
        QTRY_VERIFY(hasTranscript(session));
        QCOMPARE(session.current()->episode().title, u"The sea at night"_s);

        const Cue last = session.current()->transcript().cues.last();
        session.current()->pin(last.id, 5s);
        QCOMPARE(session.current()->transcript().cues.last().begin, std::optional(5000ms));
        session.current()->renameSpeaker(last.speaker, u"Bob"_s);
        QCOMPARE(session.current()->transcript().speakerName(last.speaker), u"Bob"_s);

        session.current()->undo();
        QCOMPARE(session.current()->transcript().speakerName(last.speaker), u"Speaker #1"_s);
        session.current()->undo();
        QVERIFY(session.current()->transcript().cues.last().begin != std::optional(5000ms));
        session.current()->undo();
        QVERIFY(!hasTranscript(session));
        QCOMPARE(session.current()->episode().title, u"talk"_s);
        session.current()->redo();
        QTRY_VERIFY(hasTranscript(session));
        QCOMPARE(session.current()->episode().title, u"The sea at night"_s);
        session.current()->redo();
        QCOMPARE(session.current()->transcript().cues.last().begin, std::optional(5000ms));
    }

    void undoingARenameLeavesTheLabelWithoutAName()
    {
        House house;
        house.file(u"talk.vtt"_s, twoLines);
        Session session(house.library, house.notebook, house.player);
        session.open({.mediaPath = house.file(u"talk.wav"_s, toneWav(6s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_VERIFY(hasTranscript(session));
        OpenEpisode &open = *session.current();
        const SpeakerId ada = open.transcript().speakers.first().id;
        QVERIFY(open.renameSpeaker(ada, u"Ada Berg"_s));
        open.undo();
        QCOMPARE(open.transcript().speakerName(ada), u"Ada"_s);
        QCOMPARE(open.transcript().speakers.first().name, QString());
        QVERIFY(house.settle());
        const auto kept = loadTranscript(house.library.databasePath(), open.id());
        QCOMPARE((*kept)->transcript.speakers.first().name, QString());
    }
};

QTEST_GUILESS_MAIN(TestOpenEpisode)
#include "tst_openepisode.moc"
