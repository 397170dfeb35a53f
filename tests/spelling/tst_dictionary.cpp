// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files.h"
#include "spelling/dictionary.h"

#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestDictionary : public QObject
{
    Q_OBJECT

private slots:
    void everyEncodingIsRead_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");

        QTest::newRow("UTF-8") << QByteArray("UTF-8") << QByteArray("\xc5\x93uvre") << u"œuvre"_s;
        QTest::newRow("Latin 1") << QByteArray("ISO8859-1") << QByteArray("\xe9t\xe9") << u"été"_s;
        QTest::newRow("Latin 9") << QByteArray("ISO8859-15") << QByteArray("\xbduvre")
                                 << u"œuvre"_s;
        QTest::newRow("Cyrillic") << QByteArray("microsoft-cp1251") << QByteArray("\xe4\xee\xec")
                                  << u"дом"_s;
        QTest::newRow("Russian") << QByteArray("KOI8-R") << QByteArray("\xc4\xcf\xcd") << u"дом"_s;
    }

    void everyEncodingIsRead()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const Dictionary dictionary(
            files("SET " + encoding + "\nTRY \xe9\n", "1\n" + bytes + "\n"));
        QVERIFY(!dictionary.isEmpty());
        QVERIFY(dictionary.knows(word));
        QVERIFY(!dictionary.knows(word.chopped(1)));
        QVERIFY(dictionary.suggestions(word + u'e').contains(word));
        QVERIFY(!dictionary.knows(u"語"_s)); // not even a letter of most of these
    }

    void affixesAndCapitalsAreKnown()
    {
        const Dictionary dictionary(
            files("SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n", "2\nplant/S\nParis\n"));
        QVERIFY(dictionary.knows(u"plants"_s));
        QVERIFY(dictionary.knows(u"Plants"_s));
        QVERIFY(dictionary.knows(u"PARIS"_s));
        QVERIFY(!dictionary.knows(u"paris"_s));
    }

    void withoutADictionaryEveryWordIsKnown()
    {
        const Dictionary none;
        QVERIFY(none.isEmpty());
        QVERIFY(none.knows(u"zzz"_s));
        QVERIFY(none.suggestions(u"zzz"_s).isEmpty());
        const Dictionary strange(files("SET RUNES\n", "1\nword\n"));
        QVERIFY(strange.isEmpty());
        QVERIFY(strange.knows(u"zzz"_s));
    }

private:
    DictionaryFiles files(const QByteArray &affixes, const QByteArray &words) const
    {
        const DictionaryFiles both{m_folder.filePath(u"a.aff"_s), m_folder.filePath(u"a.dic"_s)};
        return writeFile(both.affixes, affixes) && writeFile(both.words, words) ? both
                                                                                : DictionaryFiles();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestDictionary)
#include "tst_dictionary.moc"
