// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"
#include "transcript/search.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void findsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("hits");

        QTest::newRow("case") << u"Bonjour BONJOUR"_s << u"bonjour"_s
                              << QStringList{u"Bonjour"_s, u"BONJOUR"_s};
        QTest::newRow("accents in the text")
            << u"Été, ete"_s << u"ete"_s << QStringList{u"Été"_s, u"ete"_s};
        QTest::newRow("accents in the query") << u"ete"_s << u"été"_s << QStringList{u"ete"_s};
        QTest::newRow("combining accents")
            << u"e\u0301te\u0301 fin"_s << u"été"_s << QStringList{u"e\u0301te\u0301"_s};
        QTest::newRow("ligature") << u"Le cœur bat"_s << u"coeur"_s << QStringList{u"cœur"_s};
        QTest::newRow("half a ligature") << u"cœur"_s << u"co"_s << QStringList{u"cœ"_s};
        QTest::newRow("apostrophes")
            << u"l’homme d'ici"_s << u"l'homme d’ici"_s << QStringList{u"l’homme d'ici"_s};
        QTest::newRow("no apostrophe") << u"I don’t"_s << u"dont"_s << QStringList{u"don’t"_s};
        QTest::newRow("half a word with one") << u"I don’t"_s << u"don'"_s << QStringList{u"don"_s};
        QTest::newRow("spaces") << u"oui\u00a0?  non"_s << u"oui ? non"_s
                                << QStringList{u"oui\u00a0?  non"_s};
        QTest::newRow("line break") << u"one\ntwo"_s << u"one two"_s << QStringList{u"one\ntwo"_s};
        QTest::newRow("sharp s") << u"Straße"_s << u"STRASSE"_s << QStringList{u"Straße"_s};
        QTest::newRow("vietnamese") << u"Nguyễn"_s << u"nguyen"_s << QStringList{u"Nguyễn"_s};
        QTest::newRow("none overlapping") << u"aaaa"_s << u"aa"_s << QStringList{u"aa"_s, u"aa"_s};
        QTest::newRow("dashes") << u"4–5 ans"_s << u"4-5"_s << QStringList{u"4–5"_s};
        QTest::newRow("japanese marks are letters") << u"か"_s << u"が"_s << QStringList();
        QTest::newRow("absent") << u"abc"_s << u"d"_s << QStringList();
        QTest::newRow("empty") << u"abc"_s << QString() << QStringList();
        QTest::newRow("blank") << u"a b"_s << u" "_s << QStringList();
    }

    void findsText()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(QStringList, hits);
        QStringList found;
        for (const TextRange &hit : findAll(transcriptOf({text}), query))
            found.append(text.sliced(hit.firstOffset, hit.lastOffset - hit.firstOffset));
        QCOMPARE(found, hits);
    }

    void findsTheRow()
    {
        const TranscriptSearch search(transcriptOf({u"one"_s, u""_s, u"two one"_s, u"ONE, one"_s}));
        const QList<TextRange> expected{{0, 0, 0, 3}, {2, 4, 2, 7}, {3, 0, 3, 3}, {3, 5, 3, 8}};
        QCOMPARE(search.findAll(u"one"), expected);
        QVERIFY(TranscriptSearch().findAll(u"one").isEmpty());
    }

    void aPhraseMaySpanRows()
    {
        Transcript transcript = transcriptOf(
            {u"a plant that"_s, u"négotiates"_s, u"with light"_s, u"Al"_s, u"ways."_s});
        transcript.cues[3].beginsTurn = true;
        transcript.cues[4].spaceBefore = false;
        const TranscriptSearch search(transcript);
        QCOMPARE(search.findAll(u"that negotiates"), (QList<TextRange>{{0, 8, 1, 10}}));
        QCOMPARE(search.findAll(u"THAT négotiates\nwith"), (QList<TextRange>{{0, 8, 2, 4}}));
        QCOMPARE(search.findAll(u"light always"), (QList<TextRange>{{2, 5, 4, 4}}));
        QCOMPARE(search.findAll(u"always"), (QList<TextRange>{{3, 0, 4, 4}}));
        QVERIFY(search.findAll(u"thatnegotiates").isEmpty());
    }

    void aHitMayEndInTheSpaceBetweenRows()
    {
        const TranscriptSearch search(transcriptOf({u"one"_s, u""_s, u"two"_s}));
        QCOMPARE(search.findAll(u"one "), (QList<TextRange>{{0, 0, 0, 3}}));
        QCOMPARE(search.findAll(u" two"), (QList<TextRange>{{0, 3, 2, 3}}));
        QCOMPARE(search.findAll(u"one  two"), (QList<TextRange>{{0, 0, 2, 3}}));
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
