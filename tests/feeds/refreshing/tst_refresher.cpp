// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../net/badserver.h"
#include "feeds/refreshing/refresher.h"
#include "feeds/text/addresses.h"
#include "library/shows/shows.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray itemXml(const QByteArray &guid)
{
    return "<item><guid>" + guid + "</guid><title>" + guid + "</title><pubDate>2025-06-0"
        + guid.right(1) + "</pubDate><enclosure url='/" + guid + ".mp3' type='audio/mpeg'/></item>";
}

QByteArray feedXml(const QByteArrayList &guids, const QByteArray &more = {})
{
    QByteArray items;
    for (const QByteArray &guid : guids)
        items += itemXml(guid);
    return "<rss xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd' "
           "xmlns:atom='http://www.w3.org/2005/Atom'><channel><title>Show</title>"
        + more + items + "</channel></rss>";
}

QByteArray movedTo(const QByteArray &target, const QByteArray &status = "301 Moved")
{
    return httpAnswer({}, "Location: " + target + "\r\n", status);
}

} // namespace

class TestRefresher : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase()
    {
        m_python.terminate();
        m_python.waitForFinished();
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(m_folder->filePath(u"library.db"_s));
        QVERIFY(opened);
        m_database = std::make_unique<Database>(*std::move(opened));
        m_shows = std::make_unique<Shows>(*m_database);
        m_server = std::make_unique<BadServer>();
        m_web = std::make_unique<Web>(m_logins, u"1"_s);
    }

    void aFeedBecomesAShow()
    {
        m_server->say("/f", httpAnswer(feedXml({"e1", "e2"}), "ETag: \"a\"\r\n"));
        const ShowId id = subscribe(u"/f"_s);
        const FeedOutcome outcome = refresh(id);
        QCOMPARE(outcome.error, QString());
        QCOMPARE(outcome.added, 2);
        const Show show = shown(id);
        QCOMPARE(show.title, u"Show"_s);
        QCOMPARE(show.episodes, 2);
        QCOMPARE(show.fresh, 0);
        QCOMPARE(show.state.etag, "\"a\"");
        QVERIFY(show.state.next > QDateTime::currentDateTimeUtc());
        QCOMPARE(m_shows->items(id)->first().key, u"e2"_s);
        QCOMPARE(m_shows->items(id)->first().mediaUrl, m_server->url(u"/e2.mp3"_s).toString());
    }

    void aNewEpisodeIsNew()
    {
        m_server->say("/f", httpAnswer(feedXml({"e1"})));
        const ShowId id = subscribe(u"/f"_s);
        (void)refresh(id);
        m_server->say("/f", httpAnswer(feedXml({"e1", "e2"})));
        QCOMPARE(refresh(id).added, 1);
        QCOMPARE(m_shows->newItems()->size(), 1);
    }

    void onlyWhatHasChangedIsAskedFor()
    {
        m_server->serve("/f", [](const BadServer::Request &request) {
            return request.headers.value("if-none-match") == "W/\"a\""
                ? "HTTP/1.1 304 Same\r\nETag: W/\"b\"\r\n\r\n"
                : httpAnswer(feedXml({"e1"}), "ETag: W/\"a\"\r\n");
        });
        const ShowId id = subscribe(u"/f"_s);
        (void)refresh(id);
        const FeedOutcome outcome = refresh(id);
        QVERIFY(outcome.isUnchanged && outcome.error.isEmpty());
        QCOMPARE(shown(id).state.etag, "W/\"b\"");
        m_server->say("/g", "HTTP/1.1 304 Same\r\n\r\n");
        QVERIFY(!refresh(subscribe(u"/g"_s)).error.isEmpty());
    }

    void onceAWeekTheWholeFeedIsAskedFor()
    {
        Show show;
        show.feedUrl = u"https://x.org/f"_s;
        show.state.etag = "\"a\"";
        const QDateTime now = QDateTime::currentDateTimeUtc();
        show.state.readWhole = now.addDays(-6);
        QVERIFY(questionFor(show, now).isConditional);
        show.state.readWhole = now.addDays(-8);
        QVERIFY(!questionFor(show, now).isConditional);
    }

    void aWrongAnswerRemovesNothing_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("isError");
        const QByteArray whole = feedXml({"e1", "e2", "e3"});
        QTest::newRow("page") << httpAnswer("<html><title>Sign in</title>") << true;
        QTest::newRow("nothing") << httpAnswer("") << true;
        QTest::newRow("204") << QByteArray("HTTP/1.1 204 No\r\n\r\n") << true;
        QTest::newRow("JSON") << httpAnswer("{\"error\":1}") << true;
        QTest::newRow("404") << httpAnswer("no", {}, "404 No") << true;
        QTest::newRow("500") << httpAnswer("no", {}, "500 No") << true;
        QTest::newRow("no items") << httpAnswer(feedXml({})) << false;
        QTest::newRow("cut honestly") << httpAnswer(whole.left(whole.size() - 150)) << false;
        QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n")
                + whole.left(whole.size() - 150)
                             << false;
        QTest::newRow("other show") << movedTo("/other") << true;
    }

    void aWrongAnswerRemovesNothing()
    {
        QFETCH(QByteArray, answer);
        m_server->say("/f", httpAnswer(feedXml({"e1", "e2", "e3"}), "ETag: \"a\"\r\n"));
        m_server->say("/other", httpAnswer(feedXml({"x7", "x8"})));
        const ShowId id = subscribe(u"/f"_s);
        (void)refresh(id);
        m_server->say("/f", answer);
        const FeedOutcome outcome = refresh(id);
        QTEST(!outcome.error.isEmpty(), "isError");
        QCOMPARE(shown(id).state.failures, outcome.error.isEmpty() ? 0 : 1);
        QCOMPARE(m_shows->items(id)->size(), 3);
        const QList<ShowItem> items = *m_shows->items(id);
        for (const ShowItem &item : items)
            QVERIFY(!item.isGone);
        m_server->say("/f", httpAnswer(feedXml({"e2"})));
        QCOMPARE(refresh(id).error, QString());
        QVERIFY(shown(id).state.error.isEmpty());
        QCOMPARE(m_shows->items(id)->size(), 3);
    }

    // Their validators would make the server say that nothing has changed.
    void ofACutFeedNoValidatorsAreKept()
    {
        const QByteArray whole = feedXml({"e1", "e2"});
        m_server->say("/f", httpAnswer(whole.left(whole.size() - 30), "ETag: \"a\"\r\n"));
        const ShowId id = subscribe(u"/f"_s);
        (void)refresh(id);
        QVERIFY(shown(id).state.etag.isEmpty());
    }

    void aBusyServerIsLeftAlone()
    {
        m_server->say("/f", httpAnswer("", "Retry-After: 600\r\n", "429 Busy"));
        m_server->say("/g", httpAnswer(feedXml({"e1"})));
        const ShowId id = subscribe(u"/f"_s);
        QVERIFY(!refresh(id).error.isEmpty());
        const QDateTime until = shown(id).state.aloneUntil;
        QVERIFY(until > QDateTime::currentDateTimeUtc().addSecs(500));
        const qsizetype asked = m_server->requests.size();
        QVERIFY(!refresh(id).error.isEmpty()); // by another Refresher
        QCOMPARE(m_server->requests.size(), asked);
    }

    void aShowThatEndedKeepsItsEpisodes()
    {
        m_server->say("/f", httpAnswer(feedXml({"e1"})));
        const ShowId id = subscribe(u"/f"_s);
        (void)refresh(id);
        m_server->say("/f", httpAnswer("", {}, "410 Gone"));
        QVERIFY(!refresh(id).error.isEmpty());
        QVERIFY(shown(id).state.isEnded);
        QCOMPARE(m_shows->items(id)->size(), 1);
    }

    void aMoveCountsWhenSeenOnTwoDays()
    {
        m_server->say("/f", httpAnswer(feedXml({"e1"})));
        m_server->say("/g", httpAnswer(feedXml({"e1", "e2"})));
        const ShowId id = subscribe(u"/f"_s);
        (void)refresh(id);
        m_server->say("/f", movedTo("/g"));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto ask = [&](const QDateTime &when) {
            WebAnswer answer;
            answer.status = 200;
            answer.url = answer.movedTo = m_server->url(u"/g"_s);
            answer.body = feedXml({"e1", "e2"});
            QVERIFY(
                mergeAnswer(m_shows->databasePath(), questionFor(shown(id), when), answer, when));
        };
        ask(now);
        ask(now.addSecs(1));
        QCOMPARE(shown(id).feedUrl, m_server->url(u"/f"_s).toString());
        ask(now.addDays(1));
        QCOMPARE(shown(id).feedUrl, m_server->url(u"/g"_s).toString());
        // The old address still finds it.
        QCOMPARE(subscribe(u"/f"_s), id);
    }

    void aTemporaryRedirectIsUsedOnce()
    {
        m_server->say("/f", movedTo("/g", "302 Found"));
        m_server->say("/g", httpAnswer(feedXml({"e1"})));
        const ShowId id = subscribe(u"/f"_s);
        QCOMPARE(refresh(id).added, 1);
        QCOMPARE(shown(id).feedUrl, m_server->url(u"/f"_s).toString());
        QVERIFY(shown(id).state.movedTo.isEmpty());
    }

    void aFeedMayNameItsNewAddress()
    {
        const QByteArray target = m_server->url(u"/g"_s).toEncoded();
        const QByteArray moved = "<itunes:new-feed-url>" + target + "</itunes:new-feed-url>";
        m_server->say("/f", httpAnswer(feedXml({"e1"}, moved)));
        m_server->say("/g", httpAnswer(feedXml({"e1", "e2"})));
        const ShowId id = subscribe(u"/f"_s);
        (void)refresh(id);
        QCOMPARE(shown(id).feedUrl, m_server->url(u"/g"_s).toString());
        QCOMPARE(m_shows->items(id)->size(), 2);
    }

    void twoFeedsThatNameEachOtherStay()
    {
        const auto naming = [this](const QString &path) {
            return "<itunes:new-feed-url>" + m_server->url(path).toEncoded()
                + "</itunes:new-feed-url>";
        };
        m_server->say("/f", httpAnswer(feedXml({"e1"}, naming(u"/g"_s))));
        m_server->say("/g", httpAnswer(feedXml({"e1"}, naming(u"/f"_s))));
        const ShowId id = subscribe(u"/f"_s);
        (void)refresh(id);
        QCOMPARE(shown(id).feedUrl, m_server->url(u"/f"_s).toString());
        QCOMPARE(m_server->requests.size(), 2);
    }

    void olderPagesAreReadTheFirstTime()
    {
        m_server->say("/f", httpAnswer(feedXml({"e9"}, "<atom:link rel='next' href='/f2'/>")));
        m_server->say("/f2", httpAnswer(feedXml({"e8"}, "<atom:link rel='next' href='/f3'/>")));
        m_server->say("/f3", httpAnswer(feedXml({"e7"}, "<atom:link rel='next' href='/f'/>")));
        const ShowId id = subscribe(u"/f"_s);
        (void)refresh(id);
        QCOMPARE(m_shows->items(id)->size(), 3);
        QCOMPARE(m_server->requests.size(), 3);
        (void)refresh(id);
        QCOMPARE(m_server->requests.size(), 4);
        const QList<ShowItem> items = *m_shows->items(id);
        for (const ShowItem &item : items)
            QVERIFY(!item.isGone);
    }

    void aHostIsAskedOneAfterTheOther()
    {
        int open = 0;
        int most = 0;
        QList<Show> shows;
        for (int i = 0; i < 5; ++i) {
            const QByteArray path = "/" + QByteArray::number(i);
            m_server->serve(path, [&](const BadServer::Request &) {
                most = std::max(most, ++open);
                --open;
                return httpAnswer(feedXml({"e1"}));
            });
            shows.append(shown(subscribe(QString::fromLatin1(path))));
        }
        Refresher refresher(*m_web, m_shows->databasePath(), 50ms);
        QSignalSpy finished(&refresher, &Refresher::finished);
        QSignalSpy progressed(&refresher, &Refresher::progressed);
        QElapsedTimer clock;
        clock.start();
        refresher.refresh(shows);
        QVERIFY(finished.wait(20'000));
        QVERIFY(clock.elapsed() >= 4 * 50);
        QCOMPARE(progressed.size(), 5);
        QCOMPARE(progressed.last().at(1).toInt(), 5);
        QCOMPARE(most, 1);
    }

    void refreshingCanBeStopped()
    {
        m_server->stall("/f", {});
        Refresher refresher(*m_web, m_shows->databasePath(), 0ms);
        QSignalSpy finished(&refresher, &Refresher::finished);
        refresher.refresh({shown(subscribe(u"/f"_s))});
        QTRY_COMPARE(m_server->requests.size(), 1);
        refresher.stop();
        QTRY_VERIFY(!finished.isEmpty());
        QVERIFY(!refresher.isBusy());
    }

    void hostileServersDoNoHarm_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<bool>("isRead");
        const auto rows = [](const QStringList &modes, bool isRead) {
            for (const QString &mode : modes)
                QTest::newRow(qPrintable(mode)) << mode << isRead;
        };
        rows({u"gzip"_s,      u"deflate"_s,     u"rawdeflate"_s,   u"chunked"_s,
              u"nolength"_s,  u"hops=5"_s,      u"relloc"_s,       u"cookie"_s,
              u"403agent"_s,  u"liegzip"_s,     u"utf16"_s,        u"bom"_s,
              u"ws"_s,        u"latin1"_s,      u"cp1252"_s,       u"lieutf8"_s,
              u"noxmlns"_s,   u"amp"_s,         u"nul"_s,          u"control"_s,
              u"trunc"_s,     u"baddates"_s,    u"leap"_s,         u"htmltitle"_s,
              u"hugetitle"_s, u"dupguid"_s,     u"noguid"_s,       u"names"_s,
              u"relative"_s,  u"javascript"_s,  u"noenc"_s,        u"future"_s,
              u"301"_s,       u"302"_s,         u"308"_s,          u"type=text%2Fhtml"_s,
              u"weak"_s,      u"noetag"_s,      u"cut=8000"_s,     u"quadratic"_s,
              u"laughs"_s,    u"deep=100000"_s, u"headerslow=50"_s},
             true);
        rows({u"empty"_s,        u"204"_s,     u"status=500"_s, u"loop"_s,          u"pingpong"_s,
              u"hops=30"_s,      u"tofile"_s,  u"noloc"_s,      u"unknowncoding"_s, u"badgzip"_s,
              u"doublegzip"_s,   u"bomb=64"_s, u"always304"_s,  u"429=60"_s,        u"503=60"_s,
              u"retrydate=60"_s, u"auth"_s,    u"html"_s,       u"json"_s,          u"endless"_s},
             false);
    }

    void hostileServersDoNoHarm()
    {
        QFETCH(QString, mode);
        QFETCH(bool, isRead);
        if (!startHost())
            QSKIP("EARMARK_SHARED has no feeds/server.py, or there is no python3.");
        Show show;
        show.feedUrl = m_host + u"/h/"_s + mode + u"/show/1/feed.xml"_s;
        const ShowId id = *m_shows->subscribe(show, comparedFeedAddress(show.feedUrl));
        const FeedOutcome outcome = refresh(id);
        QVERIFY2(outcome.error.isEmpty() == isRead, qPrintable(outcome.error));
        QCOMPARE(!m_shows->items(id)->isEmpty(), isRead);
    }

private:
    ShowId subscribe(const QString &path)
    {
        Show show;
        show.feedUrl = m_server->url(path).toString();
        return *m_shows->subscribe(show, comparedFeedAddress(show.feedUrl));
    }

    Show shown(ShowId id) const { return m_shows->show(id).operator*().value_or(Show()); }

    // All that came of asking for one show.
    FeedOutcome refresh(ShowId id)
    {
        Refresher refresher(*m_web, m_shows->databasePath(), 0ms);
        FeedOutcome all{.show = id};
        connect(&refresher, &Refresher::refreshed, this, [&all](const FeedOutcome &one) {
            all.added += one.added;
            all.isUnchanged = all.isUnchanged || one.isUnchanged;
            all.error += one.error;
        });
        QSignalSpy finished(&refresher, &Refresher::finished);
        refresher.refresh({shown(id)});
        if (!finished.wait(100'000))
            all.error = u"It does not end."_s;
        return all;
    }

    bool startHost()
    {
        if (m_python.state() == QProcess::Running)
            return true;
        const QString script = qEnvironmentVariable("EARMARK_SHARED") + u"/feeds/server.py"_s;
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (!QFile::exists(script) || python.isEmpty())
            return false;
        m_python.start(python, {script, u"--shows"_s, u"2"_s});
        if (!m_python.waitForReadyRead())
            return false;
        m_host = QJsonDocument::fromJson(m_python.readLine())[u"http"].toString();
        return !m_host.isEmpty();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Shows> m_shows;
    std::unique_ptr<BadServer> m_server;
    Logins m_logins;
    std::unique_ptr<Web> m_web;
    QProcess m_python;
    QString m_host;
};

QTEST_GUILESS_MAIN(TestRefresher)
#include "tst_refresher.moc"
