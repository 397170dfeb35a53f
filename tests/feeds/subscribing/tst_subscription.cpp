// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../net/badserver.h"
#include "feeds/subscribing/subscription.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestSubscription : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(m_folder->filePath(u"library.db"_s));
        QVERIFY(opened);
        m_database = std::make_unique<Database>(*std::move(opened));
        m_shows = std::make_unique<Shows>(*m_database);
        m_server = std::make_unique<BadServer>();
        m_logins = Logins();
        m_web = std::make_unique<Web>(m_logins, u"1"_s);
        m_server->say("/feed",
                      httpAnswer("<rss><channel><title>Green Room</title></channel></rss>"));
    }

    void anAddressIsEnough_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::newRow("plain") << u"http://"_s;
        QTest::newRow("feed:") << u"feed:http://"_s;
        QTest::newRow("blanks") << u"  http://"_s;
    }

    void anAddressIsEnough()
    {
        QFETCH(QString, prefix);
        const QString address = m_server->url(u"/feed"_s).toString();
        const auto got = subscribe(prefix + address.mid(7));
        QVERIFY2(got, qPrintable(got ? QString() : got.error().message));
        QCOMPARE(got->shows.size(), 1);
        const Show show = **m_shows->show(got->shows.first());
        QCOMPARE(show.title, u"Green Room"_s);
        QCOMPARE(show.feedUrl, address);
    }

    void aPageLeadsToItsFeed()
    {
        m_server->say("/",
                      httpAnswer("<html><head><title>Home</title><link rel='alternate' "
                                 "type='application/rss+xml' href='/feed'></head></html>"));
        const auto got = subscribe(m_server->url(u"/"_s).toString());
        QVERIFY(got);
        QVERIFY((*m_shows->show(got->shows.first()))->feedUrl.endsWith("/feed"_L1));
        m_server->say("/bare", httpAnswer("<html><head><title>Bare</title></head></html>"));
        QVERIFY(
            subscribe(m_server->url(u"/bare"_s).toString()).error().message.contains(u"Bare"_s));
    }

    void aListIsSubscribedWhole()
    {
        const QString path = m_folder->filePath(u"list.opml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<opml><body><outline text='News'><outline text='One' "
                   "xmlUrl='https://me:secret@example.org/1'/></outline><outline text='Two' "
                   "xmlUrl='https://example.org/2'/><outline text='Two again' "
                   "xmlUrl='http://example.org/2'/><outline text='None' xmlUrl=''/></body></opml>");
        file.close();
        const auto got = subscribe(path);
        QVERIFY2(got, qPrintable(got ? QString() : got.error().message));
        QCOMPARE(got->shows.size(), 2);
        QCOMPARE(got->refused, 1);
        const Show one = **m_shows->show(got->shows.first());
        QCOMPARE(one.feedUrl, u"https://example.org/1"_s);
        QCOMPARE(one.folders, QList<QStringList>{{u"News"_s}});
        QCOMPARE(m_logins.find(QUrl(one.feedUrl))->password, u"secret"_s);
    }

    void whatIsNoFeedIsTold()
    {
        QVERIFY(!subscribe(u"no such thing"_s));
        QVERIFY(!subscribe(m_server->url(u"/missing"_s).toString()));
        QVERIFY(m_shows->shows()->isEmpty());
    }

private:
    Result<Subscribed> subscribe(const QString &asked)
    {
        Subscription subscription(*m_web, *m_shows, m_logins);
        std::optional<Result<Subscribed>> got;
        connect(&subscription, &Subscription::finished, this,
                [&got](const Result<Subscribed> &result) { got = result; });
        subscription.begin(asked);
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 30'000))
            return Error{u"It takes too long."_s};
        return *got;
    }

    Logins m_logins;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Shows> m_shows;
    std::unique_ptr<BadServer> m_server;
    std::unique_ptr<Web> m_web;
};

QTEST_GUILESS_MAIN(TestSubscription)
#include "tst_subscription.moc"
