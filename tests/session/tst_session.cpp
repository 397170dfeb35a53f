// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/heldlibrary.h"
#include "house.h"
#include "session/session.h"

#include <QPointer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// An episode is opened, as the window does it.
class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void aTranscriptBesideTheSoundIsFound()
    {
        House house;
        house.file(u"talk.vtt"_s, twoLines);
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

    void aPastedPageWaitsForItsRecordingAndGetsEstimatedTimes()
    {
        House house;
        Session session(house.library, house.notebook, house.player);
        QSignalSpy waiting(&session, &Session::textWaiting);
        session.import({.path = {}, .page = {copiedPage, QUrl(u"https://example.org/e/12"_s)}});
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

    void anOvertakenOpeningKeepsItsTranscript()
    {
        House house;
        Session session(house.library, house.notebook, house.player);
        const QString first = house.file(u"a.wav"_s, toneWav(8s));
        session.open({.mediaPath = first,
                      .transcriptPath = house.file(u"its own.vtt"_s, twoLines),
                      .position = {}});
        session.open({.mediaPath = house.file(u"b.wav"_s, toneWav(8s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_VERIFY(session.current());
        QCOMPARE(session.current()->episode().title, u"b"_s);
        QVERIFY(!hasTranscript(session));
        session.open({.mediaPath = first, .transcriptPath = {}, .position = {}});
        QTRY_VERIFY(hasTranscript(session));
        QCOMPARE(session.current()->episode().title, u"a"_s);
    }

    void aTranscriptWhoseOpeningWasOvertakenIsReadAfterARestart()
    {
        House house;
        const QString first = house.file(u"a.wav"_s, toneWav(8s));
        {
            Session session(house.library, house.notebook, house.player);
            session.open({.mediaPath = first,
                          .transcriptPath = house.file(u"its own.vtt"_s, twoLines),
                          .position = {}});
            session.open({.mediaPath = house.file(u"b.wav"_s, toneWav(8s)),
                          .transcriptPath = {},
                          .position = {}});
            QTRY_VERIFY(session.current());
            QTRY_COMPARE(house.library.episodes()->size(), 2);
        }
        QVERIFY(house.settle());
        Library again(house.database);
        Session session(again, house.notebook, house.player);
        session.open({.mediaPath = first, .transcriptPath = {}, .position = {}});
        QTRY_VERIFY(hasTranscript(session));
        QTRY_VERIFY(again.givenText(session.currentId())->isEmpty());
    }

    void aTextThatIsReadWhileAnotherEpisodeOpensIsReadAgain_data()
    {
        QTest::addColumn<bool>("isPage");
        QTest::newRow("file") << false;
        QTest::newRow("page") << true;
    }
    void aTextThatIsReadWhileAnotherEpisodeOpensIsReadAgain()
    {
        QFETCH(bool, isPage);
        House house;
        const QString first = house.file(u"a.wav"_s, toneWav(8s));
        const QString second = house.file(u"b.wav"_s, toneWav(8s));
        {
            Session session(house.library, house.notebook, house.player);
            open(session, first);
            const HeldLibrary held(house.database.path()); // so the text can't be stored
            QVERIFY(held.isHeld());
            session.import(isPage
                               ? GivenText{.path = {}, .page = {copiedPage, {}}}
                               : GivenText{.path = house.file(u"own.vtt"_s, twoLines), .page = {}});
            open(session, second);
        }
        QVERIFY(house.settle());
        Library again(house.database);
        Session session(again, house.notebook, house.player);
        open(session, first);
        QTRY_VERIFY(hasTranscript(session));
        QCOMPARE(session.current()->transcript().cues.size(), isPage ? 3 : 2);
        QTRY_VERIFY(again.givenText(session.currentId())->isEmpty());
        open(session, second);
        QVERIFY(!hasTranscript(session));
    }

    void aTextThatIsNotWantedIsNotReadAgain()
    {
        House house;
        Session session(house.library, house.notebook, house.player);
        open(session, house.file(u"a.wav"_s, toneWav(8s)));
        QSignalSpy doubted(session.current(), &OpenEpisode::doubted);
        session.import({.path = house.file(u"prose.txt"_s, "Two words."), .page = {}});
        QTRY_COMPARE(doubted.size(), 1);
        QVERIFY(!house.library.givenText(session.currentId())->isEmpty());
        session.current()->dropDoubted();
        QVERIFY(house.library.givenText(session.currentId())->isEmpty());

        QSignalSpy failed(session.current(), &OpenEpisode::failed);
        session.import({.path = house.folder.filePath(u"none.vtt"_s), .page = {}});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(house.library.givenText(session.currentId())->isEmpty());
    }

    void aWaitingTextIsForOneRecordingWithoutItsOwn()
    {
        House house;
        Session session(house.library, house.notebook, house.player);
        session.import({.path = {}, .page = {copiedPage, {}}});
        house.file(u"own.vtt"_s, twoLines);
        session.open({.mediaPath = house.file(u"own.wav"_s, toneWav(8s)),
                      .transcriptPath = house.folder.filePath(u"own.vtt"_s),
                      .position = {}});
        QTRY_VERIFY(hasTranscript(session));
        QCOMPARE(session.current()->transcript().cues.size(), 2);
        QVERIFY(session.hasWaitingText());
        session.open({.mediaPath = house.file(u"a.wav"_s, toneWav(8s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_COMPARE(session.current()->episode().title, u"The sea at night"_s);
        QVERIFY(!session.hasWaitingText());
        house.file(u"b.vtt"_s, twoLines);
        session.open({.mediaPath = house.file(u"b.wav"_s, toneWav(8s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_COMPARE(session.current()->episode().title, u"b"_s);
        QTRY_VERIFY(hasTranscript(session));
        QCOMPARE(session.current()->transcript().cues.size(), 2);
        QVERIFY(session.current()->episode().description.isEmpty());
    }

    void aTextWaitsForItsRecordingAcrossARestart()
    {
        House house;
        {
            Session session(house.library, house.notebook, house.player);
            session.import({.path = {}, .page = {copiedPage, QUrl(u"https://example.org/e"_s)}});
            QVERIFY(house.settle());
        }
        Library again(house.database);
        Session session(again, house.notebook, house.player);
        QSignalSpy waiting(&session, &Session::textWaiting);
        QVERIFY(session.resumeText());
        QTRY_COMPARE(waiting.size(), 1);
        session.open({.mediaPath = house.file(u"a.wav"_s, toneWav(8s)),
                      .transcriptPath = {},
                      .position = {}});
        QTRY_VERIFY(hasTranscript(session));
        QCOMPARE(session.current()->episode().page, QUrl(u"https://example.org/e"_s));
        QVERIFY(again.givenText(session.currentId())->isEmpty());
        QVERIFY(!Session(again, house.notebook, house.player).resumeText());
    }

    void aWaitingTextThatIsClosedOrReplacedCanComeBack()
    {
        House house(Writing::AtOnce);
        Session session(house.library, house.notebook, house.player);
        QSignalSpy closed(&session, &Session::textClosed);
        session.import({.path = {}, .page = {copiedPage, {}}});
        session.import({.path = {}, .page = {u"Ada: Another page."_s, {}}});
        QCOMPARE(closed.size(), 1);
        QCOMPARE(closed.takeFirst().first().value<GivenText>().page.text, copiedPage);
        session.closeText();
        QCOMPARE(closed.takeFirst().first().value<GivenText>().page.text, u"Ada: Another page."_s);
        QVERIFY(!session.resumeText());
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

    void longWorkDoesNotDelayAnOpening()
    {
        House house;
        house.file(u"talk.vtt"_s, twoLines);
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
        house.file(u"a.txt"_s, copiedPage.toUtf8());
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

    void aPeekIsNotListening()
    {
        House house;
        Session session(house.library, house.notebook, house.player);
        open(session, house.file(u"a.wav"_s, toneWav(3s)));
        QTRY_COMPARE(house.player.state(), Player::State::Paused);
        house.player.peek({2s, 3s});
        QVERIFY(house.player.isPeeking());
        QTRY_VERIFY(!house.player.isPeeking());
        QVERIFY(session.current()->episode().heard.spans().isEmpty());
    }

private:
    static void open(Session &session, const QString &path)
    {
        session.open({.mediaPath = path, .transcriptPath = {}, .position = {}});
        QTRY_VERIFY(session.current() && session.current()->episode().mediaPath == path);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
