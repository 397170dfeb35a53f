// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servedshows.h"

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRefresher : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_served = ServedShows::make();
        QVERIFY(m_served);
    }

    void aFeedBecomesAShow()
    {
        m_served->server.say("/f", httpAnswer(feedXml({"e1", "e2"}), "ETag: \"a\"\r\n"));
        const ShowId id = m_served->subscribe(u"/f"_s);
        const FeedOutcome outcome = m_served->refresh(id);
        QCOMPARE(outcome.error, QString());
        QCOMPARE(outcome.added, 2);
        const Show show = m_served->shown(id);
        QCOMPARE(show.title, u"Show"_s);
        QCOMPARE(show.episodes, 2);
        QCOMPARE(show.fresh, 0);
        QCOMPARE(show.state.etag, "\"a\"");
        QVERIFY(show.state.next > QDateTime::currentDateTimeUtc());
        QCOMPARE(m_served->shows.items(id)->first().key, u"e2"_s);
        QCOMPARE(m_served->shows.items(id)->first().mediaUrl,
                 m_served->server.url(u"/e2.mp3"_s).toString());
    }

    void aBusyServerIsLeftAlone()
    {
        m_served->server.say("/f", httpAnswer("", "Retry-After: 600\r\n", "429 Busy"));
        m_served->server.say("/g", httpAnswer(feedXml({"e1"})));
        const ShowId id = m_served->subscribe(u"/f"_s);
        QVERIFY(!m_served->refresh(id).error.isEmpty());
        const QDateTime until = m_served->shown(id).state.aloneUntil;
        QVERIFY(until > QDateTime::currentDateTimeUtc().addSecs(500));
        const qsizetype asked = m_served->server.requests.size();
        QVERIFY(!m_served->refresh(id).error.isEmpty()); // by another Refresher
        QCOMPARE(m_served->server.requests.size(), asked);
    }

    void aTemporaryRedirectIsUsedOnce()
    {
        m_served->server.say("/f", movedTo("/g", "302 Found"));
        m_served->server.say("/g", httpAnswer(feedXml({"e1"})));
        const ShowId id = m_served->subscribe(u"/f"_s);
        QCOMPARE(m_served->refresh(id).added, 1);
        QCOMPARE(m_served->shown(id).feedUrl, m_served->server.url(u"/f"_s).toString());
        QVERIFY(m_served->shown(id).state.movedTo.isEmpty());
    }

    void olderPagesAreReadTheFirstTime()
    {
        m_served->server.say("/f",
                             httpAnswer(feedXml({"e9"}, "<atom:link rel='next' href='/f2'/>")));
        m_served->server.say("/f2",
                             httpAnswer(feedXml({"e8"}, "<atom:link rel='next' href='/f3'/>")));
        m_served->server.say("/f3",
                             httpAnswer(feedXml({"e7"}, "<atom:link rel='next' href='/f'/>")));
        const ShowId id = m_served->subscribe(u"/f"_s);
        (void)m_served->refresh(id);
        QCOMPARE(m_served->shows.items(id)->size(), 3);
        QCOMPARE(m_served->server.requests.size(), 3);
        (void)m_served->refresh(id);
        QCOMPARE(m_served->server.requests.size(), 4);
        const QList<ShowItem> items = *m_served->shows.items(id);
        for (const ShowItem &item : items)
            QVERIFY(!item.isGone);
    }

    // While one host takes its time, all shows of another are read.
    void aHostIsAskedOneAfterTheOther()
    {
        BadServer quick;
        QList<Show> shows;
        for (const QString &path : {u"/1"_s, u"/2"_s, u"/3"_s}) {
            quick.say(path.toLatin1(), httpAnswer(feedXml({"e1"})));
            m_served->server.hold(path.toLatin1(), httpAnswer(feedXml({"e1"})));
            shows.append(m_served->shown(m_served->subscribe(path)));
            shows.append(m_served->shown(m_served->subscribe(quick.url(path))));
        }
        Refresher refresher(m_served->web, m_served->shows.databasePath(), 1ms);
        QSignalSpy finished(&refresher, &Refresher::finished);
        QSignalSpy progressed(&refresher, &Refresher::progressed);
        refresher.refresh(shows);
        for (int i = 1; i <= 3; ++i) {
            QTRY_COMPARE(m_served->server.requests.size(), i);
            QTRY_COMPARE(progressed.size(), 3 + i - 1);
            QCOMPARE(quick.requests.size(), 3);
            QCOMPARE(m_served->server.requests.size(), i);
            m_served->server.release();
        }
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(progressed.last(), (QVariantList{6, 6}));
    }

    void aFeedThatWasJustFetchedIsNotAskedForAgain()
    {
        m_served->server.say("/2", httpAnswer(feedXml({"e8"})));
        const ShowId id = m_served->subscribe(u"/f"_s);
        WebAnswer answer;
        answer.status = 200;
        answer.url = m_served->server.url(u"/f"_s);
        answer.validators.etag = "\"a\"";
        answer.body = feedXml({"e9"}, "<atom:link rel='next' href='/2'/>");
        Refresher refresher(m_served->web, m_served->shows.databasePath(), 0ms);
        QSignalSpy finished(&refresher, &Refresher::finished);
        refresher.refreshFrom(m_served->shown(id), answer);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(m_served->shows.items(id)->size(), 2);
        QCOMPARE(m_served->shown(id).state.etag, "\"a\"");
        QCOMPARE(m_served->server.requests.size(), 1);
    }

    // Of hosts that want to be left alone is told at once.
    void whoeverHearsOfItMayRefreshOrStop()
    {
        QList<Show> shows;
        for (const QString &path : {u"/1"_s, u"/2"_s, u"/3"_s}) {
            shows.append(m_served->shown(m_served->subscribe(path)));
            shows.last().state.aloneUntil = QDateTime::currentDateTimeUtc().addDays(1);
        }
        Show more = m_served->shown(m_served->subscribe(u"/4"_s));
        Refresher refresher(m_served->web, m_served->shows.databasePath(), 0ms);
        QSignalSpy finished(&refresher, &Refresher::finished);
        QSignalSpy refreshed(&refresher, &Refresher::refreshed);
        connect(&refresher, &Refresher::refreshed, this, [&] {
            refresher.refresh({more});
            refresher.stop();
        });
        refresher.refresh(shows);
        QTRY_COMPARE(refreshed.size(), 3);
        QTRY_VERIFY(!refresher.isBusy());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(m_served->server.requests.isEmpty());
    }

    void refreshingCanBeStopped()
    {
        m_served->server.stall("/f", {});
        Refresher refresher(m_served->web, m_served->shows.databasePath(), 0ms);
        QSignalSpy finished(&refresher, &Refresher::finished);
        refresher.refresh({m_served->shown(m_served->subscribe(u"/f"_s))});
        QTRY_COMPARE(m_served->server.requests.size(), 1);
        refresher.stop();
        QTRY_VERIFY(!finished.isEmpty());
        QVERIFY(!refresher.isBusy());
    }

private:
    std::unique_ptr<ServedShows> m_served;
};

QTEST_GUILESS_MAIN(TestRefresher)
#include "tst_refresher.moc"
