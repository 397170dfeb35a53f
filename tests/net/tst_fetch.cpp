// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badserver.h"
#include "net/fetch.h"
#include "net/web.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray gzipped(const QByteArray &text)
{
    QByteArray zlib = qCompress(text, 9).sliced(4);
    quint32 crc = 0xffffffff;
    for (const char byte : text) {
        crc ^= static_cast<unsigned char>(byte);
        for (int i = 0; i < 8; ++i)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    crc = ~crc;
    const auto size = quint32(text.size());
    QByteArray gzip("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    gzip += zlib.sliced(2, zlib.size() - 6);
    gzip.append(reinterpret_cast<const char *>(&crc), 4);
    gzip.append(reinterpret_cast<const char *>(&size), 4);
    return gzip;
}

} // namespace

class TestFetch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<BadServer>();
        m_logins = Logins();
        m_web = std::make_unique<Web>(m_logins, u"1.2"_s);
    }

    void anAnswerIsGivenWithItsFacts()
    {
        m_server->say("/a",
                      httpAnswer("hello",
                                 "ETag: W/\"x y\"\r\nLast-Modified: Mon, 02 Jun 2025 "
                                 "10:00:00 GMT\r\nContent-Type: Text/XML; charset=\"koi8-r\""
                                 "\r\nCache-Control: public, max-age=60\r\n"));
        const auto answer = get(u"/a"_s);
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, "hello");
        QCOMPARE(answer->type, "text/xml");
        QCOMPARE(answer->charset, "koi8-r");
        QCOMPARE(answer->validators.etag, "W/\"x y\"");
        QCOMPARE(answer->length, 5);
        QCOMPARE(answer->maxAge, 60s);
        QVERIFY(answer->isWhole && answer->movedTo.isEmpty());
        const auto headers = m_server->requests.first().headers;
        QVERIFY(headers.value("user-agent").startsWith("Earmark/1.2"));
        QVERIFY(!headers.contains("referer") && !headers.contains("cookie"));
    }

    void validatorsAreSentAsTheyCame()
    {
        m_server->say("/a", "HTTP/1.1 304 Not Modified\r\n\r\n");
        WebRequest request = to(u"/a"_s);
        request.validators = {"W/\"x\"", "Mon, 2 Jun 2025 odd"};
        const auto answer = get(request);
        QCOMPARE(answer->status, 304);
        const auto headers = m_server->requests.first().headers;
        QCOMPARE(headers.value("if-none-match"), "W/\"x\"");
        QCOMPARE(headers.value("if-modified-since"), "Mon, 2 Jun 2025 odd");
    }

    void anyStatusIsAnAnswer()
    {
        m_server->say("/a", httpAnswer("busy", "Retry-After: 90\r\n", "503 Later"));
        const auto answer = get(u"/a"_s);
        QVERIFY(answer);
        QCOMPARE(answer->status, 503);
        QCOMPARE(answer->retryAfter, 90s);
    }

    void aBrokenConnectionIsTold_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("length") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello");
    }

    void aBrokenConnectionIsTold()
    {
        QFETCH(QByteArray, answer);
        m_server->say("/a", answer);
        const auto got = get(u"/a"_s);
        QVERIFY(got);
        QCOMPARE(got->body, "hello");
        QVERIFY(!got->isWhole);
    }

    void redirectsAreFollowedByHand()
    {
        m_server->say("/a", redirect("301 Moved", "/b"));
        m_server->say("/b", redirect("308 Moved", "c?x=1"));
        m_server->say("/c?x=1", httpAnswer("here"));
        const auto answer = get(u"/a"_s);
        QVERIFY(answer);
        QCOMPARE(answer->url, m_server->url(u"/c?x=1"_s));
        QCOMPARE(answer->movedTo, answer->url);
        m_server->say("/b", redirect("302 Found", "c?x=1"));
        QVERIFY(get(u"/a"_s)->movedTo.isEmpty());
    }

    void redirectsThatLeadNowhereEnd_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("circle") << redirect("302 Found", "/a");
        QTest::newRow("file") << redirect("302 Found", "file:///etc/passwd");
        QTest::newRow("nowhere") << QByteArray("HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("no host") << redirect("302 Found", "http:///a");
    }

    void redirectsThatLeadNowhereEnd()
    {
        QFETCH(QByteArray, answer);
        m_server->say("/a", answer);
        QVERIFY(!get(u"/a"_s));
        QCOMPARE(m_server->requests.size(), 1);
    }

    void endlessRedirectsEnd()
    {
        for (int i = 0; i < 50; ++i)
            m_server->say("/" + QByteArray::number(i),
                          redirect("302 Found", "/" + QByteArray::number(i + 1)));
        QVERIFY(!get(u"/0"_s));
        QCOMPARE(m_server->requests.size(), 11);
    }

    // A page may set a cookie and lead to itself.
    void cookiesLastForOneRequest()
    {
        m_server->serve("/a", [](const BadServer::Request &request) {
            return request.headers.value("cookie") == "seen=1"
                ? httpAnswer("in")
                : "HTTP/1.1 302 Found\r\nLocation: /a\r\nSet-Cookie: seen=1; Path=/\r\n"
                  "Content-Length: 0\r\n\r\n";
        });
        QCOMPARE(get(u"/a"_s)->body, "in");
        QCOMPARE(get(u"/a"_s)->body, "in");
        QCOMPARE(m_server->requests.size(), 4);
        QVERIFY(!m_server->requests.at(2).headers.contains("cookie"));
    }

    void aLoginIsSentToItsOriginAlone()
    {
        const auto locked = [](const BadServer::Request &request) {
            return request.headers.contains("authorization")
                ? httpAnswer("in")
                : httpAnswer("who?", "WWW-Authenticate: Basic realm=\"x\"\r\n", "401 No");
        };
        BadServer other;
        other.serve("/b", locked);
        m_server->serve("/a", locked);
        m_server->say("/away", redirect("302 Found", other.url(u"/b"_s).toEncoded()));
        QCOMPARE(get(u"/a"_s)->status, 401);
        QVERIFY(m_logins.keep(m_server->url({}), {u"ear"_s, u"mark"_s}));
        QCOMPARE(get(u"/a"_s)->body, "in");
        QCOMPARE(get(u"/away"_s)->status, 401);
        QVERIFY(!other.requests.isEmpty());
        for (const auto &request : other.requests)
            QVERIFY(!request.headers.contains("authorization"));
    }

    void aWrongPasswordIsNotRepeated()
    {
        m_server->say("/a", httpAnswer("no", "WWW-Authenticate: Basic realm=\"x\"\r\n", "401 No"));
        QVERIFY(m_logins.keep(m_server->url({}), {u"ear"_s, u"wrong"_s}));
        QCOMPARE(get(u"/a"_s)->status, 401);
        QCOMPARE(m_server->requests.size(), 2);
    }

    void aNameInTheAddressIsNotSent()
    {
        m_server->say("/a", httpAnswer("x"));
        WebRequest request = to(u"/a"_s);
        request.url.setUserInfo(u"me:secret"_s);
        QVERIFY(get(request));
        QVERIFY(!m_server->requests.first().headers.contains("authorization"));
    }

    void privateAddressesMustBeTyped_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("loopback") << QUrl(u"http://127.0.0.1:1/"_s);
        QTest::newRow("number") << QUrl(u"http://2130706433/"_s);
        QTest::newRow("localhost") << QUrl(u"http://localhost/"_s);
        QTest::newRow("IPv6") << QUrl(u"http://[::1]/"_s);
        QTest::newRow("mapped") << QUrl(u"http://[::ffff:10.0.0.1]/"_s);
        QTest::newRow("network") << QUrl(u"http://192.168.1.1/"_s);
        QTest::newRow("link") << QUrl(u"http://169.254.169.254/latest"_s);
        QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s);
    }

    void privateAddressesMustBeTyped()
    {
        QFETCH(QUrl, url);
        QVERIFY(!get({.url = url}));
    }

    void slowServersAreLeft_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("more");
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n";
        QTest::newRow("silent") << QByteArray() << QByteArray();
        QTest::newRow("half a header") << QByteArray("HTTP/1.1 200 OK\r\nA: ") << QByteArray();
        QTest::newRow("stops") << head + "abc" << QByteArray();
        QTest::newRow("drips") << head << QByteArray("x");
        QTest::newRow("endless headers")
            << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("A: b\r\n");
    }

    void slowServersAreLeft()
    {
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, more);
        m_server->stall("/a", begin, more);
        WebRequest request = to(u"/a"_s);
        request.limits.firstByte = 200ms;
        request.limits.slowest = 200ms;
        QVERIFY(!get(request));
    }

    void nobodyThereIsAnError()
    {
        WebRequest request = to(u"/a"_s);
        m_server->close();
        QVERIFY(!get(request));
    }

    void endlessAnswersAreLeft()
    {
        const QByteArray more(100'000, 'x');
        m_server->stall("/a", "HTTP/1.1 200 OK\r\n\r\n", more);
        WebRequest request = to(u"/a"_s);
        request.limits.bytes = 1'000'000;
        QVERIFY(!get(request));
        m_server->stall("/b", "HTTP/1.1 404 No\r\n\r\n", more);
        const auto missing = get(u"/b"_s);
        QCOMPARE(missing->status, 404);
        QCOMPARE(missing->body.size(), 64 * 1024);
    }

    void aLongTimeIsLimitedToo()
    {
        m_server->stall("/a", "HTTP/1.1 200 OK\r\n\r\n", QByteArray(2'000, 'x'));
        WebRequest request = to(u"/a"_s);
        request.limits.whole = 300ms;
        request.limits.per100Kilobytes = 0ms;
        request.limits.slowest = 200ms;
        request.limits.slowestBytes = 1;
        QVERIFY(!get(request));
    }

    void compressedAnswersAreDecoded()
    {
        const QByteArray text = QByteArray("<rss>hello</rss>").repeated(100);
        m_server->say("/a", httpAnswer(gzipped(text), "Content-Encoding: gzip\r\n"));
        const auto answer = get(u"/a"_s);
        QVERIFY(answer);
        QCOMPARE(answer->body, text);
        QVERIFY(m_server->requests.first().headers.value("accept-encoding").contains("gzip"));
    }

    void bombsAreNotUnpacked()
    {
        const QByteArray bomb = gzipped(QByteArray(16 * 1024 * 1024, ' '));
        m_server->say("/a", httpAnswer(bomb, "Content-Encoding: gzip\r\n"));
        QVERIFY(!get(u"/a"_s));
        const QByteArray small = gzipped(QByteArray(4 * 1024 * 1024, ' '));
        m_server->say("/b", httpAnswer(small, "Content-Encoding: gzip\r\n"));
        WebRequest request = to(u"/b"_s);
        request.limits.bytes = 1024 * 1024;
        QVERIFY(!get(request));
    }

    // It is asked once more without compression.
    void falseCompressionIsSeenThrough()
    {
        m_server->say("/a", httpAnswer("<rss>plain</rss>", "Content-Encoding: gzip\r\n"));
        const auto answer = get(u"/a"_s);
        QVERIFY(answer);
        QCOMPARE(answer->body, "<rss>plain</rss>");
        QCOMPARE(m_server->requests.size(), 2);
        QCOMPARE(m_server->requests.last().headers.value("accept-encoding"), "identity");
    }

    void unknownCompressionIsAnError_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::newRow("twice") << QByteArray("gzip, gzip");
        QTest::newRow("unknown") << QByteArray("x-secret");
    }

    void unknownCompressionIsAnError()
    {
        QFETCH(QByteArray, coding);
        m_server->say("/a",
                      httpAnswer(gzipped(gzipped("x")), "Content-Encoding: " + coding + "\r\n"));
        QVERIFY(!get(u"/a"_s));
    }

    void whatIsStreamedIsGivenAsItComes()
    {
        m_server->serve("/a", [](const BadServer::Request &request) {
            return request.headers.value("range") == "bytes=3-"
                ? httpAnswer("lo", "Content-Range: bytes 3-4/5\r\n", "206 Partial")
                : httpAnswer("hello");
        });
        WebRequest request = to(u"/a"_s);
        request.isStreamed = true;
        request.from = 3;
        request.ifRange = "\"x\"";
        const std::unique_ptr<Fetch> fetch(m_web->get(request, nullptr));
        QByteArray all;
        connect(fetch.get(), &Fetch::arrived, this,
                [&all](const QByteArray &bytes) { all += bytes; });
        QSignalSpy answered(fetch.get(), &Fetch::answered);
        QSignalSpy finished(fetch.get(), &Fetch::finished);
        QVERIFY(finished.wait());
        QCOMPARE(all, "lo");
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.first().first().value<WebAnswer>().range, (ContentRange{3, 4, 5}));
        const auto headers = m_server->requests.first().headers;
        QCOMPARE(headers.value("if-range"), "\"x\"");
        QCOMPARE(headers.value("accept-encoding"), "identity");
    }

    // Some servers compress sound though they were asked not to.
    void streamedCompressionIsDecoded()
    {
        const QByteArray sound(10'000, 's');
        m_server->say("/a", httpAnswer(gzipped(sound), "Content-Encoding: gzip\r\n"));
        WebRequest request = to(u"/a"_s);
        request.isStreamed = true;
        const std::unique_ptr<Fetch> fetch(m_web->get(request, nullptr));
        QByteArray all;
        connect(fetch.get(), &Fetch::arrived, this,
                [&all](const QByteArray &bytes) { all += bytes; });
        QSignalSpy finished(fetch.get(), &Fetch::finished);
        QVERIFY(finished.wait());
        QCOMPARE(all, sound);
    }

    void deletingStopsIt()
    {
        m_server->stall("/a", "HTTP/1.1 200 OK\r\n\r\n", "x");
        std::unique_ptr<Fetch> fetch(m_web->get(to(u"/a"_s), nullptr));
        QTRY_COMPARE(m_server->requests.size(), 1);
        const QTcpSocket *socket = m_server->findChild<QTcpSocket *>();
        QVERIFY(socket);
        QSignalSpy closed(socket, &QTcpSocket::disconnected);
        fetch.reset();
        QVERIFY(closed.wait());
    }

private:
    static QByteArray redirect(const QByteArray &status, const QByteArray &target)
    {
        return httpAnswer({}, "Location: " + target + "\r\n", status);
    }

    WebRequest to(const QString &path) const
    {
        return {.url = m_server->url(path), .mayBePrivate = true};
    }

    Result<WebAnswer> get(const QString &path) { return get(to(path)); }

    Result<WebAnswer> get(const WebRequest &request)
    {
        const std::unique_ptr<Fetch> fetch(m_web->get(request, nullptr));
        Result<WebAnswer> got = Error{u"It does not end."_s};
        connect(fetch.get(), &Fetch::finished, this, [&got](const auto &result) { got = result; });
        QSignalSpy finished(fetch.get(), &Fetch::finished);
        (void)finished.wait(20'000);
        return got.operator bool() || !finished.isEmpty() ? got : Result<WebAnswer>(WebAnswer());
    }

    std::unique_ptr<BadServer> m_server;
    Logins m_logins;
    std::unique_ptr<Web> m_web;
};

QTEST_GUILESS_MAIN(TestFetch)
#include "tst_fetch.moc"
