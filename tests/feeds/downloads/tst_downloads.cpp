// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../audio/encoding.h"
#include "../../net/badserver.h"
#include "core/readfile.h"
#include "feeds/downloads/downloads.h"
#include "feeds/keeping/keptitem.h"
#include "library/shows/itemtable.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto soundHeaders = "Content-Type: audio/mpeg\r\nETag: \"one\"\r\n";

QByteArray partOf(const QByteArray &whole, qint64 from, const QByteArray &headers = soundHeaders)
{
    const QByteArray range = "Content-Range: bytes " + QByteArray::number(from) + '-'
        + QByteArray::number(whole.size() - 1) + '/' + QByteArray::number(whole.size()) + "\r\n";
    return httpAnswer(whole.sliced(from), headers + range, "206 Partial");
}

/// The answer to a whole file, of which only the first bytes come.
QByteArray cut(const QByteArray &whole, qint64 after, const QByteArray &headers = soundHeaders)
{
    return httpAnswer(whole, headers).chopped(whole.size() - after);
}

qint64 begunAt(const BadServer::Request &request)
{
    return request.headers.value("range").chopped(1).mid(6).toLongLong();
}

} // namespace

class TestDownloads : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.mp3"_s);
        QVERIFY(encode(path, makeNoise(44100 * 4), 44100, 1, {.codec = "libmp3lame"}));
        m_sound = *readFile(path);
        QVERIFY(m_sound.size() > 20'000);
    }

    void init()
    {
        m_downloads.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(m_folder->filePath(u"library.db"_s));
        QVERIFY(opened);
        m_database = std::make_unique<Database>(*std::move(opened));
        m_library = std::make_unique<Library>(*m_database);
        m_shows = std::make_unique<Shows>(*m_database);
        m_server = std::make_unique<BadServer>();
        m_web = std::make_unique<Web>(m_logins, u"1"_s);
        make({.spare = 0, .retries = {1ms, 1ms, 1ms}, .pause = 0ms});
    }

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

    void aBrokenDownloadGoesOn()
    {
        m_server->serve("/a", [this](const BadServer::Request &request) {
            return request.headers.contains("range") ? partOf(m_sound, begunAt(request))
                                                     : cut(m_sound, 10'000);
        });
        const auto got = download(add(u"/a"_s));
        QVERIFY2(got, qPrintable(m_error));
        QCOMPARE(*readFile(mediaOf(*got)), m_sound);
        QCOMPARE(m_server->requests.size(), 2);
        QCOMPARE(m_server->requests.last().headers.value("range"), "bytes=5904-");
        QCOMPARE(m_server->requests.last().headers.value("if-range"), "\"one\"");
    }

    void itGoesOnAfterARestart()
    {
        m_server->say("/a", cut(m_sound, 10'000));
        const ShowItem item = add(u"/a"_s);
        make({.spare = 0, .retries = {}, .pause = 0ms});
        QVERIFY(!download(item));
        QVERIFY(m_error.contains("again and again"_L1));
        QVERIFY(!isSet((*m_shows->item(item.id))->episode));
        QCOMPARE(files(), QStringList{u"2026-11-29 Talk.part"_s});
        m_server->serve("/a", [this](const BadServer::Request &request) {
            return partOf(m_sound, begunAt(request));
        });
        make({.spare = 0, .retries = {}, .pause = 0ms});
        const auto got = download(item);
        QVERIFY2(got, qPrintable(m_error));
        QCOMPARE(*readFile(mediaOf(*got)), m_sound);
        QCOMPARE(files(), QStringList{u"2026-11-29 Talk.mp3"_s});
    }

    void whatIsAnotherFileBeginsAnew_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const char *kind : {"changed", "offset", "wrong start", "whole as rest", "no range",
                                 "other total", "whole", "other etag"})
            QTest::newRow(kind) << QByteArray(kind);
    }

    void whatIsAnotherFileBeginsAnew()
    {
        QFETCH(QByteArray, kind);
        QByteArray other = m_sound;
        other.replace(3000, 12'000, m_sound.sliced(4000, 12'000)); // adverts have changed
        m_server->serve("/a", [&](const BadServer::Request &request) {
            if (m_server->requests.size() == 1)
                return cut(m_sound, 10'000);
            if (!request.headers.contains("range"))
                return httpAnswer(other, soundHeaders);
            const qint64 from = begunAt(request);
            const QByteArray right = partOf(m_sound, from);
            if (kind == "changed")
                return partOf(other, from);
            if (kind == "offset") // as rangeoff: one byte too far, without saying so
                return QByteArray(right).replace(right.sliced(right.indexOf("\r\n\r\n") + 4),
                                                 m_sound.sliced(from + 1) + 'x');
            if (kind == "wrong start")
                return partOf(m_sound, from - 1);
            if (kind == "whole as rest")
                return httpAnswer(m_sound, soundHeaders, "206 Partial");
            if (kind == "no range")
                return httpAnswer(m_sound.sliced(from), soundHeaders, "206 Partial");
            if (kind == "other total")
                return partOf(m_sound + 'x', from);
            if (kind == "other etag")
                return partOf(m_sound, from, "ETag: \"two\"\r\n");
            return httpAnswer(other, soundHeaders);
        });
        const auto got = download(add(u"/a"_s));
        QVERIFY2(got, qPrintable(m_error));
        QCOMPARE(*readFile(mediaOf(*got)), other);
    }

    void withoutAStrongValidatorNothingIsResumed()
    {
        m_server->serve("/a", [this](const BadServer::Request &) {
            return m_server->requests.size() == 1 ? cut(m_sound, 10'000, "ETag: W/\"one\"\r\n")
                                                  : httpAnswer(m_sound, "ETag: W/\"one\"\r\n");
        });
        QVERIFY(download(add(u"/a"_s)));
        QVERIFY(!m_server->requests.last().headers.contains("range"));
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

private:
    void make(const DownloadRules &rules)
    {
        m_downloads = std::make_unique<Downloads>(*m_web, *m_library, *m_shows,
                                                  m_folder->filePath(u"Shows"_s), rules);
    }

    ShowItem add(const QString &address, const QString &title = u"Talk"_s, const QString &feed = {},
                 const QByteArray &details = "{}")
    {
        Show show;
        show.feedUrl = feed.isEmpty() ? m_server->url(u"/feed"_s).toString() : feed;
        show.title = u"Green Room"_s;
        const auto id = m_shows->subscribe(show, show.feedUrl);
        ShowItem item;
        item.show = *id;
        item.key = address;
        item.title = title;
        item.published = QDateTime(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
        item.seen = item.published;
        item.mediaUrl = m_server->url(address).toString();
        item.isNew = true;
        item.details = details;
        ItemPlan plan;
        plan.added = {item};
        (void)writeItems(m_database->sql(), *id, plan);
        const auto items = m_shows->items(*id);
        for (const ShowItem &one : *items) {
            if (one.key == address)
                return one;
        }
        return {};
    }

    std::optional<DownloadedItem> download(const ShowItem &item)
    {
        m_error.clear();
        QSignalSpy finished(m_downloads.get(), &Downloads::finished);
        QSignalSpy failed(m_downloads.get(), &Downloads::failed);
        m_downloads->start(item);
        if (!QTest::qWaitFor([&] { return !finished.isEmpty() || !failed.isEmpty(); }, 30'000))
            return {};
        if (finished.isEmpty()) {
            m_error = failed.first().at(1).value<Error>().message;
            return {};
        }
        return finished.first().first().value<DownloadedItem>();
    }

    QString path(const QString &name) const
    {
        return QFileInfo(m_folder->path()).canonicalFilePath() + u"/Shows/"_s + name;
    }

    QStringList files() const
    {
        return QDir(path(u"Green Room"_s)).entryList(QDir::Files | QDir::Hidden);
    }

    QString mediaOf(const DownloadedItem &got) const
    {
        return (*m_library->episode(got.episode))->mediaPath;
    }

    QByteArray m_sound;
    QString m_error;
    Logins m_logins;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Shows> m_shows;
    std::unique_ptr<BadServer> m_server;
    std::unique_ptr<Web> m_web;
    std::unique_ptr<Downloads> m_downloads;
};

QTEST_GUILESS_MAIN(TestDownloads)
#include "tst_downloads.moc"
