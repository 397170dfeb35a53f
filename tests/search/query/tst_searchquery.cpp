// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query/searchquery.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestSearchQuery : public QObject
{
    Q_OBJECT

private slots:
    void makesAnExpression_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expression");

        QTest::newRow("words") << u"Two  WORDS"_s << u"(\"two\" AND \"words\")"_s;
        QTest::newRow("phrase") << u"“a Quiet half”"_s << u"(\"a quiet half\")"_s;
        QTest::newRow("an open phrase") << u"\"a quiet"_s << u"(\"a quiet\")"_s;
        QTest::newRow("prefix") << u"stra*"_s << u"(\"stra\" *)"_s;
        QTest::newRow("prefix of a phrase") << u"\"quiet ha\"*"_s << u"(\"quiet ha\" *)"_s;
        QTest::newRow("without") << u"viola -solo"_s << u"(\"viola\") NOT \"solo\""_s;
        QTest::newRow("joints") << u"don’t"_s << u"((\"don t\" OR \"dont\"))"_s;
        QTest::newRow("elision") << u"l'été"_s << u"((\"l ete\" OR \"lete\"))"_s;
        QTest::newRow("CJK") << u"東京"_s << u"(\"東 京\")"_s;
        QTest::newRow("title") << u"viola in:title"_s << u"{title} : ((\"viola\"))"_s;
        QTest::newRow("syntax of FTS5") << u"C++ NEAR( AND \"a\"b * ^x {y}:"_s
                                        << u"(\"c\" AND \"near\" AND \"and\" AND \"a\" AND \"b\" "
                                           "AND \"x\" AND \"y\")"_s;
        QTest::newRow("only signs") << u"!! ?"_s << QString();
        QTest::newRow("a time") << u"12:34"_s << u"(\"12 34\")"_s;
    }
    void makesAnExpression()
    {
        QFETCH(QString, text);
        const auto query = readSearchQuery(text);
        QVERIFY(query);
        QTEST(ftsExpression(*query), "expression");
    }

    void readsWhatNarrows()
    {
        const auto query = readSearchQuery(
            u"viola speaker:\"Isia Dahl\" SHOW:Été after:2025-3 before:2026 in:notes");
        QVERIFY(query);
        QCOMPARE(query->terms, (QList<SearchTerm>{{{u"viola"_s}, false, false}}));
        QCOMPARE(query->speakers, (QStringList{u"isia"_s, u"dahl"_s}));
        QCOMPARE(query->shows, QStringList{u"ete"_s});
        QCOMPARE(query->after, u"2025-03-01"_s);
        QCOMPARE(query->before, u"2026-01-01"_s);
        QCOMPARE(query->in, SearchQuery::In::Notes);
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"x after:soon", "x before:2025-13", "x after:2025-02-30",
                                 "x in:here", "a*", "-x", "x -speaker:isia"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatItCannotRead()
    {
        QFETCH(QString, text);
        const auto query = readSearchQuery(text);
        QVERIFY(!query);
        QVERIFY(query.error().message.endsWith(u'.'));
    }

    void isEmptyWithoutLetters()
    {
        QVERIFY(readSearchQuery(u" \" … ")->isEmpty());
        QVERIFY(readSearchQuery(u"")->isEmpty());
        QVERIFY(!readSearchQuery(u"show:x")->isEmpty());
        QVERIFY(!readSearchQuery(u"show:x")->hasWords());
    }
};

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
