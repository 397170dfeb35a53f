// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files.h"
#include "spelling/dictionaryfiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestDictionaryFiles : public QObject
{
    Q_OBJECT

private slots:
    void findsTheNearestDictionary_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("installed");
        QTest::addColumn<QString>("found");

        const QStringList french{u"fr.dic"_s, u"fr_CA.dic"_s, u"fr_FR.dic"_s};
        QTest::newRow("likeliest country") << u"fr"_s << french << u"fr_FR"_s;
        QTest::newRow("its country") << u"fr-CA"_s << french << u"fr_CA"_s;
        QTest::newRow("other country") << u"fr-BE"_s << french << u"fr"_s;
        QTest::newRow("any country")
            << u"de"_s << QStringList{u"de_AT_frami.dic"_s} << u"de_AT_frami"_s;
        QTest::newRow("longer code") << u"fr"_s << QStringList{u"frp.dic"_s} << QString();
        QTest::newRow("other language") << u"it"_s << french << QString();
        QTest::newRow("no language") << QString() << french << QString();
        QTest::newRow("undetermined") << u"und"_s << french << QString();
        QTest::newRow("not a language") << u"../fr"_s << french << QString();
    }

    void findsTheNearestDictionary()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, installed);
        QFETCH(QString, found);
        const QTemporaryDir folder;
        for (const QString &file : installed) {
            QVERIFY(writeFile(folder.filePath(file), "0\n"));
            QVERIFY(writeFile(folder.filePath(file.chopped(3) + u"aff"_s), ""));
        }
        const auto files = dictionaryFilesFor(language, {u"/nowhere"_s, folder.path()});
        QCOMPARE(files ? files->words : QString(),
                 found.isEmpty() ? QString() : folder.filePath(found + u".dic"_s));
    }

    void wordsWithoutAffixesAreNoDictionary()
    {
        const QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(u"en_US.dic"_s), "0\n"));
        QVERIFY(!dictionaryFilesFor(u"en"_s, {folder.path()}));
    }
};

QTEST_GUILESS_MAIN(TestDictionaryFiles)
#include "tst_dictionaryfiles.moc"
