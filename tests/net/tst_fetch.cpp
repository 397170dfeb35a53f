// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFetch : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_asking = std::make_unique<Asking>(); }

    void anAnswerIsGivenWithItsFacts()
    {
        m_asking->server.say("/a",
                             httpAnswer("hello",
                                        "ETag: W/\"x y\"\r\nLast-Modified: Mon, 02 Jun 2025 "
                                        "10:00:00 GMT\r\nContent-Type: Text/XML; charset=\"koi8-r\""
                                        "\r\nCache-Control: public, max-age=60\r\n"));
        const auto answer = m_asking->get(u"/a"_s);
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, "hello");
        QCOMPARE(answer->type, "text/xml");
        QCOMPARE(answer->charset, "koi8-r");
        QCOMPARE(answer->validators.etag, "W/\"x y\"");
        QCOMPARE(answer->length, 5);
        QCOMPARE(answer->maxAge, 60s);
        QVERIFY(answer->isWhole && answer->movedTo.isEmpty());
        const auto headers = m_asking->server.requests.first().headers;
        QVERIFY(headers.value("user-agent").startsWith("Earmark/1.2"));
        QVERIFY(!headers.contains("referer") && !headers.contains("cookie"));
    }

    void validatorsAreSentAsTheyCame()
    {
        m_asking->server.say("/a", "HTTP/1.1 304 Not Modified\r\n\r\n");
        WebRequest request = m_asking->to(u"/a"_s);
        request.validators = {"W/\"x\"", "Mon, 2 Jun 2025 odd"};
        const auto answer = m_asking->get(request);
        QCOMPARE(answer->status, 304);
        const auto headers = m_asking->server.requests.first().headers;
        QCOMPARE(headers.value("if-none-match"), "W/\"x\"");
        QCOMPARE(headers.value("if-modified-since"), "Mon, 2 Jun 2025 odd");
    }

    void anyStatusIsAnAnswer()
    {
        m_asking->server.say("/a", httpAnswer("busy", "Retry-After: 90\r\n", "503 Later"));
        const auto answer = m_asking->get(u"/a"_s);
        QVERIFY(answer);
        QCOMPARE(answer->status, 503);
        QCOMPARE(answer->retryAfter, 90s);
    }

    void aBrokenConnectionIsTold()
    {
        m_asking->server.say("/a", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello");
        const auto got = m_asking->get(u"/a"_s);
        QVERIFY(got);
        QCOMPARE(got->body, "hello");
        QVERIFY(!got->isWhole);
    }

    void redirectsAreFollowedByHand()
    {
        m_asking->server.say("/a", redirect("301 Moved", "/b"));
        m_asking->server.say("/b", redirect("308 Moved", "c?x=1"));
        m_asking->server.say("/c?x=1", httpAnswer("here"));
        const auto answer = m_asking->get(u"/a"_s);
        QVERIFY(answer);
        QCOMPARE(answer->url, m_asking->server.url(u"/c?x=1"_s));
        QCOMPARE(answer->movedTo, answer->url);
        m_asking->server.say("/b", redirect("302 Found", "c?x=1"));
        QVERIFY(m_asking->get(u"/a"_s)->movedTo.isEmpty());
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
        m_asking->server.say("/a", answer);
        QVERIFY(!m_asking->get(u"/a"_s));
        QCOMPARE(m_asking->server.requests.size(), 1);
    }

    // The page that a redirect shows is cut, the next answer is not.
    void aRedirectMayShowALargePage()
    {
        m_asking->server.say("/a",
                             httpAnswer(QByteArray(200'000, 'x'), "Location: /b\r\n", "302 Found"));
        const QByteArray body(2'000'000, 'y');
        m_asking->server.say("/b", httpAnswer(body));
        const auto answer = m_asking->get(u"/a"_s);
        QVERIFY(answer && answer->isWhole);
        QCOMPARE(answer->body.size(), body.size());
    }

    void endlessRedirectsEnd()
    {
        for (int i = 0; i < 50; ++i)
            m_asking->server.say("/" + QByteArray::number(i),
                                 redirect("302 Found", "/" + QByteArray::number(i + 1)));
        QVERIFY(!m_asking->get(u"/0"_s));
        QCOMPARE(m_asking->server.requests.size(), 11);
    }

    // A page may set a cookie and lead to itself.
    void cookiesLastForOneRequest()
    {
        m_asking->server.serve("/a", [](const BadServer::Request &request) {
            return request.headers.value("cookie") == "seen=1"
                ? httpAnswer("in")
                : "HTTP/1.1 302 Found\r\nLocation: /a\r\nSet-Cookie: seen=1; Path=/\r\n"
                  "Content-Length: 0\r\n\r\n";
        });
        QCOMPARE(m_asking->get(u"/a"_s)->body, "in");
        QCOMPARE(m_asking->get(u"/a"_s)->body, "in");
        QCOMPARE(m_asking->server.requests.size(), 4);
        QVERIFY(!m_asking->server.requests.at(2).headers.contains("cookie"));
    }

    void nobodyThereIsAnError()
    {
        WebRequest request = m_asking->to(u"/a"_s);
        m_asking->server.close();
        QVERIFY(!m_asking->get(request));
    }

    // As if it closed a connection just when it was to be used again.
    void aServerThatHangsUpIsAskedOnceMore()
    {
        int asked = 0;
        int hangups = 2; // Qt itself asks twice
        m_asking->server.serve("/a", [&](const BadServer::Request &) {
            return ++asked <= hangups ? QByteArray() : httpAnswer("in");
        });
        QCOMPARE(m_asking->outcomeOf(u"/a"_s), u"200 in"_s);
        asked = 0;
        hangups = 100;
        QVERIFY(!m_asking->get(u"/a"_s));
        QVERIFY(asked < 10);
    }

    void deletingStopsIt()
    {
        m_asking->server.stall("/a", "HTTP/1.1 200 OK\r\n\r\n", "x");
        std::unique_ptr<Fetch> fetch(m_asking->web.get(m_asking->to(u"/a"_s), nullptr));
        QTRY_COMPARE(m_asking->server.requests.size(), 1);
        const QTcpSocket *socket = m_asking->server.findChild<QTcpSocket *>();
        QVERIFY(socket);
        QSignalSpy closed(socket, &QTcpSocket::disconnected);
        fetch.reset();
        QVERIFY(closed.wait());
    }

private:
    std::unique_ptr<Asking> m_asking;
};

QTEST_GUILESS_MAIN(TestFetch)
#include "tst_fetch.moc"
