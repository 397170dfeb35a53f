// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"
#include "session/session.h"

#include <QPointer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTest>

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
        Session session(house.library, house.notebook, house.player);
        session.open({.mediaPath = house.file(u"talk.wav"_s, toneWav(6s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_VERIFY(hasTranscript(session));
        QCOMPARE(session.current()->episode().title, u"talk"_s);
        QCOMPARE(session.current()->transcript().cues.size(), 2);
        QCOMPARE(session.current()->transcript().speakerName(
                     session.current()->transcript().cues.at(1).speaker),
                 u"Bob"_s);
        QTRY_COMPARE(session.current()->episode().duration, 6000ms);
    }

    void aMissingFileIsOneSentenceAndChangesNothing()
    {
        House house;
        Session session(house.library, house.notebook, house.player);
        session.open({.mediaPath = house.file(u"talk.wav"_s, toneWav(2s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_VERIFY(session.current());
        const Episode before = session.current()->episode();
        QSignalSpy failed(&session, &Session::failed);
        session.open({.mediaPath = house.folder.filePath(u"none.mp3"_s),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
        QCOMPARE(session.current()->episode().id, before.id);
        QCOMPARE(house.library.episodes()->size(), 1);
    }

    void aWrongTranscriptIsOneSentenceAndTheOldOneStays()
    {
        House house;
        house.file(u"talk.vtt"_s, vtt);
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

    void aPastedPageWaitsForItsRecordingAndGetsEstimatedTimes()
    {
        House house;
        Session session(house.library, house.notebook, house.player);
        QSignalSpy waiting(&session, &Session::textWaiting);
        session.import({.path = {}, .page = {page, QUrl(u"https://example.org/e/12"_s)}});
        QTRY_COMPARE(waiting.count(), 1);
        session.open({.mediaPath = house.file(u"a.wav"_s, toneWav(8s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_VERIFY(hasTranscript(session));
        const Transcript &transcript = session.current()->transcript();
        QCOMPARE(transcript.cues.size(), 3);
        QCOMPARE(transcript.speakers.size(), 2);
        for (const Cue &cue : transcript.cues) {
            QVERIFY(cue.begin);
            QCOMPARE(cue.origin, TimeOrigin::Estimated);
        }
        QCOMPARE(session.current()->episode().description.trimmed(),
                 u"What we heard on the shore."_s);
        QCOMPARE(session.current()->episode().page, QUrl(u"https://example.org/e/12"_s));
    }

    void aWaitingTextIsForTheNextRecordingOnly()
    {
        House house;
        Session session(house.library, house.notebook, house.player);
        session.import({.path = {}, .page = {page, {}}});
        house.file(u"own.vtt"_s, vtt);
        session.open({.mediaPath = house.file(u"a.wav"_s, toneWav(8s)),
                      .transcriptPath = house.folder.filePath(u"own.vtt"_s),
                      .position = {}});
        QTRY_VERIFY(hasTranscript(session));
        house.file(u"b.vtt"_s, vtt);
        session.open({.mediaPath = house.file(u"b.wav"_s, toneWav(8s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_COMPARE(session.current()->episode().title, u"b"_s);
        QTRY_VERIFY(hasTranscript(session));
        QCOMPARE(session.current()->transcript().cues.size(), 2);
        QVERIFY(session.current()->episode().description.isEmpty());
    }

    void anOpenEpisodeThatWasTakenOffTheListComesBackWhenItIsOpened()
    {
        House house;
        Session session(house.library, house.notebook, house.player);
        const QString path = house.file(u"talk.wav"_s, toneWav(6s));
        session.open({.mediaPath = path, .transcriptPath = {}, .position = {}});
        QTRY_VERIFY(session.current());
        QVERIFY(session.removeEpisode(session.currentId()));
        QCOMPARE(house.library.episodes()->size(), 0);
        session.open({.mediaPath = path, .transcriptPath = {}, .position = {}});
        QTRY_COMPARE(house.library.episodes()->size(), 1);
    }

    void theSameFileOpenedAgainKeepsPinsAndNames()
    {
        House house;
        const QString text = house.file(u"notes.txt"_s, page.toUtf8());
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
        house.file(u"talk.vtt"_s, vtt);
        Session session(house.library, house.notebook, house.player);
        QSignalSpy opened(&session, &Session::episodeOpened);
        session.open({.mediaPath = house.file(u"talk.wav"_s, toneWav(6s)),
                      .transcriptPath = {},
                      .position = {}});
        QVERIFY(opened.wait());
        session.background().waitForDone(); // the one beside it is read, but not taken
        session.import({.path = house.file(u"page.txt"_s, page.toUtf8()), .page = {}});
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
            QString(page).replace(u"The sea at night"_s, u"La forêt, la nuit"_s);
        session.open({.mediaPath = house.file(u"a.wav"_s, toneWav(8s)),
                      .transcriptPath = house.file(u"page.txt"_s, encode(accents)),
                      .position = {}});
        QTRY_VERIFY(hasTranscript(session));
        QCOMPARE(session.current()->episode().title, u"La forêt, la nuit"_s);
    }

    void anUnreadableTranscriptBesideTheSoundIsTold()
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

    void aMovedRecordingIsOpenedWhereItIsNow()
    {
        House house;
        const QString first = house.file(u"a.wav"_s, toneWav(6s));
        Session session(house.library, house.notebook, house.player);
        session.open({.mediaPath = first, .transcriptPath = {}, .position = {}});
        QTRY_VERIFY(session.current());
        const EpisodeId id = session.current()->episode().id;
        session.open({.mediaPath = house.file(u"b.wav"_s, toneWav(6s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_COMPARE(session.current()->episode().title, u"b"_s);
        const EpisodeId other = session.current()->episode().id;
        const QString now = house.folder.filePath(u"moved.wav"_s);
        QVERIFY(QFile::rename(first, now));

        const QSignalSpy missing(&session, &Session::mediaMissing);
        session.openEpisode(id);
        QTRY_COMPARE(missing.size(), 1);
        QCOMPARE(missing.first().first().value<EpisodeId>(), id);
        const QSignalSpy failed(&session, &Session::failed);
        session.moveMedia(id, house.folder.filePath(u"b.wav"_s));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(session.current()->episode().id, other);
        session.moveMedia(id, now);
        QTRY_COMPARE(session.current()->episode().id, id);
        QCOMPARE(house.library.episodes()->size(), 2);
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
            session.import({.path = {}, .page = {page, {}}});
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

    void thePositionIsKeptWithTheEpisode()
    {
        House house;
        const QString media = house.file(u"a.wav"_s, toneWav(8s));
        EpisodeId id{};
        {
            Session session(house.library, house.notebook, house.player);
            session.open({.mediaPath = media, .transcriptPath = {}, .position = {}});
            QTRY_COMPARE(house.player.state(), Player::State::Paused);
            id = session.current()->episode().id;
            house.player.seek(3s);
            QTRY_COMPARE(house.library.episode(id).operator*()->position, 3000ms);
        }
        Session again(house.library, house.notebook, house.player);
        again.open({.mediaPath = media, .transcriptPath = {}, .position = {}});
        QTRY_VERIFY(again.current());
        QCOMPARE(again.current()->episode().position, 3000ms);
        QTRY_COMPARE(house.player.position(), 3000ms);
    }

    void whatIsDoneToATranscriptIsTakenBack()
    {
        House house;
        Session session(house.library, house.notebook, house.player);
        session.open({.mediaPath = house.file(u"talk.wav"_s, toneWav(6s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_VERIFY(session.current());
        session.import({.path = {}, .page = {page, {}}});
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

    void longWorkDoesNotDelayAnOpening()
    {
        House house;
        house.file(u"talk.vtt"_s, vtt);
        Session session(house.library, house.notebook, house.player);
        QSemaphore gate;
        QList<QFuture<bool>> blocked;
        for (int i = 0; i < 64; ++i) {
            blocked += session.background().runLong([&gate](const GoOn &) {
                gate.acquire();
                return true;
            });
        }
        session.open({.mediaPath = house.file(u"talk.wav"_s, toneWav(6s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_VERIFY(hasTranscript(session));
        for (const auto &work : blocked)
            QVERIFY(!work.isFinished());
        gate.release(64);
    }

    void jobsOfAnEpisodeEndWhenAnotherOpens()
    {
        House house;
        house.file(u"a.txt"_s, page.toUtf8());
        Session session(house.library, house.notebook, house.player);
        QSemaphore gate;
        for (int i = 0; i < 64; ++i) {
            (void)session.background().runLong([&gate](const GoOn &) {
                gate.acquire();
                return true;
            });
        }
        QList<QPointer<QFutureWatcherBase>> jobs;
        connect(&session, &Session::episodeOpened, this, [&](OpenEpisode *open) {
            connect(open, &OpenEpisode::workStarted, this,
                    [&jobs](const QString &, QFutureWatcherBase *job) { jobs += job; });
        });
        session.open({.mediaPath = house.file(u"a.wav"_s, toneWav(6s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_COMPARE(jobs.size(), 1); // it waits for its turn to listen for speech
        QVERIFY(jobs.first());
        session.open({.mediaPath = house.file(u"b.wav"_s, toneWav(6s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_COMPARE(session.current()->episode().title, u"b"_s);
        QVERIFY(!jobs.first());
        gate.release(64);
    }

    void undoingANameLeavesTheLabelWithoutAName()
    {
        House house;
        house.file(u"talk.vtt"_s, vtt);
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

    void onlyWhatWasHeardCounts()
    {
        House house;
        const QString media = house.file(u"a.wav"_s, toneWav(60s));
        Session session(house.library, house.notebook, house.player);
        session.open({.mediaPath = media, .transcriptPath = {}, .position = {}});
        QTRY_COMPARE(house.player.state(), Player::State::Paused);
        const EpisodeId id = session.currentId();
        house.player.seek(58s);
        house.player.play();
        QTRY_COMPARE(house.player.state(), Player::State::Ended);
        const auto kept = house.library.episode(id);
        QVERIFY((*kept)->heard.isFinished(60s));
        QVERIFY((*kept)->heard.total() <= 2s);
        session.open({.mediaPath = house.file(u"b.wav"_s, toneWav(2s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_VERIFY(session.currentId() != id);
        session.open({.mediaPath = media, .transcriptPath = {}, .position = {}});
        QTRY_VERIFY(session.currentId() == id);
        QVERIFY(session.current()->episode().heard.isFinished(60s)); // begun again, finished still
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
