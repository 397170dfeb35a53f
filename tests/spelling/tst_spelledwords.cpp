// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/spelledwords.h"

#include <QSet>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestSpelledWords : public QObject
{
    Q_OBJECT

private slots:
    void findsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");

        QTest::newRow("punctuation")
            << u"« Bonjour, toi ! »"_s << QStringList{u"Bonjour"_s, u"toi"_s};
        QTest::newRow("apostrophes")
            << u"l’homme 'don't'"_s << QStringList{u"l'homme"_s, u"don't"_s};
        QTest::newRow("hyphens") << u"est-ce – oui- non‑non"_s
                                 << QStringList{u"est-ce"_s, u"oui"_s, u"non-non"_s};
        QTest::newRow("numbers") << u"le 22e, 3-year-old, B2B, 1984"_s << QStringList{u"le"_s};
        QTest::newRow("addresses") << u"see a@b.org, www.earmark.org and https://x.y/z now"_s
                                   << QStringList{u"see"_s, u"and"_s, u"now"_s};
        QTest::newRow("soft hyphen") << u"or\u00adchestra"_s << QStringList{u"orchestra"_s};
        QTest::newRow("decomposed") << u"e\u0301te\u0301"_s << QStringList{u"été"_s};
        QTest::newRow("no spaces") << u"今日は good"_s << QStringList{u"good"_s};
        QTest::newRow("nothing") << u" … "_s << QStringList();
    }

    void findsWords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QStringList found;
        for (const SpelledWord &word : spelledWords(text))
            found.append(word.text);
        QCOMPARE(found, words);
    }

    void wordsHaveTheirPlaces()
    {
        const QString text = u"« C’est, or\u00adchestra"_s;
        const auto words = spelledWords(text);
        QCOMPARE(words.size(), 2);
        QCOMPARE(text.mid(words[0].offset, words[0].length), u"C’est"_s);
        QCOMPARE(text.mid(words[1].offset, words[1].length), u"or\u00adchestra"_s);
    }

    void partsOfAWordAreKnown_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isRight");

        QTest::newRow("itself") << u"homme"_s << true;
        QTest::newRow("elision") << u"l'homme"_s << true;
        QTest::newRow("capital elision") << u"Qu'homme"_s << true;
        QTest::newRow("wrong elision") << u"l'hommme"_s << false;
        QTest::newRow("possessive") << u"Isia's"_s << true;
        QTest::newRow("apostrophe within") << u"aujourd'hui"_s << true;
        QTest::newRow("not an elision") << u"don'homme"_s << false;
        QTest::newRow("compound") << u"homme-Isia"_s << true;
        QTest::newRow("wrong compound") << u"homme-plnate"_s << false;
        QTest::newRow("letter") << u"x"_s << true;
        QTest::newRow("unknown") << u"plnate"_s << false;
    }

    void partsOfAWordAreKnown()
    {
        QFETCH(QString, word);
        QFETCH(bool, isRight);
        const QSet<QString> known{u"homme"_s, u"Isia"_s, u"aujourd'hui"_s};
        QCOMPARE(isSpeltRight(word, [&](const QString &one) { return known.contains(one); }),
                 isRight);
    }
};

QTEST_GUILESS_MAIN(TestSpelledWords)
#include "tst_spelledwords.moc"
