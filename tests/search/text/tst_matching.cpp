// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/text/matching.h"
#include "search/text/sentences.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

QList<SpokenLine> linesOf(const QStringList &texts)
{
    QList<SpokenLine> lines;
    for (const QString &text : texts)
        lines.append({.beginsTurn = lines.isEmpty(), .begin = {}, .text = text});
    return lines;
}

QList<SearchHit> hitsIn(const QList<SpokenLine> &lines, const QString &query)
{
    return findTerms(spokenText(lines), readSearchQuery(query)->terms);
}

} // namespace

class TestMatching : public QObject
{
    Q_OBJECT

private slots:
    void findsWholeWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");

        QTest::newRow("words") << u"A viola, violas: Viola."_s << u"viola"_s
                               << QStringList{u"viola"_s, u"Viola"_s};
        QTest::newRow("prefix") << u"A viola, violas: aviola"_s << u"viol*"_s
                                << QStringList{u"viola"_s, u"violas"_s};
        QTest::newRow("accents") << u"L’Été indien"_s << u"ete"_s << QStringList{u"Été"_s};
        QTest::newRow("decomposed")
            << u"E\u0301te\u0301!"_s << u"été"_s << QStringList{u"E\u0301te\u0301"_s};
        QTest::newRow("phrase") << u"so it is, so, it was"_s << u"\"so it\""_s
                                << QStringList{u"so it"_s, u"so, it"_s};
        QTest::newRow("phrase with a prefix")
            << u"so it is so its"_s << u"\"so it\"*"_s << QStringList{u"so it"_s, u"so its"_s};
        QTest::newRow("dont") << u"I don’t, dont, don t"_s << u"dont"_s
                              << QStringList{u"don’t"_s, u"dont"_s};
        QTest::newRow("don't") << u"I don’t, dont"_s << u"don't"_s
                               << QStringList{u"don’t"_s, u"dont"_s};
        QTest::newRow("cooperate") << u"co-operate cooperate"_s << u"cooperate"_s
                                   << QStringList{u"co-operate"_s, u"cooperate"_s};
        QTest::newRow("usa") << u"the U.S.A. and USA."_s << u"usa"_s
                             << QStringList{u"U.S.A"_s, u"USA"_s};
        QTest::newRow("no joints in numbers") << u"3.5 4-5"_s << u"35"_s << QStringList();
        QTest::newRow("CJK") << u"東京都と京都"_s << u"京都"_s << QStringList{u"京都"_s, u"京都"_s};
        QTest::newRow("Korean") << u"문장을 검색"_s << u"문장"_s << QStringList{u"문장"_s};
        QTest::newRow("Thai") << u"ภาษาไทย"_s << u"ไทย"_s << QStringList{u"ไทย"_s};
        QTest::newRow("beside CJK") << u"ver2京都abc"_s << u"abc"_s << QStringList{u"abc"_s};
        QTest::newRow("Cyrillic") << u"Ещё"_s << u"еще"_s << QStringList{u"Ещё"_s};
        QTest::newRow("inside a word") << u"conviolation"_s << u"viola"_s << QStringList();
    }
    void findsWholeWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QStringList found;
        for (const SearchHit &hit : hitsIn(linesOf({text}), query))
            found.append(text.sliced(hit.begin.offset, hit.end.offset - hit.begin.offset));
        QTEST(found, "found");
    }

    void aPhraseMaySpanLines()
    {
        auto lines = linesOf({u"not a"_s, u"single quiet"_s, u"de"_s, u"sk."_s});
        lines[3].spaceBefore = false;
        QCOMPARE(hitsIn(lines, u"\"a single\""_s), (QList<SearchHit>{{{0, 4}, {1, 6}, 0}}));
        QCOMPARE(hitsIn(lines, u"desk"_s), (QList<SearchHit>{{{2, 0}, {3, 2}, 0}}));
    }

    void showsLinesWithTheMostTerms()
    {
        const auto lines = linesOf({u"the hall"_s, u"the viola"_s, u"the end"_s});
        const auto rowsOf = [&](const QString &query) {
            QList<qsizetype> rows;
            for (const SearchHit &hit : bestHits(hitsIn(lines, query)))
                rows.append(hit.begin.row);
            return rows;
        };
        QCOMPARE(rowsOf(u"the viola"_s), (QList<qsizetype>{1, 1}));
        QCOMPARE(rowsOf(u"viola end"_s), (QList<qsizetype>{1, 2}));
        QCOMPARE(rowsOf(u"the"_s), (QList<qsizetype>{0, 1, 2}));
        const auto apart = linesOf({u"the hall"_s, u"the end"_s, u"viola"_s});
        QCOMPARE(bestHits(hitsIn(apart, u"the viola"_s)).size(), 1);
    }

    void givesTheSentence()
    {
        const auto lines =
            linesOf({u"It was late. Listen to"_s, u"the violas here."_s, u"Then sleep."_s});
        const auto hits = hitsIn(lines, u"violas"_s);
        const FoundSentence found = sentenceOf(lines, hits.first(), hits);
        QCOMPARE(found.text, u"Listen to the violas here."_s);
        QCOMPARE(found.marks, (QList<SentenceMark>{{14, 6}}));
        QCOMPARE(found.before, u"It was late."_s);
        QCOMPARE(found.after, u"Then sleep."_s);
    }

    void clipsALongSentence()
    {
        const QString noise = u"well and so on "_s.repeated(60);
        const auto lines = linesOf({noise + u"viola "_s + noise});
        const auto hits = hitsIn(lines, u"viola"_s);
        const FoundSentence found = sentenceOf(lines, hits.first(), hits);
        QVERIFY(found.text.size() <= FoundSentence::maxSentence);
        QCOMPARE(found.text.sliced(found.marks.first().offset, found.marks.first().length),
                 u"viola"_s);
    }

    void clipsASentenceWithoutSpaces()
    {
        const QString noise = u"天地玄黄宇宙洪荒"_s.repeated(100);
        const auto lines = linesOf({noise + u"京都"_s + noise});
        const auto hits = hitsIn(lines, u"京都"_s);
        const FoundSentence found = sentenceOf(lines, hits.first(), hits);
        QVERIFY(found.text.size() <= FoundSentence::maxSentence);
        QVERIFY(found.text.size() > 300);
        QCOMPARE(found.marks.size(), 1);
        QVERIFY(found.marks.first().offset > 150);
        QCOMPARE(found.text.sliced(found.marks.first().offset, 2), u"京都"_s);
    }

    void shortensAtWordsOrLetters()
    {
        QCOMPARE(beginOf(u"one two three"_s, 9), u"one two"_s);
        QCOMPARE(beginOf(u"one two three"_s, 7), u"one two"_s);
        QCOMPARE(beginOf(u"one"_s, 9), u"one"_s);
        QCOMPARE(beginOf(QString(300, u'x'), 200), QString(200, u'x'));
        QCOMPARE(beginOf(u"\U0001F600\U0001F600"_s, 3), u"\U0001F600"_s);
    }

    void givesTheContext()
    {
        const auto lines = linesOf({u"one two three"_s, u"four viola five"_s, u"six"_s});
        const auto context = contextOf(lines, hitsIn(lines, u"viola"_s).first(), 12);
        QCOMPARE(context.before, u"three four"_s);
        QCOMPARE(context.hit, u"viola"_s);
        QCOMPARE(context.after, u"five six"_s);
    }

    void knowsNamesByTheirBeginnings()
    {
        QVERIFY(hasWordsLike(u"Isia Dahl"_s, {u"dahl"_s}));
        QVERIFY(hasWordsLike(u"Isia Dahl"_s, {u"is"_s, u"da"_s}));
        QVERIFY(!hasWordsLike(u"Isia Dahl"_s, {u"ahl"_s}));
    }
};

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
