// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFetchLimits : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_asking = std::make_unique<Asking>(); }

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
        m_asking->server.stall("/a", begin, more);
        WebRequest request = m_asking->to(u"/a"_s);
        request.limits.firstByte = 200ms;
        request.limits.slowest = 200ms;
        QVERIFY(!m_asking->get(request));
    }

    void endlessAnswersAreLeft()
    {
        const QByteArray more(100'000, 'x');
        m_asking->server.stall("/a", "HTTP/1.1 200 OK\r\n\r\n", more);
        WebRequest request = m_asking->to(u"/a"_s);
        request.limits.bytes = 1'000'000;
        QVERIFY(!m_asking->get(request));
        m_asking->server.stall("/b", "HTTP/1.1 404 No\r\n\r\n", more);
        const auto missing = m_asking->get(u"/b"_s);
        QCOMPARE(missing->status, 404);
        QCOMPARE(missing->body.size(), 64 * 1024);
    }

    void aLongTimeIsLimitedToo()
    {
        m_asking->server.stall("/a", "HTTP/1.1 200 OK\r\n\r\n", QByteArray(2'000, 'x'));
        WebRequest request = m_asking->to(u"/a"_s);
        request.limits.whole = 300ms;
        request.limits.per100Kilobytes = 0ms;
        request.limits.slowest = 200ms;
        request.limits.slowestBytes = 1;
        QVERIFY(!m_asking->get(request));
    }

private:
    std::unique_ptr<Asking> m_asking;
};

QTEST_GUILESS_MAIN(TestFetchLimits)
#include "tst_fetchlimits.moc"
