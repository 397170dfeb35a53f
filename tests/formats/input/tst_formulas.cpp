// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/formulas.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestFormulas : public QObject
{
    Q_OBJECT

private slots:
    void fieldsAreQuotedAndNoFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");

        QTest::newRow("plain") << u"One"_s << u"One"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("comma") << u"one, two"_s << u"\"one, two\""_s;
        QTest::newRow("quotes") << u"\"a\""_s << u"\"\"\"a\"\"\""_s;
        QTest::newRow("lines") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("formula with a comma") << u"@A(1,2)"_s << u"\"'@A(1,2)\""_s;
        QTest::newRow("apostrophe") << u"'=1"_s << u"''=1"_s;
    }

    void fieldsAreQuotedAndNoFormula()
    {
        QFETCH(QString, text);
        QTEST(csvField(text), "field");
        QCOMPARE(withFormula(withoutFormula(text)), text);
    }
};

QTEST_GUILESS_MAIN(TestFormulas)
#include "tst_formulas.moc"
