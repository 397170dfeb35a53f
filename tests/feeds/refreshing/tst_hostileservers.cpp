// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servedshows.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHostileServers : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_served = ServedShows::make();
        QVERIFY(m_served);
    }

    void cleanupTestCase()
    {
        m_python.terminate();
        m_python.waitForFinished();
    }

    void hostileServersDoNoHarm_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<bool>("isRead");
        const auto rows = [](const QStringList &modes, bool isRead) {
            for (const QString &mode : modes)
                QTest::newRow(qPrintable(mode)) << mode << isRead;
        };
        rows({u"gzip"_s,      u"deflate"_s,     u"rawdeflate"_s,   u"chunked"_s,
              u"nolength"_s,  u"hops=5"_s,      u"relloc"_s,       u"cookie"_s,
              u"403agent"_s,  u"liegzip"_s,     u"utf16"_s,        u"bom"_s,
              u"ws"_s,        u"latin1"_s,      u"cp1252"_s,       u"lieutf8"_s,
              u"noxmlns"_s,   u"amp"_s,         u"nul"_s,          u"control"_s,
              u"trunc"_s,     u"baddates"_s,    u"leap"_s,         u"htmltitle"_s,
              u"hugetitle"_s, u"dupguid"_s,     u"noguid"_s,       u"names"_s,
              u"relative"_s,  u"javascript"_s,  u"noenc"_s,        u"future"_s,
              u"301"_s,       u"302"_s,         u"308"_s,          u"type=text%2Fhtml"_s,
              u"weak"_s,      u"noetag"_s,      u"cut=8000"_s,     u"quadratic"_s,
              u"laughs"_s,    u"deep=100000"_s, u"headerslow=50"_s},
             true);
        rows({u"empty"_s,        u"204"_s,     u"status=500"_s, u"loop"_s,          u"pingpong"_s,
              u"hops=30"_s,      u"tofile"_s,  u"noloc"_s,      u"unknowncoding"_s, u"badgzip"_s,
              u"doublegzip"_s,   u"bomb=64"_s, u"always304"_s,  u"429=60"_s,        u"503=60"_s,
              u"retrydate=60"_s, u"auth"_s,    u"html"_s,       u"json"_s,          u"endless"_s},
             false);
    }

    void hostileServersDoNoHarm()
    {
        QFETCH(QString, mode);
        QFETCH(bool, isRead);
        if (!startHost())
            QSKIP("EARMARK_SHARED has no feeds/server.py, or there is no python3.");
        Show show;
        show.feedUrl = m_host + u"/h/"_s + mode + u"/show/1/feed.xml"_s;
        const ShowId id = *m_served->shows.subscribe(show, comparedFeedAddress(show.feedUrl));
        const FeedOutcome outcome = m_served->refresh(id);
        QVERIFY2(outcome.error.isEmpty() == isRead, qPrintable(outcome.error));
        QCOMPARE(!m_served->shows.items(id)->isEmpty(), isRead);
    }

private:
    bool startHost()
    {
        if (m_python.state() == QProcess::Running)
            return true;
        const QString script = qEnvironmentVariable("EARMARK_SHARED") + u"/feeds/server.py"_s;
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (!QFile::exists(script) || python.isEmpty())
            return false;
        m_python.start(python, {script, u"--shows"_s, u"2"_s});
        if (!m_python.waitForReadyRead())
            return false;
        m_host = QJsonDocument::fromJson(m_python.readLine())[u"http"].toString();
        return !m_host.isEmpty();
    }

    std::unique_ptr<ServedShows> m_served;
    QProcess m_python;
    QString m_host;
};

QTEST_GUILESS_MAIN(TestHostileServers)
#include "tst_hostileservers.moc"
