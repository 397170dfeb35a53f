// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"
#include "net/privateaddress.h"

#include <QHostInfo>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestPrivateAddress : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_asking = std::make_unique<Asking>(); }

    void addressesOfNoPublicNetworkArePrivate_data()
    {
        QTest::addColumn<bool>("isPrivate");
        const auto rows = [](const QByteArrayList &addresses, bool is) {
            for (const QByteArray &address : addresses)
                QTest::newRow(address.constData()) << is;
        };
        rows({"0.0.0.0",
              "10.1.2.3",
              "100.64.0.1",
              "127.0.0.1",
              "169.254.169.254",
              "172.31.0.1",
              "192.168.1.1",
              "224.0.0.1",
              "255.255.255.255",
              "::",
              "::1",
              "fc00::1",
              "fe80::1",
              "ff02::1",
              "::ffff:10.0.0.1",
              "::10.0.0.1",
              "::ffff:0:10.0.0.1",
              "64:ff9b::10.0.0.1",
              "64:ff9b::7f00:1",
              "64:ff9b:1::808:808",
              "2002:c0a8:101::1",
              "2001::1"},
             true);
        rows({"8.8.8.8", "100.128.0.1", "172.32.0.1", "192.169.0.1", "2a00:1450:4007::1",
              "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1", "2001:41d0::1"},
             false);
    }

    void addressesOfNoPublicNetworkArePrivate()
    {
        QTEST(isPrivate(QHostAddress(QString::fromLatin1(QTest::currentDataTag()))), "isPrivate");
    }

    void aNameMustLeadToTheWebAlone()
    {
        const auto found = [](const QStringList &texts) {
            QHostInfo host;
            QList<QHostAddress> addresses;
            for (const QString &text : texts)
                addresses.append(QHostAddress(text));
            host.setAddresses(addresses);
            return host;
        };
        QVERIFY(leadsToTheWeb(found({u"8.8.8.8"_s, u"2a00:1450:4007::1"_s})));
        QVERIFY(!leadsToTheWeb(found({u"8.8.8.8"_s, u"10.0.0.1"_s})));
        QVERIFY(!leadsToTheWeb(found({})));
        QHostInfo failed = found({u"8.8.8.8"_s});
        failed.setError(QHostInfo::HostNotFound);
        QVERIFY(!leadsToTheWeb(failed));
    }

    void privateAddressesMustBeTyped_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("number") << QUrl(u"http://2130706433/"_s);
        QTest::newRow("localhost") << QUrl(u"http://localhost/"_s);
        QTest::newRow("IPv6") << QUrl(u"http://[::1]/"_s);
        QTest::newRow("mapped") << QUrl(u"http://[::ffff:10.0.0.1]/"_s);
        QTest::newRow("network") << QUrl(u"http://192.168.1.1/"_s);
        QTest::newRow("link") << QUrl(u"http://169.254.169.254/latest"_s);
        QTest::newRow("name") << QUrl(u"http://nas.local/"_s);
    }

    void privateAddressesMustBeTyped()
    {
        QFETCH(QUrl, url);
        const auto answer = m_asking->get({.url = url});
        QVERIFY(!answer);
        QCOMPARE(answer.error(), Fetch::privateAddress(url));
    }

    void thisComputerIsNotAsked()
    {
        m_asking->server.say("/a", httpAnswer("x"));
        QVERIFY(!m_asking->get({.url = m_asking->server.url(u"/a"_s)}));
        QVERIFY(m_asking->server.requests.isEmpty());
        QVERIFY(m_asking->get(m_asking->to(u"/a"_s)));
    }

    void filesAreNotAsked()
    {
        const auto answer =
            m_asking->get({.url = QUrl(u"file:///etc/passwd"_s), .mayBePrivate = true});
        QVERIFY(!answer);
        QVERIFY(answer.error().message.contains(u"not on the web"_s));
    }

private:
    std::unique_ptr<Asking> m_asking;
};

QTEST_GUILESS_MAIN(TestPrivateAddress)
#include "tst_privateaddress.moc"
