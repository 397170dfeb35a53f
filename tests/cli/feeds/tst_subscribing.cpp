// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../net/badserver.h"
#include "../capturedoutput.h"
#include "cli/run/readcommandline.h"
#include "cli/run/runcommand.h"
#include "core/files.h"
#include "core/readfile.h"
#include "feeds/lists/opml.h"
#include "store/librarylock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

QByteArray showXml(const QByteArray &title, int episodes = 1)
{
    QByteArray items;
    for (int i = 1; i <= episodes; ++i) {
        const QByteArray number = QByteArray::number(i);
        items += "<item><guid>" + title + number + "</guid><title>Episode " + number
            + "</title><enclosure url='/" + number + ".mp3' type='audio/mpeg'/></item>";
    }
    return "<rss><channel><title>" + title + "</title>" + items + "</channel></rss>";
}

} // namespace

class TestSubscribing : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<BadServer>();
        m_server->say("/a", httpAnswer(showXml("Alpha", 2)));
        m_server->say("/b", httpAnswer(showXml("Beta")));
    }

    void aFeedIsPrinted()
    {
        QCOMPARE(run({u"feed"_s, url(u"/a"_s), u"--json"_s}), exitDone);
        QCOMPARE(m_json[u"items"], 2);
        QCOMPARE(run({u"feed"_s, url(u"/none"_s), u"--json"_s}), exitFailed);
        const QString file = m_folder->filePath(u"f.xml"_s);
        QVERIFY(writeFile(file, showXml("File")));
        QCOMPARE(run({u"feed"_s, file, u"--json"_s}), exitDone);
        QCOMPARE(m_json[u"title"], u"File"_s);
    }

    void filesAreToldFromAddresses_data()
    {
        QTest::addColumn<bool>("isAddress");
        QTest::newRow("https://x.org/feed.xml") << true;
        QTest::newRow("feed://x.org/feed") << true;
        QTest::newRow("x.org") << true;
        QTest::newRow("x.org/feed.xml") << true;
        QTest::newRow("localhost:8000/f") << false;
        QTest::newRow("feed.xml") << false;
        QTest::newRow("My.Shows.OPML") << false;
        QTest::newRow("folder/feed") << false;
        QTest::newRow("/folder/x.org") << false;
        QTest::newRow("file:///x.org/f") << false;
    }

    void filesAreToldFromAddresses()
    {
        QTEST(isFeedAddress(QString::fromLatin1(QTest::currentDataTag())), "isAddress");
    }

    void aShowIsAddedByItsFeed()
    {
        QCOMPARE(run({u"subscribe"_s, url(u"/a"_s), u"--no-pause"_s, u"--json"_s}), exitDone);
        QCOMPARE(m_json[0][u"title"], u"Alpha"_s);
        QCOMPARE(m_json[0][u"added"], 2);
        QCOMPARE(run({u"shows"_s, u"alpha"_s, u"--json"_s}), exitDone);
        QCOMPARE(m_json.array().size(), 2);
        QCOMPARE(m_json[0][u"url"], url(u"/1.mp3"_s));
        QCOMPARE(m_server->requests.size(), 1);
    }

    // A title may hold what looks like a place of a text, or what a terminal obeys.
    void titlesAreShownAsTheyAre()
    {
        m_server->say("/t", httpAnswer(showXml("%3 &amp;#27;[31m%1")));
        QCOMPARE(run({u"subscribe"_s, url(u"/t"_s), u"--no-pause"_s}), exitDone);
        QCOMPARE(m_output, "1\t%3 [31m%1\t1\t\n");
        QCOMPARE(run({u"shows"_s}), exitDone);
        QCOMPARE(m_output, "1\t%3 [31m%1\t" + url(u"/t"_s).toUtf8() + "\t1\t\n");
    }

    void aShowIsAddedByItsPage()
    {
        m_server->say("/",
                      httpAnswer("<html><title>x</title><link rel=alternate "
                                 "type='application/rss+xml' href='/b'>"));
        QCOMPARE(run({u"subscribe"_s, url(u"/"_s), u"--no-pause"_s, u"--json"_s}), exitDone);
        QCOMPARE(m_json[0][u"title"], u"Beta"_s);
        QCOMPARE(m_json[0][u"feed"], url(u"/b"_s));
        m_server->say("/", httpAnswer("<html><title>x</title>"));
        QCOMPARE(run({u"subscribe"_s, url(u"/"_s)}), exitFailed);
    }

    void aListIsImportedAndWritten()
    {
        const QString file = m_folder->filePath(u"list.opml"_s);
        QVERIFY(writeFile(file,
                          QByteArray("<opml><body><outline text='News'><outline xmlUrl='"
                                     + url(u"/a"_s).toUtf8() + "'/></outline><outline xmlUrl='"
                                     + url(u"/b"_s).toUtf8() + "'/></body></opml>")));
        QCOMPARE(run({u"subscribe"_s, file, u"--no-pause"_s, u"--json"_s}), exitDone);
        QCOMPARE(m_json.array().size(), 2);
        QCOMPARE(run({u"opml"_s}), exitDone);
        QVERIFY(m_output.contains("xmlUrl=\"" + url(u"/a"_s).toUtf8() + '"'));
        QVERIFY(m_output.contains("text=\"News\""));
        QVERIFY(m_output.contains("text=\"Beta\""));
    }

    void whatCameFromElsewhereLeadsToNoPrivateHost_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("page") << QByteArray("<html><title>x</title><link rel=alternate "
                                            "type='application/rss+xml' href='@'>");
        QTest::newRow("feed") << QByteArray(
            "<rss xmlns:a='http://www.w3.org/2005/Atom'><channel><title>x</title><a:link "
            "rel='self' "
            "href='@'/><item><title>y</title></item></channel></rss>");
    }

    // Here from a file, because every server of a test is private.
    void whatCameFromElsewhereLeadsToNoPrivateHost()
    {
        QFETCH(QByteArray, content);
        const QString file = m_folder->filePath(u"found"_s);
        QVERIFY(writeFile(file, content.replace('@', withLogin(u"/b"_s).toUtf8())));
        QCOMPARE(run({u"subscribe"_s, file, u"--no-pause"_s}), exitFailed);
        QVERIFY(m_server->requests.isEmpty());
        QCOMPARE(run({u"shows"_s, u"--json"_s}), exitDone);
        QVERIFY(m_json.array().isEmpty());
        QVERIFY(!QFile::exists(m_folder->filePath(u"logins.json"_s)));
    }

    void aListInAFileMayHoldLogins()
    {
        const QString file = m_folder->filePath(u"list.opml"_s);
        const QByteArray address = withLogin(u"/a"_s).toUtf8();
        QVERIFY(writeFile(file, "<opml><body><outline xmlUrl='" + address + "'/></body></opml>"));
        QCOMPARE(run({u"subscribe"_s, file, u"--no-pause"_s}), exitDone);
        QVERIFY(keptLogins().contains("mark"));
        // It does not replace what the listener has typed.
        const QString typed = withLogin(u"/a"_s).replace(u":mark@"_s, u":typed@"_s);
        QCOMPARE(run({u"subscribe"_s, typed, u"--no-pause"_s}), exitDone);
        QCOMPARE(run({u"subscribe"_s, file, u"--no-pause"_s}), exitDone);
        QVERIFY(keptLogins().contains("typed"));
    }

    void aListOnTheWebMayHoldNone()
    {
        m_server->say("/list",
                      httpAnswer("<opml><body><outline xmlUrl='" + withLogin(u"/a"_s).toUtf8()
                                 + "'/></body></opml>"));
        QCOMPARE(run({u"subscribe"_s, url(u"/list"_s), u"--no-pause"_s}), exitDone);
        QVERIFY(keptLogins().isEmpty());
    }

    void refreshingTellsWhatCameAndWhatWentWrong()
    {
        QCOMPARE(run({u"subscribe"_s, url(u"/a"_s), u"--no-pause"_s}), exitDone);
        QCOMPARE(run({u"subscribe"_s, url(u"/b"_s), u"--no-pause"_s}), exitDone);
        m_server->say("/a", httpAnswer(showXml("Alpha", 3)));
        m_server->say("/b", httpAnswer("no", {}, "404 No"));
        QCOMPARE(run({u"refresh"_s, u"--no-pause"_s, u"--json"_s}), exitFailed);
        QCOMPARE(m_json[0][u"added"], 1);
        QCOMPARE(m_json[0][u"error"], QString());
        QVERIFY(!m_json[1][u"error"].toString().isEmpty());
        QCOMPARE(m_json[1][u"episodes"], 1);
        QCOMPARE(run({u"refresh"_s, u"Alpha"_s, u"--no-pause"_s, u"--json"_s}), exitDone);
        QCOMPARE(m_json.array().size(), 1);
        QCOMPARE(run({u"refresh"_s, u"Gamma"_s}), exitFailed);
    }

    void passwordsAreKeptApart()
    {
        m_server->serve("/m", [](const BadServer::Request &request) {
            return request.headers.contains("authorization")
                ? httpAnswer(showXml("Members"))
                : httpAnswer("who?", "WWW-Authenticate: Basic realm=\"x\"\r\n", "401 No");
        });
        QCOMPARE(run({u"subscribe"_s, withLogin(u"/m"_s), u"--no-pause"_s, u"--json"_s}), exitDone);
        QCOMPARE(m_json[0][u"feed"], url(u"/m"_s));
        QCOMPARE(run({u"shows"_s, u"Members"_s, u"--json"_s}), exitDone);
        QCOMPARE(m_json[0][u"url"], url(u"/1.mp3"_s));
        QCOMPARE(run({u"opml"_s}), exitDone);
        QVERIFY(!m_output.contains("ear:mark"));
        QCOMPARE(run({u"refresh"_s, u"--no-pause"_s}), exitDone);
    }

    void theQueueIsListed()
    {
        QCOMPARE(run({u"subscribe"_s, url(u"/a"_s), u"--no-pause"_s}), exitDone);
        QCOMPARE(run({u"queue"_s, u"Episode 2"_s, u"Alpha1"_s, u"--json"_s}), exitDone);
        QCOMPARE(m_json.array().size(), 2);
        QCOMPARE(m_json[0][u"title"], u"Episode 2"_s);
        QCOMPARE(run({u"queue"_s, u"nothing"_s}), exitFailed);
        QCOMPARE(run({u"queue"_s, u"episode"_s}), exitFailed); // both begin with it
    }

    // Not even opened, which might upgrade it.
    void aLibraryInUseIsLeftAlone()
    {
        const QString library = m_folder->filePath(u"library.db"_s);
        LibraryLock lock(library);
        QCOMPARE(lock.take(), LibraryLock::State::Held);
        QCOMPARE(run({u"subscribe"_s, url(u"/a"_s)}), exitFailed);
        QCOMPARE(run({u"queue"_s, u"1"_s}), exitFailed);
        QVERIFY(!QFile::exists(library));
        QVERIFY(m_server->requests.isEmpty());
        QCOMPARE(run({u"queue"_s}), exitDone);
    }

private:
    QString url(const QString &path) const { return m_server->url(path).toString(); }

    QString withLogin(const QString &path) const
    {
        return url(path).replace(u"http://"_s, u"http://ear:mark@"_s);
    }

    QByteArray keptLogins() const
    {
        const auto kept = readFile(m_folder->filePath(u"logins.json"_s));
        return kept ? *kept : QByteArray();
    }

    int run(const QStringList &arguments)
    {
        const auto line = readCommandLine(QStringList{u"earmark"_s} + arguments
                                          + QStringList{u"--data-dir"_s, m_folder->path()});
        if (!line)
            return exitUsage;
        CapturedOutput output;
        const int code = runInTerminal(std::get<CommandLine>(*line));
        m_output = output.take();
        m_json = QJsonDocument::fromJson(m_output);
        return code;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BadServer> m_server;
    QByteArray m_output;
    QJsonDocument m_json;
};

QTEST_GUILESS_MAIN(TestSubscribing)
#include "tst_subscribing.moc"
