// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "downloadhouse.h"
#include "feeds/keeping/keptitem.h"

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDownloads : public QObject, private DownloadHouse
{
    Q_OBJECT

private slots:
    void initTestCase() { encodeSound(); }

    void init() { begin(); }

    void aRecordingBecomesAnEpisode()
    {
        m_server->say("/a", httpAnswer(m_sound, soundHeaders));
        const ShowItem item = add(u"/a"_s, u"Doors"_s);
        const auto got = download(item);
        QVERIFY2(got, qPrintable(m_error));
        const auto episode = m_library->episode(got->episode);
        QVERIFY(episode && *episode);
        QCOMPARE((*episode)->mediaPath, path(u"Green Room/2026-11-29 Doors.mp3"_s));
        QCOMPARE((*episode)->title, u"Doors"_s);
        QCOMPARE((*episode)->show, u"Green Room"_s);
        QCOMPARE((*episode)->published, QDate(2026, 11, 29));
        QCOMPARE(*readFile((*episode)->mediaPath), m_sound);
        QCOMPARE(got->warning, QString());
        const ShowItem after = **m_shows->item(item.id);
        QCOMPARE(after.episode, got->episode);
        QVERIFY(!after.isNew);
        QVERIFY(!*m_shows->download(item.id));
        QCOMPARE(files(), QStringList{u"2026-11-29 Doors.mp3"_s});
        QCOMPARE(m_server->requests.first().headers.value("accept-encoding"), "identity");
    }

    // Opening a file reads its tags, which must not replace what the feed says.
    void theTitleOfTheFeedStays()
    {
        m_server->say("/a", httpAnswer(m_sound, soundHeaders));
        const auto got = download(add(u"/a"_s, u"Doors"_s));
        QVERIFY(got);
        Episode facts = **m_library->episode(got->episode);
        facts.title = u"tag"_s;
        QVERIFY(m_library->keep(facts, {}));
        QCOMPARE((*m_library->episode(got->episode))->title, u"Doors"_s);
    }

    void whatIsNoSoundIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("page") << QByteArray(
            "<!DOCTYPE html><html><head><title>Log &amp; in</title>")
                              << u"“Log & in”"_s;
        QTest::newRow("long page")
            << "<html><title>Hotel</title>" + QByteArray(100'000, 'x') << u"“Hotel”"_s;
        QTest::newRow("json") << QByteArray("{\"error\": \"no\"}") << u"text"_s;
        QTest::newRow("noise") << QByteArray("\0\1\2\3nothing\xff", 12) << u"not a recording"_s;
        QTest::newRow("empty") << QByteArray() << u"not a recording"_s;
    }

    void whatIsNoSoundIsRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        m_server->say("/a", httpAnswer(body, soundHeaders));
        const ShowItem item = add(u"/a"_s);
        QVERIFY(!download(item));
        QVERIFY2(m_error.contains(words), qPrintable(m_error));
        QVERIFY(!isSet((*m_shows->item(item.id))->episode));
        for (const QString &name : files())
            QVERIFY(name.endsWith(".part"_L1));
    }

    void aLyingLengthIsGivenUp()
    {
        m_server->say("/a",
                      "HTTP/1.1 200 OK\r\nContent-Length: 900000\r\nETag: \"a\"\r\n\r\n" + m_sound);
        QVERIFY(!download(add(u"/a"_s)));
        QVERIFY(m_error.contains("again and again"_L1));
        QCOMPARE(m_server->requests.size(), 4);
    }

    // The end of an answer without a length looks like a broken connection.
    void soundThatEndsTooEarlyIsAskedForAgain()
    {
        const QByteArray bare = "HTTP/1.1 200 OK\r\nETag: \"a\"\r\n\r\n";
        m_server->serve("/a", [this, bare](const BadServer::Request &request) {
            return request.headers.contains("range")
                ? partOf(m_sound, begunAt(request), "ETag: \"a\"\r\n")
                : bare + m_sound.first(12'000);
        });
        const auto got = download(add(u"/a"_s));
        QVERIFY2(got, qPrintable(m_error));
        QCOMPARE(*readFile(mediaOf(*got)), m_sound);
        QCOMPARE(got->warning, QString());
        m_server->say("/b", "HTTP/1.1 200 OK\r\n\r\n" + m_sound.first(12'000));
        const auto short_ = download(add(u"/b"_s));
        QVERIFY(short_);
        QVERIFY(!short_->warning.isEmpty());
    }

    void refusalsAreSentences()
    {
        m_server->say("/a", httpAnswer("x", {}, "403 No"));
        QVERIFY(!download(add(u"/a"_s)));
        QCOMPARE(m_error, u"The server refuses to give the recording."_s);
        QVERIFY(!download(add(u"/missing"_s)));
        QCOMPARE(m_error, u"The recording is no longer on the server."_s);
    }

    void aFullDiskIsTold()
    {
        make({.spare = std::numeric_limits<qint64>::max() / 2, .retries = {}, .pause = 0ms});
        m_server->say("/a", httpAnswer(m_sound, soundHeaders));
        QVERIFY(!download(add(u"/a"_s)));
        QVERIFY(m_error.contains("too little room"_L1));
    }

    void aTitleNeverLeadsOut()
    {
        m_server->say("/a", httpAnswer(m_sound, soundHeaders));
        const auto got = download(add(u"/a"_s, u"../../../evil"_s));
        QVERIFY(got);
        QCOMPARE(mediaOf(*got), path(u"Green Room/2026-11-29 evil.mp3"_s));
    }

    void aLinkInTheWayIsNotFollowed()
    {
        m_server->say("/a", cut(m_sound, 10'000));
        const ShowItem item = add(u"/a"_s);
        make({.spare = 0, .retries = {}, .pause = 0ms});
        QVERIFY(!download(item));
        const QString part = path(u"Green Room/2026-11-29 Talk.part"_s);
        const QString victim = m_folder->filePath(u"victim"_s);
        QVERIFY(QFile::rename(part, victim) && QFile::link(victim, part));
        QVERIFY(!download(item));
        QCOMPARE(QFileInfo(victim).size(), 10'000);
    }

    void aPublicFeedLeadsToNoLocalServer()
    {
        m_server->say("/a", httpAnswer(m_sound, soundHeaders));
        QVERIFY(!download(add(u"/a"_s, u"Talk"_s, u"https://example.org/feed"_s)));
        QVERIFY(m_server->requests.isEmpty());
    }

    void whatIsStoppedGoesOnLater()
    {
        m_server->stall("/a", cut(m_sound, 10'000));
        const ShowItem item = add(u"/a"_s);
        m_downloads->start(item);
        QTRY_VERIFY(m_downloads->state(item.id) && m_downloads->state(item.id)->received == 10'000);
        QCOMPARE(m_downloads->state(item.id)->total, m_sound.size());
        m_downloads->stop(item.id);
        QVERIFY(!m_downloads->state(item.id) && !m_downloads->isBusy());
        QVERIFY(*m_shows->download(item.id));
        QCOMPARE(files(), QStringList{u"2026-11-29 Talk.part"_s});
    }

    void aHostIsAskedOneByOne()
    {
        m_server->stall("/a", cut(m_sound, 10'000));
        m_server->say("/b", httpAnswer(m_sound, soundHeaders));
        const ShowItem first = add(u"/a"_s);
        const ShowItem second = add(u"/b"_s, u"Other"_s);
        m_downloads->start(first);
        m_downloads->start(second);
        QTRY_COMPARE(m_server->requests.size(), 1);
        QCOMPARE(*m_downloads->state(second.id), DownloadState());
        QSignalSpy finished(m_downloads.get(), &Downloads::finished);
        m_downloads->stop(first.id);
        QTRY_COMPARE(finished.size(), 1);
    }

    void theBestTranscriptComesToo()
    {
        m_server->say("/a", httpAnswer(m_sound, soundHeaders));
        m_server->say("/t.vtt", httpAnswer("<html>gone</html>"));
        m_server->say("/t.srt", httpAnswer("1\n00:00:01,000 --> 00:00:02,000\nHello there.\n"));
        FeedItem feed;
        feed.transcripts = {
            {m_server->url(u"/t.html"_s).toString(), u"text/html"_s, {}, false},
            {m_server->url(u"/t.srt"_s).toString(), u"application/x-subrip"_s, {}, false},
            {m_server->url(u"/t.vtt"_s).toString(), u"text/vtt"_s, {}, false}};
        feed.chaptersUrl = m_server->url(u"/c"_s).toString();
        m_server->say("/c",
                      httpAnswer("{\"version\":\"1.2.0\",\"chapters\":[{\"startTime\":0,"
                                 "\"title\":\"One\"},{\"startTime\":2,\"title\":\"Two\"}]}"));
        const auto got = download(add(u"/a"_s, u"Talk"_s, {}, detailsOf(feed)));
        QVERIFY2(got, qPrintable(m_error));
        const auto given = m_library->givenText(got->episode);
        QCOMPARE(given->path, path(u"Green Room/2026-11-29 Talk.srt"_s));
        QVERIFY(given->isCertain && QFileInfo::exists(given->path));
        QCOMPARE((*m_library->episode(got->episode))->chapters.size(), 2);
        QCOMPARE((*m_library->episode(got->episode))->chapters.last().title, u"Two"_s);
    }

    void aFileThatWasDeletedComesBackToItsEpisode()
    {
        m_server->say("/a", httpAnswer(m_sound, soundHeaders));
        const ShowItem item = add(u"/a"_s);
        const auto first = download(item);
        QVERIFY(first);
        Episode own = **m_library->episode(first->episode);
        own.title = u"Mine"_s;
        QVERIFY(m_library->setDetails(own));
        QVERIFY(QFile::remove(own.mediaPath));
        const auto second = download(**m_shows->item(item.id));
        QVERIFY2(second, qPrintable(m_error));
        QCOMPARE(second->episode, first->episode);
        QCOMPARE((*m_library->episode(first->episode))->title, u"Mine"_s);
        QVERIFY(QFileInfo::exists(mediaOf(*second)));
    }
};

QTEST_GUILESS_MAIN(TestDownloads)
#include "tst_downloads.moc"
