// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servedshows.h"

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFeedMerge : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_served = ServedShows::make();
        QVERIFY(m_served);
    }

    void aNewEpisodeIsNew()
    {
        m_served->server.say("/f", httpAnswer(feedXml({"e1"})));
        const ShowId id = m_served->subscribe(u"/f"_s);
        (void)m_served->refresh(id);
        m_served->server.say("/f", httpAnswer(feedXml({"e1", "e2"})));
        QCOMPARE(m_served->refresh(id).added, 1);
        QCOMPARE(m_served->shows.newItems()->size(), 1);
    }

    void aNewEpisodeOnTopIsAllThatIsToldOf()
    {
        m_served->server.say("/f", httpAnswer(feedXml({"e2", "e1"})));
        const ShowId id = m_served->subscribe(u"/f"_s);
        (void)m_served->refresh(id);
        m_served->server.say("/f", httpAnswer(feedXml({"e3", "e2", "e1"})));
        const FeedOutcome outcome = m_served->refresh(id);
        QCOMPARE(outcome.added, 1);
        QCOMPARE(outcome.changed, 0);
        QCOMPARE(m_served->refresh(id).changed, 0);
    }

    void onlyWhatHasChangedIsAskedFor()
    {
        m_served->server.serve("/f", [](const BadServer::Request &request) {
            return request.headers.value("if-none-match") == "W/\"a\""
                ? "HTTP/1.1 304 Same\r\nETag: W/\"b\"\r\n\r\n"
                : httpAnswer(feedXml({"e1"}), "ETag: W/\"a\"\r\n");
        });
        const ShowId id = m_served->subscribe(u"/f"_s);
        (void)m_served->refresh(id);
        const FeedOutcome outcome = m_served->refresh(id);
        QVERIFY(outcome.isUnchanged && outcome.error.isEmpty());
        QCOMPARE(m_served->shown(id).state.etag, "W/\"b\"");
        m_served->server.say("/g", "HTTP/1.1 304 Same\r\n\r\n");
        QVERIFY(!m_served->refresh(m_served->subscribe(u"/g"_s)).error.isEmpty());
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
        m_served->server.say("/f", httpAnswer(feedXml({"e1", "e2", "e3"}), "ETag: \"a\"\r\n"));
        m_served->server.say("/other", httpAnswer(feedXml({"x7", "x8"})));
        const ShowId id = m_served->subscribe(u"/f"_s);
        (void)m_served->refresh(id);
        m_served->server.say("/f", answer);
        const FeedOutcome outcome = m_served->refresh(id);
        QTEST(!outcome.error.isEmpty(), "isError");
        QCOMPARE(m_served->shown(id).state.failures, outcome.error.isEmpty() ? 0 : 1);
        QCOMPARE(m_served->shows.items(id)->size(), 3);
        const QList<ShowItem> items = *m_served->shows.items(id);
        for (const ShowItem &item : items)
            QVERIFY(!item.isGone);
        m_served->server.say("/f", httpAnswer(feedXml({"e2"})));
        QCOMPARE(m_served->refresh(id).error, QString());
        QVERIFY(m_served->shown(id).state.error.isEmpty());
        QCOMPARE(m_served->shows.items(id)->size(), 3);
    }

    // Their validators would make the server say that nothing has changed.
    void ofACutFeedNoValidatorsAreKept()
    {
        const QByteArray whole = feedXml({"e1", "e2"});
        m_served->server.say("/f", httpAnswer(whole.left(whole.size() - 30), "ETag: \"a\"\r\n"));
        const ShowId id = m_served->subscribe(u"/f"_s);
        (void)m_served->refresh(id);
        QVERIFY(m_served->shown(id).state.etag.isEmpty());
    }

    void aShowThatEndedKeepsItsEpisodes()
    {
        m_served->server.say("/f", httpAnswer(feedXml({"e1"})));
        const ShowId id = m_served->subscribe(u"/f"_s);
        (void)m_served->refresh(id);
        m_served->server.say("/f", httpAnswer("", {}, "410 Gone"));
        QVERIFY(!m_served->refresh(id).error.isEmpty());
        QVERIFY(m_served->shown(id).state.isEnded);
        QCOMPARE(m_served->shows.items(id)->size(), 1);
    }

    void aMoveCountsWhenSeenOnTwoDays()
    {
        m_served->server.say("/f", httpAnswer(feedXml({"e1"})));
        m_served->server.say("/g", httpAnswer(feedXml({"e1", "e2"})));
        const ShowId id = m_served->subscribe(u"/f"_s);
        (void)m_served->refresh(id);
        m_served->server.say("/f", movedTo("/g"));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto ask = [&](const QDateTime &when) {
            WebAnswer answer;
            answer.status = 200;
            answer.url = answer.movedTo = m_served->server.url(u"/g"_s);
            answer.body = feedXml({"e1", "e2"});
            QVERIFY(mergeAnswer(m_served->shows.databasePath(),
                                questionFor(m_served->shown(id), when), answer, when));
        };
        ask(now);
        ask(now.addSecs(1));
        QCOMPARE(m_served->shown(id).feedUrl, m_served->server.url(u"/f"_s).toString());
        ask(now.addDays(1));
        QCOMPARE(m_served->shown(id).feedUrl, m_served->server.url(u"/g"_s).toString());
        // The old address still finds it.
        QCOMPARE(m_served->subscribe(u"/f"_s), id);
    }

    void aFeedMayNameItsNewAddress()
    {
        const QByteArray target = m_served->server.url(u"/g"_s).toEncoded();
        const QByteArray moved = "<itunes:new-feed-url>" + target + "</itunes:new-feed-url>";
        m_served->server.say("/f", httpAnswer(feedXml({"e1"}, moved)));
        m_served->server.say("/g", httpAnswer(feedXml({"e1", "e2"})));
        const ShowId id = m_served->subscribe(u"/f"_s);
        (void)m_served->refresh(id);
        QCOMPARE(m_served->shown(id).feedUrl, m_served->server.url(u"/g"_s).toString());
        QCOMPARE(m_served->shows.items(id)->size(), 2);
    }

    void twoFeedsThatNameEachOtherStay()
    {
        const auto naming = [this](const QString &path) {
            return "<itunes:new-feed-url>" + m_served->server.url(path).toEncoded()
                + "</itunes:new-feed-url>";
        };
        m_served->server.say("/f", httpAnswer(feedXml({"e1"}, naming(u"/g"_s))));
        m_served->server.say("/g", httpAnswer(feedXml({"e1"}, naming(u"/f"_s))));
        const ShowId id = m_served->subscribe(u"/f"_s);
        (void)m_served->refresh(id);
        QCOMPARE(m_served->shown(id).feedUrl, m_served->server.url(u"/f"_s).toString());
        QCOMPARE(m_served->server.requests.size(), 2);
    }

private:
    std::unique_ptr<ServedShows> m_served;
};

QTEST_GUILESS_MAIN(TestFeedMerge)
#include "tst_feedmerge.moc"
