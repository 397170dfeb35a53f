// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/letters/latinalphabets.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestLatinAlphabets : public QObject
{
    Q_OBJECT

private slots:
    void recognisesTheLanguagesOfAText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<bool>("is");

        const QString polish = u"Jest bardzo dobry, więc jemy go każdego dnia."_s;
        QTest::newRow("Polish") << polish << QByteArray("ISO-8859-2") << true;
        QTest::newRow("Polish is not Baltic") << polish << QByteArray("ISO-8859-13") << false;
        QTest::newRow("a foreign name")
            << u"We sat there and Mr. Peńa said that we should go home and think about it all day."_s
            << QByteArray("ISO-8859-2") << false;
        QTest::newRow("capitals inside words") << u"ÚÚn zÚker"_s << QByteArray("IBM852") << false;
        QTest::newRow("the far North") << u"mÿ ņ"_s << QByteArray("ISO-8859-10") << false;
        QTest::newRow("other letters") << u"Привет"_s << QByteArray("WINDOWS-1251") << true;
    }

    void recognisesTheLanguagesOfAText()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, encoding);
        QFETCH(bool, is);
        QCOMPARE(isWrittenAs(text, encoding), is);
    }
};

QTEST_GUILESS_MAIN(TestLatinAlphabets)
#include "tst_latinalphabets.moc"
