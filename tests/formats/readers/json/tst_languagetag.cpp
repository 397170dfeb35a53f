// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/json/languagetag.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestLanguageTag : public QObject
{
    Q_OBJECT

private slots:
    void knowsLanguagesUnderAnyName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("tag");

        QTest::newRow("code") << u"fr"_s << u"fr"_s;
        QTest::newRow("code of three letters") << u"fra"_s << u"fr"_s;
        QTest::newRow("country") << u"fr-FR"_s << u"fr-FR"_s;
        QTest::newRow("underscore") << u"pt_BR"_s << u"pt-BR"_s;
        QTest::newRow("name") << u"french"_s << u"fr"_s;
        QTest::newRow("capitals") << u"Chinese"_s << u"zh"_s;
        QTest::newRow("short name") << u"norwegian"_s << u"nb"_s;
        QTest::newRow("long name") << u"haitian creole"_s << u"ht"_s;
        QTest::newRow("a code that Qt does not know") << u"qqx"_s << u"qqx"_s;
        QTest::newRow("none") << u"auto"_s << QString();
        QTest::newRow("undetermined") << u"und"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void knowsLanguagesUnderAnyName()
    {
        QFETCH(QString, name);
        QTEST(languageTag(name), "tag");
    }
};

QTEST_GUILESS_MAIN(TestLanguageTag)
#include "tst_languagetag.moc"
