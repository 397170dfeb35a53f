// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"

using namespace earmark;
using namespace Qt::StringLiterals;

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

class TestFetchCodings : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_asking = std::make_unique<Asking>(); }

    void compressedAnswersAreDecoded()
    {
        const QByteArray text = QByteArray("<rss>hello</rss>").repeated(100);
        m_asking->server.say("/a", httpAnswer(gzipped(text), "Content-Encoding: gzip\r\n"));
        const auto answer = m_asking->get(u"/a"_s);
        QVERIFY(answer);
        QCOMPARE(answer->body, text);
        QVERIFY(
            m_asking->server.requests.first().headers.value("accept-encoding").contains("gzip"));
    }

    void bombsAreNotUnpacked()
    {
        const QByteArray bomb = gzipped(QByteArray(16 * 1024 * 1024, ' '));
        m_asking->server.say("/a", httpAnswer(bomb, "Content-Encoding: gzip\r\n"));
        QVERIFY(!m_asking->get(u"/a"_s));
        const QByteArray small = gzipped(QByteArray(4 * 1024 * 1024, ' '));
        m_asking->server.say("/b", httpAnswer(small, "Content-Encoding: gzip\r\n"));
        WebRequest request = m_asking->to(u"/b"_s);
        request.limits.bytes = 1024 * 1024;
        QVERIFY(!m_asking->get(request));
    }

    // It is asked once more without compression.
    void falseCompressionIsSeenThrough()
    {
        m_asking->server.say("/a", httpAnswer("<rss>plain</rss>", "Content-Encoding: gzip\r\n"));
        const auto answer = m_asking->get(u"/a"_s);
        QVERIFY(answer);
        QCOMPARE(answer->body, "<rss>plain</rss>");
        QCOMPARE(m_asking->server.requests.size(), 2);
        QCOMPARE(m_asking->server.requests.last().headers.value("accept-encoding"), "identity");
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
        m_asking->server.say(
            "/a", httpAnswer(gzipped(gzipped("x")), "Content-Encoding: " + coding + "\r\n"));
        QVERIFY(!m_asking->get(u"/a"_s));
    }

    void whatIsStreamedIsGivenAsItComes()
    {
        m_asking->server.serve("/a", [](const BadServer::Request &request) {
            return request.headers.value("range") == "bytes=3-"
                ? httpAnswer("lo", "Content-Range: bytes 3-4/5\r\n", "206 Partial")
                : httpAnswer("hello");
        });
        WebRequest request = m_asking->to(u"/a"_s);
        request.isStreamed = true;
        request.from = 3;
        request.ifRange = "\"x\"";
        const std::unique_ptr<Fetch> fetch(m_asking->web.get(request, nullptr));
        QByteArray all;
        connect(fetch.get(), &Fetch::arrived, this,
                [&all](const QByteArray &bytes) { all += bytes; });
        QSignalSpy answered(fetch.get(), &Fetch::answered);
        QSignalSpy finished(fetch.get(), &Fetch::finished);
        QVERIFY(finished.wait());
        QCOMPARE(all, "lo");
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.first().first().value<WebAnswer>().range, (ContentRange{3, 4, 5}));
        const auto headers = m_asking->server.requests.first().headers;
        QCOMPARE(headers.value("if-range"), "\"x\"");
        QCOMPARE(headers.value("accept-encoding"), "identity");
    }

    // Some servers compress sound though they were asked not to.
    void streamedCompressionIsDecoded()
    {
        const QByteArray sound(10'000, 's');
        m_asking->server.say("/a", httpAnswer(gzipped(sound), "Content-Encoding: gzip\r\n"));
        WebRequest request = m_asking->to(u"/a"_s);
        request.isStreamed = true;
        const std::unique_ptr<Fetch> fetch(m_asking->web.get(request, nullptr));
        QByteArray all;
        connect(fetch.get(), &Fetch::arrived, this,
                [&all](const QByteArray &bytes) { all += bytes; });
        QSignalSpy finished(fetch.get(), &Fetch::finished);
        QVERIFY(finished.wait());
        QCOMPARE(all, sound);
    }

private:
    std::unique_ptr<Asking> m_asking;
};

QTEST_GUILESS_MAIN(TestFetchCodings)
#include "tst_fetchcodings.moc"
