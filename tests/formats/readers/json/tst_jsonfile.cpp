// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/json/jsonfile.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestJsonFile : public QObject
{
    Q_OBJECT

private slots:
    void tellsJsonFromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("json");

        QTest::newRow("an object") << u" {\n \"text\": 1}"_s << true;
        QTest::newRow("an empty object") << u"{ }"_s << true;
        QTest::newRow("a list of objects") << u"[ {\"text\": 1}]"_s << true;
        QTest::newRow("music") << u"{Music}\n\nHello."_s << false;
        QTest::newRow("a time") << u"{00:01} Hello."_s << false;
        QTest::newRow("a sound") << u"[Music]"_s << false;
        QTest::newRow("rich text") << u"{\\rtf1"_s << false;
    }

    void tellsJsonFromText()
    {
        QFETCH(QString, text);
        QFETCH(bool, json);
        QCOMPARE(isJson(text), json);
    }

    void damageIsToldWhereItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");

        QTest::newRow("plain") << u"{\n \"a\": 1 ! }"_s << u"line 2, column 10"_s;
        QTest::newRow("behind what is mended")
            << u"{\"a\": NaN,\n \"b\": -Infinity, \"c\": 1 ! }"_s << u"line 2, column 26"_s;
    }

    void damageIsToldWhereItIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, place);
        const auto file = parseJson(text);
        QVERIFY(!file);
        QVERIFY2(file.error().message.contains(place), qPrintable(file.error().message));
    }
};

QTEST_GUILESS_MAIN(TestJsonFile)
#include "tst_jsonfile.moc"
