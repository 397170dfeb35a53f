// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/feeds/feedjson.h"
#include "core/readfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

const QUrl feedBase(QStringLiteral("http://example.org/feed.xml"));

/// Holds a report against what is expected, as far as both name it.
class Comparison
{
public:
    void hold(const QString &path, const QJsonValue &wanted, const QJsonValue &got)
    {
        if (wanted.isObject() && got.isObject()) {
            const QJsonObject object = wanted.toObject();
            for (auto one = object.begin(); one != object.end(); ++one) {
                if (got.toObject().contains(one.key()))
                    hold(path + u'.' + one.key(), one.value(), got[one.key()]);
            }
            return;
        }
        ++m_compared;
        const bool isUnknown =
            path.endsWith(u".duration"_s) && wanted.toDouble() == 0 && got.toDouble() == 0;
        if (wanted != got && !isUnknown)
            m_wrong.append(path);
    }

    int compared() const { return m_compared; }
    QString wrong() const { return m_wrong.join(u", "_s); }

private:
    int m_compared = 0;
    QStringList m_wrong;
};

} // namespace

class TestFeedJson : public QObject
{
    Q_OBJECT

private slots:
    void aFeedIsRead()
    {
        const FeedReport report = reportOf(
            "<rss><channel><title>T</title><item><guid>1</guid><enclosure url='a.mp3'/></item>"
            "<item><title>text</title></item></channel></rss>",
            feedBase);
        QVERIFY(report.result);
        QCOMPARE(report.json[u"verdict"], u"read"_s);
        QCOMPARE(report.json[u"items"], 2);
        QCOMPARE(report.json[u"episodes"], 1);
        const QJsonValue first = report.json[u"entries"][u"1"];
        QCOMPARE(first[u"url"], u"http://example.org/a.mp3"_s);
        QCOMPARE(first[u"type"], u"audio/mpeg"_s);
        QVERIFY(first[u"duration"].isNull());
    }

    void aPageIsRefusedWithItsFeeds()
    {
        const FeedReport report = reportOf(
            "<html><title>S</title><link rel=alternate type=application/rss+xml href=f>", feedBase);
        QVERIFY(!report.result);
        QCOMPARE(report.json[u"verdict"], u"refuse"_s);
        QCOMPARE(report.json[u"feed_links"][0][u"url"], u"http://example.org/f"_s);
    }

    void listsAndChaptersAreRead()
    {
        const FeedReport list =
            reportOf("<opml><body><outline xmlUrl='https://x.org'/></body></opml>", feedBase);
        QCOMPARE(list.json[u"feeds"][0][u"url"], u"https://x.org"_s);
        const FeedReport chapters =
            reportOf("{\"chapters\":[{\"startTime\":1.5,\"title\":\"A\"}]}", feedBase);
        QCOMPARE(chapters.json[u"chapters"][0][u"start"], 1.5);
        QVERIFY(!reportOf("{\"a\":1}", feedBase).result);
    }

    void theSharedCasesAreRead()
    {
        const QString folder = qEnvironmentVariable("EARMARK_SHARED") + u"/feeds/cases/"_s;
        const auto expected = readFile(folder + u"expected.json"_s);
        if (!expected)
            QSKIP("EARMARK_SHARED has no feeds.");
        const QJsonObject cases = QJsonDocument::fromJson(*expected).object();
        Comparison all;
        for (auto one = cases.begin(); one != cases.end(); ++one) {
            const auto bytes = readFile(folder + one.key());
            if (one.key().startsWith(u'_') || !bytes)
                continue;
            const FeedReport report = reportOf(*bytes, feedBase);
            const QString verdict = report.json[u"verdict"].toString();
            QVERIFY2(one.value()[u"verdict"].toString().contains(verdict), qPrintable(one.key()));
            QJsonObject wanted = one.value().toObject();
            for (const QString &key : {u"verdict"_s, u"kind"_s, u"mended"_s, u"accept"_s})
                wanted.remove(key);
            all.hold(one.key(), wanted, report.json);
        }
        QCOMPARE(all.wrong(), QString());
        QVERIFY(all.compared() > 100);
    }
};

QTEST_GUILESS_MAIN(TestFeedJson)
#include "tst_feedjson.moc"
