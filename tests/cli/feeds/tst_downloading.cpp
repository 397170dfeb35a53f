// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../net/badserver.h"
#include "../../session/house.h"
#include "../capturedoutput.h"
#include "cli/feeds/downloading.h"
#include "cli/run/runcommand.h"
#include "feeds/keeping/keptitem.h"
#include "library/shows/itemtable.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDownloading : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<BadServer>();
        m_server->say("/one", httpAnswer(toneWav(2s)));
        m_server->say("/one.vtt", httpAnswer(twoLines));
        m_line = {};
        m_line.dataFolder = m_folder->path();
        m_line.json = true;
        auto database = Database::open(libraryPath(m_folder->path()));
        QVERIFY(database);
        Shows shows(*database);
        Show show;
        show.feedUrl = m_server->url(u"/feed"_s).toString();
        show.title = u"Green Room"_s;
        const auto id = shows.subscribe(show, show.feedUrl);
        FeedItem feed;
        feed.transcripts = {{m_server->url(u"/one.vtt"_s).toString(), u"text/vtt"_s, {}, false}};
        ItemPlan plan;
        for (const QString &title : {u"one"_s, u"two"_s}) {
            ShowItem item;
            item.show = *id;
            item.key = item.title = title;
            item.seen = QDateTime::currentDateTimeUtc();
            item.mediaUrl = m_server->url(u'/' + title).toString();
            item.isNew = title == u"one"_s;
            item.details = detailsOf(feed);
            plan.added.append(item);
        }
        QVERIFY(writeItems(database->sql(), *id, plan));
    }

    void anEpisodeComesWithItsTranscript()
    {
        m_line.files = {u"one"_s};
        QCOMPARE(run(), exitDone);
        QCOMPARE(m_json.size(), 1);
        const QString path = m_json[0][u"file"].toString();
        QVERIFY(path.endsWith(u"/shows/Green Room/one.wav"_s) && QFileInfo::exists(path));
        auto database = Database::open(libraryPath(m_folder->path()));
        const Library library(*database);
        const auto episode = library.episodeByPath(path);
        QVERIFY(episode && *episode);
        QVERIFY((*episode)->hasTranscript);
        QVERIFY(library.givenText((*episode)->id)->isEmpty());
    }

    void withoutANameAllThatAreNewCome()
    {
        QCOMPARE(run(), exitDone);
        QCOMPARE(m_json.size(), 1);
        QCOMPARE(m_json[0][u"title"], u"one"_s);
        QCOMPARE(run(), exitDone);
        QCOMPARE(m_json.size(), 0);
    }

    void whatIsThereIsNotFetchedAgain()
    {
        m_line.files = {u"one"_s};
        QCOMPARE(run(), exitDone);
        const auto asked = m_server->requests.size();
        QCOMPARE(run(), exitDone);
        QVERIFY(!m_json[0][u"file"].toString().isEmpty());
        QCOMPARE(m_server->requests.size(), asked);
    }

    void aFailureIsTold()
    {
        m_line.files = {u"two"_s};
        QCOMPARE(run(), exitFailed);
        QCOMPARE(m_json[0][u"error"], u"The recording is no longer on the server."_s);
        m_line.files = {u"three"_s};
        QCOMPARE(run(), exitFailed);
    }

private:
    int run()
    {
        CapturedOutput output;
        CapturedOutput errors(stderr);
        DownloadSession session(m_line);
        QSignalSpy finished(&session, &DownloadSession::finished);
        session.start();
        if (!QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 60'000))
            return -1;
        m_json = QJsonDocument::fromJson(output.take()).array();
        return finished.first().first().toInt();
    }

    CommandLine m_line;
    QJsonArray m_json;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BadServer> m_server;
};

QTEST_GUILESS_MAIN(TestDownloading)
#include "tst_downloading.moc"
