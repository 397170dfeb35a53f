// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/chapterfile.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestChapterFile : public QObject
{
    Q_OBJECT

private slots:
    void readsChaptersInOrder()
    {
        const auto file =
            readChapterFile("\xef\xbb\xbf{\"chapters\":["
                            "{\"startTime\":300,\"title\":\"Third\"},"
                            "{\"startTime\":0,\"title\":\"First\","
                            "\"url\":\"javascript:alert(1)\"},"
                            "{\"startTime\":-5,\"title\":\"Before\"},"
                            "{\"startTime\":\"60.25\",\"title\":\" Second \",\"endTime\":10},"
                            "{\"startTime\":60.25,\"title\":\"Twin\"}]}");
        QVERIFY(file);
        QCOMPARE(file->warnings, 4); // link, before, twin, end
        QCOMPARE(file->chapters.size(), 3);
        QCOMPARE(file->chapters.at(1),
                 (ListedChapter{60'250ms, 300'000ms, u"Second"_s, {}, {}, true}));
        QVERIFY(!file->chapters.at(2).end);
    }

    void silentChaptersAreNotListed()
    {
        const auto file =
            readChapterFile("[{\"startTime\":0,\"title\":\"A\"},{\"startTime\":10,\"toc\":false,"
                            "\"img\":\"https://x.org/a\"},\n"
                            "                {\"startTime\":20,\"title\":\"B\",\"endTime\":25}]");
        QVERIFY(file);
        QCOMPARE(file->warnings, 1); // a bare list
        QCOMPARE(file->chapters.at(0).end, 20'000ms);
        QVERIFY(!file->chapters.at(1).isListed);
        QCOMPARE(chaptersOf(*file, 60s),
                 (QList<Chapter>{{{0ms, 20s}, u"A"_s}, {{20s, 25s}, u"B"_s}}));
    }

    void damageIsRefusedByItsPlace()
    {
        const auto file = readChapterFile("{\"chapters\":[\n{\"startTime\":0},]}");
        QVERIFY(!file && file.error().message.contains(u"line 2"));
        QVERIFY(!readChapterFile("{\"a\":1}"));
        QVERIFY(!readChapterFile(""));
    }
};

QTEST_GUILESS_MAIN(TestChapterFile)
#include "tst_chapterfile.moc"
