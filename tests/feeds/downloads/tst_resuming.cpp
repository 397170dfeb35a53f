// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "downloadhouse.h"

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Downloads that were cut.
class TestResuming : public QObject, private DownloadHouse
{
    Q_OBJECT

private slots:
    void initTestCase() { encodeSound(); }

    void init() { begin(); }

    void aBrokenDownloadGoesOn()
    {
        m_server->serve("/a", [this](const BadServer::Request &request) {
            return request.headers.contains("range") ? partOf(m_sound, begunAt(request))
                                                     : cut(m_sound, 10'000);
        });
        const auto got = download(add(u"/a"_s));
        QVERIFY2(got, qPrintable(m_error));
        QCOMPARE(*readFile(mediaOf(*got)), m_sound);
        QCOMPARE(m_server->requests.size(), 2);
        QCOMPARE(m_server->requests.last().headers.value("range"), "bytes=5904-");
        QCOMPARE(m_server->requests.last().headers.value("if-range"), "\"one\"");
    }

    void itGoesOnAfterARestart()
    {
        m_server->say("/a", cut(m_sound, 10'000));
        const ShowItem item = add(u"/a"_s);
        make({.spare = 0, .retries = {}, .pause = 0ms});
        QVERIFY(!download(item));
        QVERIFY(m_error.contains("again and again"_L1));
        QVERIFY(!isSet((*m_shows->item(item.id))->episode));
        QCOMPARE(files(), QStringList{u"2026-11-29 Talk.part"_s});
        m_server->serve("/a", [this](const BadServer::Request &request) {
            return partOf(m_sound, begunAt(request));
        });
        make({.spare = 0, .retries = {}, .pause = 0ms});
        const auto got = download(item);
        QVERIFY2(got, qPrintable(m_error));
        QCOMPARE(*readFile(mediaOf(*got)), m_sound);
        QCOMPARE(files(), QStringList{u"2026-11-29 Talk.mp3"_s});
    }

    void whatIsAnotherFileBeginsAnew_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const char *kind : {"changed", "offset", "wrong start", "whole as rest", "no range",
                                 "other total", "whole", "other etag"})
            QTest::newRow(kind) << QByteArray(kind);
    }

    void whatIsAnotherFileBeginsAnew()
    {
        QFETCH(QByteArray, kind);
        QByteArray other = m_sound;
        other.replace(3000, 12'000, m_sound.sliced(4000, 12'000)); // adverts have changed
        m_server->serve("/a", [&](const BadServer::Request &request) {
            if (m_server->requests.size() == 1)
                return cut(m_sound, 10'000);
            if (!request.headers.contains("range"))
                return httpAnswer(other, soundHeaders);
            const qint64 from = begunAt(request);
            const QByteArray right = partOf(m_sound, from);
            if (kind == "changed")
                return partOf(other, from);
            if (kind == "offset") // as rangeoff: one byte too far, without saying so
                return QByteArray(right).replace(right.sliced(right.indexOf("\r\n\r\n") + 4),
                                                 m_sound.sliced(from + 1) + 'x');
            if (kind == "wrong start")
                return partOf(m_sound, from - 1);
            if (kind == "whole as rest")
                return httpAnswer(m_sound, soundHeaders, "206 Partial");
            if (kind == "no range")
                return httpAnswer(m_sound.sliced(from), soundHeaders, "206 Partial");
            if (kind == "other total")
                return partOf(m_sound + 'x', from);
            if (kind == "other etag")
                return partOf(m_sound, from, "ETag: \"two\"\r\n");
            return httpAnswer(other, soundHeaders);
        });
        const auto got = download(add(u"/a"_s));
        QVERIFY2(got, qPrintable(m_error));
        QCOMPARE(*readFile(mediaOf(*got)), other);
    }

    void withoutAStrongValidatorNothingIsResumed()
    {
        m_server->serve("/a", [this](const BadServer::Request &) {
            return m_server->requests.size() == 1 ? cut(m_sound, 10'000, "ETag: W/\"one\"\r\n")
                                                  : httpAnswer(m_sound, "ETag: W/\"one\"\r\n");
        });
        QVERIFY(download(add(u"/a"_s)));
        QVERIFY(!m_server->requests.last().headers.contains("range"));
    }
};

QTEST_GUILESS_MAIN(TestResuming)
#include "tst_resuming.moc"
