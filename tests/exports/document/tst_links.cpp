// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/document/links.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLinks : public QObject
{
    Q_OBJECT

private slots:
    void linksContainTheTime_data()
    {
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("time");

        QTest::newRow("passage") << 754'200 << 771'900 << u"t=754.2,771.9"_s;
        QTest::newRow("milliseconds") << 1'005 << 2'050 << u"t=1.005,2.05"_s;
        QTest::newRow("whole seconds") << 10'000 << 20'000 << u"t=10,20"_s;
        QTest::newRow("moment") << 1'082'000 << 1'082'000 << u"t=1082"_s;
        QTest::newRow("the beginning") << 0 << 0 << u"t=0"_s;
        QTest::newRow("before the beginning") << -500 << 400 << u"t=0,0.4"_s;
    }

    void linksContainTheTime()
    {
        QFETCH(int, begin);
        QFETCH(int, end);
        QFETCH(QString, time);

        Episode episode;
        episode.key = u"6f2c-01"_s;
        episode.page = QUrl(u"https://lab.example/?p=42"_s);
        const TimeSpan span{milliseconds(begin), milliseconds(end)};
        QCOMPARE(earmarkLink(episode, span).toEncoded(),
                 "earmark://episode/6f2c-01?" + time.toLatin1());
        QCOMPARE(pageLink(episode, span).toEncoded(),
                 "https://lab.example/?p=42#" + time.toLatin1());
    }

    void onlyAWebPageIsLinked_data()
    {
        QTest::addColumn<QString>("page");

        QTest::newRow("none") << QString();
        QTest::newRow("script") << u"javascript:alert(1)"_s;
        QTest::newRow("file") << u"file:///etc/hosts"_s;
    }

    void onlyAWebPageIsLinked()
    {
        QFETCH(QString, page);
        Episode episode;
        episode.page = QUrl(page);
        QVERIFY(pageLink(episode, {1s, 2s}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
