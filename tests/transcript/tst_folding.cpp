// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"
#include "spellings.h"
#include "transcript/folding.h"
#include "transcript/search.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

QString withSigns(const QString &text)
{
    FoldedText folded(FoldedText::Between::Signs);
    folded.append(text);
    return folded.text();
}

} // namespace

class TestFolding : public QObject
{
    Q_OBJECT

private slots:
    void foldsSpellingsTheSame_data() { addSpellings(); }
    void foldsSpellingsTheSame()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(foldedWords(one), foldedWords(other));
        QCOMPARE(withSigns(one), withSigns(other));
    }

    void keepsWordsApart_data() { addDifferentSpellings(); }
    void keepsWordsApart()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(foldedWords(one) != foldedWords(other));
        QVERIFY(withSigns(one) != withSigns(other));
    }

    void findsAllOfASpelling_data() { addSpellings(); }
    void findsAllOfASpelling()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        const auto length = one.size();
        const TranscriptSearch search(transcriptOf({u"Ça: %1!"_s.arg(one), one}));
        const QList<TextRange> expected{{0, 4, 0, 4 + length}, {1, 0, 1, length}};
        QCOMPARE(search.findAll(other), expected);
    }

    void knowsThePositionInTheOriginal()
    {
        FoldedText folded(FoldedText::Between::Space);
        folded.append(u"« Cœur »", 10);
        folded.append(u"𝐄e\u0301 x", 20);
        QCOMPARE(folded.text(), u"coeur ee x"_s);
        QCOMPARE(folded.origins(), (QList<qint32>{12, 13, 13, 14, 15, 16, 20, 22, 24, 25}));
    }

    void makesTokensForTheIndex_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");

        QTest::newRow("elision") << u"L’été, d'Artagnan"_s << u"l'ete d'artagnan"_s;
        QTest::newRow("contraction") << u"don't, ’tis dogs’"_s << u"don't tis dogs"_s;
        QTest::newRow("hyphen") << u"co-operate COVID-19 4-5 so – no"_s
                                << u"co'operate covid'19 4 5 so no"_s;
        QTest::newRow("initials") << u"U.S.A. end.Next e.g. 3.5"_s << u"u's'a end next e'g 3 5"_s;
        QTest::newRow("Japanese") << u"東京は今日。abc"_s << u"東 京 は 今 日 abc"_s;
        QTest::newRow("Korean") << u"문장을 봐"_s << u"문 장 을 봐"_s;
        QTest::newRow("Thai marks") << u"ที่นี่"_s << u"ที่ นี่"_s;
        QTest::newRow("Hindi words stay") << u"बाल हिन्दी"_s << u"बाल हिन्दी"_s;
    }

    void makesTokensForTheIndex()
    {
        QFETCH(QString, text);
        FoldedText folded(FoldedText::Between::Tokens);
        folded.append(text);
        QTEST(folded.text().trimmed(), "tokens");
        QCOMPARE(folded.origins().size(), folded.text().size());
    }

    void leavesOneSpaceBetweenWords()
    {
        QCOMPARE(foldedWords(u"  « Oui, c’est… 3,5 % ! »"), u"oui c est 3 5"_s);
        QCOMPARE(foldedWords(u"…!"), QString());
    }
};

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
