// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"
#include "session/session.h"

#include <QSignalSpy>
#include <QStringEncoder>
#include <QTest>
#include <QThreadPool>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray vtt = "WEBVTT\n\n00:00.500 --> 00:02.000\n<v Ada>One is here.\n\n"
                       "00:03.000 --> 00:04.000\n<v Bob>Two is there.\n";

const QString page =
    u"The sea at night\n\nDescription\n\nWhat we heard on the shore.\n\nTranscription\n\n"
    "  • Speaker #0\n\n    Good evening. We are on the shore.\n\n"
    "  • Speaker #1\n\n    And it is dark here.\n"_s;

} // namespace

/// An episode is opened, as the window does it.
class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void aTranscriptBesideTheSoundIsFound()
    {
        House house;
        house.file(u"talk.vtt"_s, vtt);
        Session session(house.library, house.player, house.undo);
        session.open({.mediaPath = house.file(u"talk.wav"_s, toneWav(6s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_VERIFY(session.hasTranscript());
        QCOMPARE(session.episode().title, u"talk"_s);
        QCOMPARE(session.transcript().cues.size(), 2);
        QCOMPARE(session.transcript().speakerName(session.transcript().cues.at(1).speaker),
                 u"Bob"_s);
        QTRY_COMPARE(session.episode().duration, 6000ms);
    }

    void aMissingFileIsOneSentenceAndChangesNothing()
    {
        House house;
        Session session(house.library, house.player, house.undo);
        session.open({.mediaPath = house.file(u"talk.wav"_s, toneWav(2s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_VERIFY(session.hasEpisode());
        const Episode before = session.episode();
        QSignalSpy failed(&session, &Session::failed);
        session.open({.mediaPath = house.folder.filePath(u"none.mp3"_s),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
        QCOMPARE(session.episode().id, before.id);
        QCOMPARE(house.library.episodes()->size(), 1);
    }

    void aWrongTranscriptIsOneSentenceAndTheOldOneStays()
    {
        House house;
        house.file(u"talk.vtt"_s, vtt);
        Session session(house.library, house.player, house.undo);
        session.open({.mediaPath = house.file(u"talk.wav"_s, toneWav(6s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_VERIFY(session.hasTranscript());
        QSignalSpy failed(&session, &Session::failed);
        session.importFile(house.file(u"wrong.vtt"_s, "WEBVTT\n"));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(session.transcript().cues.size(), 2);
    }

    void aPastedPageWaitsForItsRecordingAndGetsEstimatedTimes()
    {
        House house;
        Session session(house.library, house.player, house.undo);
        QSignalSpy waiting(&session, &Session::pageWaiting);
        session.importPage({page, QUrl(u"https://example.org/e/12"_s)});
        QCOMPARE(waiting.count(), 1);
        session.open({.mediaPath = house.file(u"a.wav"_s, toneWav(8s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_VERIFY(session.hasTranscript());
        const Transcript &transcript = session.transcript();
        QCOMPARE(transcript.cues.size(), 3);
        QCOMPARE(transcript.speakers.size(), 2);
        for (const Cue &cue : transcript.cues) {
            QVERIFY(cue.begin);
            QCOMPARE(cue.origin, TimeOrigin::Estimated);
        }
        QCOMPARE(session.episode().description.trimmed(), u"What we heard on the shore."_s);
        QCOMPARE(session.episode().page, QUrl(u"https://example.org/e/12"_s));
    }

    void theSameFileOpenedAgainKeepsPinsAndNames()
    {
        House house;
        const QString text = house.file(u"notes.txt"_s, page.toUtf8());
        Session session(house.library, house.player, house.undo);
        session.open({.mediaPath = house.file(u"a.wav"_s, toneWav(8s)),
                      .transcriptPath = text,
                      .position = {}});
        QTRY_VERIFY(session.hasTranscript());
        const Cue last = session.transcript().cues.last();
        session.renameSpeaker(last.speaker, u"Bob"_s);
        session.pin(last.id, 5s);
        const QSignalSpy busy(&session, &Session::busyChanged);
        session.importFile(text);
        QTRY_COMPARE(busy.size(), 2);
        QCOMPARE(session.transcript().speakerName(last.speaker), u"Bob"_s);
        QCOMPARE(session.transcript().cues.last().begin, std::optional(5000ms));
        QCOMPARE(house.library.transcripts(session.episode().id)->size(), 1);
    }

    void onlyTheLastTranscriptAskedForIsKept()
    {
        House house;
        house.file(u"talk.vtt"_s, vtt);
        Session session(house.library, house.player, house.undo);
        QSignalSpy opened(&session, &Session::episodeOpened);
        session.open({.mediaPath = house.file(u"talk.wav"_s, toneWav(6s)),
                      .transcriptPath = {},
                      .position = {}});
        QVERIFY(opened.wait());
        QThreadPool::globalInstance()->waitForDone(); // the one beside it is read, but not taken
        session.importFile(house.file(u"page.txt"_s, page.toUtf8()));
        QThreadPool::globalInstance()->waitForDone();
        session.importFile(house.file(u"short.srt"_s, "1\n00:00:01,000 --> 00:00:02,000\nYes.\n"));
        QTRY_VERIFY(session.hasTranscript());
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(session.transcript().cues.size(), 1);
        const auto kept = house.library.transcripts(session.episode().id);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().id, session.transcriptId());
    }

    void aPageInAnotherEncodingGivesItsFactsToo()
    {
        House house;
        Session session(house.library, house.player, house.undo);
        QStringEncoder encode(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        const QString accents =
            QString(page).replace(u"The sea at night"_s, u"La forêt, la nuit"_s);
        session.open({.mediaPath = house.file(u"a.wav"_s, toneWav(8s)),
                      .transcriptPath = house.file(u"page.txt"_s, encode(accents)),
                      .position = {}});
        QTRY_VERIFY(session.hasTranscript());
        QCOMPARE(session.episode().title, u"La forêt, la nuit"_s);
    }

    void anUnreadableTranscriptBesideTheSoundIsTold()
    {
        House house;
        house.file(u"talk.vtt"_s, "WEBVTT\n");
        Session session(house.library, house.player, house.undo);
        QSignalSpy failed(&session, &Session::failed);
        session.open({.mediaPath = house.file(u"talk.wav"_s, toneWav(6s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().value<Error>().message.contains(u"talk.vtt"_s));
        QVERIFY(session.hasEpisode());
    }

    void aMovedRecordingIsOpenedWhereItIsNow()
    {
        House house;
        const QString first = house.file(u"a.wav"_s, toneWav(6s));
        Session session(house.library, house.player, house.undo);
        session.open({.mediaPath = first, .transcriptPath = {}, .position = {}});
        QTRY_VERIFY(session.hasEpisode());
        const EpisodeId id = session.episode().id;
        session.open({.mediaPath = house.file(u"b.wav"_s, toneWav(6s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_COMPARE(session.episode().title, u"b"_s);
        const EpisodeId other = session.episode().id;
        const QString now = house.folder.filePath(u"moved.wav"_s);
        QVERIFY(QFile::rename(first, now));

        const QSignalSpy missing(&session, &Session::mediaMissing);
        session.openEpisode(id);
        QTRY_COMPARE(missing.size(), 1);
        QCOMPARE(missing.first().first().value<EpisodeId>(), id);
        const QSignalSpy failed(&session, &Session::failed);
        session.moveMedia(id, house.folder.filePath(u"b.wav"_s));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(session.episode().id, other);
        session.moveMedia(id, now);
        QTRY_COMPARE(session.episode().id, id);
        QCOMPARE(house.library.episodes()->size(), 2);
    }

    void aPinHoldsAndIsKept()
    {
        House house;
        const QString media = house.file(u"a.wav"_s, toneWav(8s));
        CueId second{};
        {
            Session session(house.library, house.player, house.undo);
            session.open({.mediaPath = media, .transcriptPath = {}, .position = {}});
            QTRY_VERIFY(session.hasEpisode());
            session.importPage({page, {}});
            QTRY_VERIFY(session.hasTranscript());
            second = session.transcript().cues.at(1).id;
            session.pin(second, 5s);
            QCOMPARE(*session.transcript().cues.at(1).begin, 5000ms);
        }
        Session again(house.library, house.player, house.undo);
        again.open({.mediaPath = media, .transcriptPath = {}, .position = {}});
        QTRY_VERIFY(again.hasTranscript());
        QCOMPARE(again.transcript().cues.at(1).begin, std::optional(5000ms));
        QCOMPARE(again.transcript().cues.at(1).origin, TimeOrigin::Pinned);
        again.unpin(second);
        QCOMPARE(again.transcript().cues.at(1).origin, TimeOrigin::Estimated);
    }

    void thePositionIsKeptWithTheEpisode()
    {
        House house;
        const QString media = house.file(u"a.wav"_s, toneWav(8s));
        EpisodeId id{};
        {
            Session session(house.library, house.player, house.undo);
            session.open({.mediaPath = media, .transcriptPath = {}, .position = {}});
            QTRY_COMPARE(house.player.state(), Player::State::Paused);
            id = session.episode().id;
            house.player.seek(3s);
            QTRY_COMPARE(house.library.episode(id).operator*()->position, 3000ms);
        }
        Session again(house.library, house.player, house.undo);
        again.open({.mediaPath = media, .transcriptPath = {}, .position = {}});
        QTRY_COMPARE(again.episode().position, 3000ms);
        QTRY_COMPARE(house.player.position(), 3000ms);
    }

    void whatIsDoneToATranscriptIsTakenBack()
    {
        House house;
        Session session(house.library, house.player, house.undo);
        session.open({.mediaPath = house.file(u"talk.wav"_s, toneWav(6s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_VERIFY(session.hasEpisode());
        session.importPage({page, {}});
        QTRY_VERIFY(session.hasTranscript());
        QCOMPARE(session.episode().title, u"The sea at night"_s);

        const Cue last = session.transcript().cues.last();
        session.pin(last.id, 5s);
        QCOMPARE(session.transcript().cues.last().begin, std::optional(5000ms));
        session.renameSpeaker(last.speaker, u"Bob"_s);
        QCOMPARE(session.transcript().speakerName(last.speaker), u"Bob"_s);

        house.undo.undo();
        QCOMPARE(session.transcript().speakerName(last.speaker), u"Speaker #1"_s);
        house.undo.undo();
        QVERIFY(session.transcript().cues.last().begin != std::optional(5000ms));
        house.undo.undo();
        QVERIFY(!session.hasTranscript());
        QCOMPARE(session.episode().title, u"talk"_s);
        house.undo.redo();
        QTRY_VERIFY(session.hasTranscript());
        QCOMPARE(session.episode().title, u"The sea at night"_s);
        house.undo.redo();
        QCOMPARE(session.transcript().cues.last().begin, std::optional(5000ms));
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
