// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"
#include "core/files.h"
#include "core/readfile.h"

#include <QTemporaryDir>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestLogins : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_asking = std::make_unique<Asking>(); }

    void aLoginIsSentToItsOriginAlone()
    {
        const auto locked = [](const BadServer::Request &request) {
            return request.headers.contains("authorization")
                ? httpAnswer("in")
                : httpAnswer("who?", "WWW-Authenticate: Basic realm=\"x\"\r\n", "401 No");
        };
        BadServer other;
        other.serve("/b", locked);
        m_asking->server.serve("/a", locked);
        m_asking->server.say("/away", redirect("302 Found", other.url(u"/b"_s).toEncoded()));
        QCOMPARE(m_asking->outcomeOf(u"/a"_s), u"401 who?"_s);
        QVERIFY(m_asking->logins.keep(m_asking->server.url({}), {u"ear"_s, u"mark"_s}));
        QCOMPARE(m_asking->outcomeOf(u"/a"_s), u"200 in"_s);
        QCOMPARE(m_asking->outcomeOf(u"/away"_s), u"401 who?"_s);
        QVERIFY(!other.requests.isEmpty());
        for (const auto &request : other.requests)
            QVERIFY(!request.headers.contains("authorization"));
    }

    void aWrongPasswordIsNotRepeated()
    {
        m_asking->server.say("/a",
                             httpAnswer("no", "WWW-Authenticate: Basic realm=\"x\"\r\n", "401 No"));
        QVERIFY(m_asking->logins.keep(m_asking->server.url({}), {u"ear"_s, u"wrong"_s}));
        QCOMPARE(m_asking->outcomeOf(u"/a"_s), u"401 no"_s);
        QCOMPARE(m_asking->server.requests.size(), 2);
    }

    void aNameInTheAddressIsNotSent()
    {
        m_asking->server.say("/a", httpAnswer("x"));
        WebRequest request = m_asking->to(u"/a"_s);
        request.url.setUserInfo(u"me:secret"_s);
        const auto answer = m_asking->get(request);
        QVERIFY(answer);
        QVERIFY(!m_asking->server.requests.first().headers.contains("authorization"));
        QCOMPARE(answer->url, m_asking->server.url(u"/a"_s)); // what it says is resolved against it
    }

    void aNameInARedirectIsForgotten()
    {
        QUrl target = m_asking->server.url(u"/b"_s);
        target.setUserInfo(u"me:secret"_s);
        m_asking->server.say("/a", redirect("301 Moved", target.toEncoded()));
        m_asking->server.say("/b", httpAnswer("x"));
        const auto answer = m_asking->get(u"/a"_s);
        QVERIFY(answer);
        QCOMPARE(answer->movedTo, m_asking->server.url(u"/b"_s));
    }

    void loginsAreKeptForTheirOrigin()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"logins.json"_s);
        const QUrl url(u"https://X.org/feed"_s);
        QVERIFY(Logins(path).keep(url, {u"ear"_s, u"mark"_s}));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), 0);
        const Logins again(path);
        QCOMPARE(again.find(QUrl(u"https://x.org:443/other"_s)), (Login{u"ear"_s, u"mark"_s}));
        QVERIFY(!again.find(QUrl(u"http://x.org/feed"_s)));
        QVERIFY(!again.find(QUrl(u"https://x.org:444/feed"_s)));
    }

    // The passwords in it may still be saved by hand.
    void aDamagedFileIsNotOverwritten_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("cut") << QByteArray("{\"a\": {\"user\": \"a\", \"passw");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("entry") << QByteArray("{\"a\": {\"user\": \"a\"}}");
    }

    void aDamagedFileIsNotOverwritten()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"logins.json"_s);
        QVERIFY(writeFile(path, content));
        Logins logins(path);
        const QUrl url(u"https://y.org/"_s);
        QVERIFY(!logins.keep(url, {u"ear"_s, u"mark"_s}));
        QVERIFY(logins.find(url)); // for this run
        QCOMPARE(*readFile(path), content);
    }

private:
    std::unique_ptr<Asking> m_asking;
};

QTEST_GUILESS_MAIN(TestLogins)
#include "tst_logins.moc"
