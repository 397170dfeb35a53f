// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/names/likeness.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestLikeness : public QObject
{
    Q_OBJECT

private slots:
    void soundsAlike_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("alike");

        QTest::newRow("s and z") << u"isia"_s << u"izia"_s << true;
        QTest::newRow("double letter") << u"lucile"_s << u"lucille"_s << true;
        QTest::newRow("th") << u"mathieu"_s << u"matieu"_s << true;
        QTest::newRow("ault") << u"thibault"_s << u"thibaut"_s << true;
        QTest::newRow("dt") << u"schmidt"_s << u"schmitt"_s << true;
        QTest::newRow("ph") << u"sophia"_s << u"sofia"_s << true;
        QTest::newRow("c and k") << u"catherine"_s << u"katherine"_s << true;
        QTest::newRow("ch and k") << u"christina"_s << u"kristina"_s << true;
        QTest::newRow("c before e") << u"cecile"_s << u"sesile"_s << true;
        QTest::newRow("ei and ai") << u"meier"_s << u"maier"_s << true;
        QTest::newRow("y") << u"yvan"_s << u"ivan"_s << true;
        QTest::newRow("silent h") << u"sarah"_s << u"sara"_s << true;
        QTest::newRow("h at the beginning") << u"erich"_s << u"herich"_s << false;
        QTest::newRow("a and e") << u"maria"_s << u"marie"_s << false;
        QTest::newRow("missing letter") << u"martin"_s << u"marin"_s << false;
        QTest::newRow("double vowel") << u"renee"_s << u"rene"_s << false;
        QTest::newRow("c before o") << u"marco"_s << u"marso"_s << false;
    }

    void soundsAlike()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, alike);
        QCOMPARE(soundOf(one) == soundOf(other), alike);
    }

    void countsChanges()
    {
        QCOMPARE(changesBetween(u"abc", u"abc", 2), 0);
        QCOMPARE(changesBetween(u"abc", u"axc", 2), 1);
        QCOMPARE(changesBetween(u"abc", u"bcd", 2), 2);
        QCOMPARE(changesBetween(u"abcd", u"efgh", 2), 3);
        QCOMPARE(changesBetween(u"a", u"abcd", 2), 3);
    }

    void knowsEndings()
    {
        QVERIFY(isInflection(u"teslas", u"tesla"));
        QVERIFY(isInflection(u"danielle", u"danielli"));
        QVERIFY(isInflection(u"frage", u"fragen"));
        QVERIFY(!isInflection(u"ducruset", u"ducruzet"));
        QVERIFY(isInflection(u"garmontel", u"garmontelle"));
        QVERIFY(!isInflection(u"pontet", u"pontallier"));
    }
};

QTEST_GUILESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
