// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/hostturns.h"
#include "net/httpheaders.h"
#include "net/logins.h"
#include "net/privateaddress.h"

#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHostTurns : public QObject
{
    Q_OBJECT

private slots:
    void aHostIsAskedOneAfterTheOther()
    {
        HostTurns turns(1s, 2);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(!turns.waitFor(u"a"_s, now));
        turns.begin(u"a"_s);
        QCOMPARE(turns.waitFor(u"a"_s, now), HostTurns::untilFinished);
        turns.end(u"a"_s, now);
        QCOMPARE(turns.waitFor(u"a"_s, now.addMSecs(400)), 600ms);
        QVERIFY(!turns.waitFor(u"a"_s, now.addSecs(1)));
        turns.begin(u"b"_s);
        turns.begin(u"c"_s);
        QCOMPARE(turns.waitFor(u"d"_s, now), HostTurns::untilFinished);
    }

    void aHostIsLeftAloneAsLongAsItWants()
    {
        HostTurns turns;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        turns.leaveAlone(u"a"_s, now.addSecs(60));
        turns.leaveAlone(u"a"_s, now.addSecs(30));
        QCOMPARE(turns.aloneUntil(u"a"_s, now), now.addSecs(60));
        QVERIFY(!turns.aloneUntil(u"a"_s, now.addSecs(60)).isValid());
        QVERIFY(!turns.aloneUntil(u"b"_s, now).isValid());
    }

    void whatCountsAsOneHost()
    {
        QCOMPARE(hostOf(u"One.tumblr.com"_s, 443), hostOf(u"two.tumblr.com"_s, 443));
        QVERIFY(hostOf(u"a.org"_s, 443) != hostOf(u"b.a.org"_s, 443));
        QVERIFY(hostOf(u"localhost"_s, 80) != hostOf(u"localhost"_s, 81));
        QCOMPARE(hostOf(u"a.org"_s, 80), hostOf(u"a.org"_s, 443));
    }

    void headersAreRead()
    {
        const QDateTime now(QDate(2025, 6, 2), QTime(10, 0), Qt::UTC);
        QCOMPARE(readRetryAfter("120", now), 120s);
        QCOMPARE(readRetryAfter("Mon, 02 Jun 2025 10:01:00 GMT", now), 60s);
        QCOMPARE(readRetryAfter("Mon, 02 Jun 2025 09:00:00 GMT", now), 0s);
        QCOMPARE(readRetryAfter("999999999", now), std::chrono::seconds(7 * 24h));
        QVERIFY(!readRetryAfter("soon", now));
        QCOMPARE(readContentRange("bytes 5-9/10"), (ContentRange{5, 9, 10}));
        QCOMPARE(readContentRange("bytes 5-9/*"), (ContentRange{5, 9, -1}));
        QVERIFY(!readContentRange("bytes */10"));
        QCOMPARE(readMaxAge("public, max-age=5"), 5s);
        QVERIFY(!readMaxAge("s-maxage=5"));
        QCOMPARE(readCharset("text/xml; charset=utf-8"), "utf-8");
    }

    void onlyStrongConditionsAreUsed()
    {
        const QDateTime now(QDate(2025, 6, 2), QTime(10, 0), Qt::UTC);
        const QByteArray date = "Mon, 02 Jun 2025 09:00:00 GMT";
        QCOMPARE(rangeCondition({"\"x\"", date}, now), "\"x\"");
        QCOMPARE(rangeCondition({"W/\"x\"", date}, now), date);
        QCOMPARE(rangeCondition({{}, "Mon, 02 Jun 2025 09:59:30 GMT"}, now), "");
        QCOMPARE(rangeCondition({}, now), "");
        QCOMPARE(rangeCondition({{}, date}, QDateTime()), "");
    }

    void privateAddressesAreKnown()
    {
        for (const char *one : {"127.0.0.1", "10.1.2.3", "172.31.0.1", "192.168.0.1", "0.0.0.0",
                                "169.254.1.1", "100.64.0.1", "224.0.0.1", "::1", "fe80::1",
                                "fd00::1", "::ffff:127.0.0.1", "255.255.255.255"})
            QVERIFY2(isPrivate(QHostAddress(QString::fromLatin1(one))), one);
        for (const char *one : {"8.8.8.8", "172.32.0.1", "2606:4700::1", "::ffff:8.8.8.8"})
            QVERIFY2(!isPrivate(QHostAddress(QString::fromLatin1(one))), one);
        QVERIFY(namesPrivateHost(QUrl(u"http://printer.local/"_s)));
        QVERIFY(!namesPrivateHost(QUrl(u"http://example.org/"_s)));
    }

    void loginsBelongToAnOriginAndAreKept()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"logins.json"_s);
        Logins logins(path);
        const QUrl feed(u"https://x.org/feed"_s);
        QVERIFY(logins.keep(feed, {u"ear"_s, u"märk:1"_s}));
        QCOMPARE(QFile::permissions(path) & QFileDevice::Permissions(0x0077),
                 QFileDevice::Permissions());
        const Logins again(path);
        QCOMPARE(again.find(QUrl(u"https://X.org:443/other"_s)), (Login{u"ear"_s, u"märk:1"_s}));
        for (const auto &other :
             {u"http://x.org/feed"_s, u"https://x.org:444/"_s, u"https://y.org/"_s})
            QVERIFY(!again.find(QUrl(other)));
        QCOMPARE(loginIn(QUrl(u"https://me:a%40b@x.org/"_s)), (Login{u"me"_s, u"a@b"_s}));
        QVERIFY(logins.forget(feed));
        QVERIFY(!Logins(path).find(feed));
    }
};

QTEST_GUILESS_MAIN(TestHostTurns)
#include "tst_hostturns.moc"
