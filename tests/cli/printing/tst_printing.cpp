// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../capturedoutput.h"
#include "cli/printing/printing.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestPrinting : public QObject
{
    Q_OBJECT

private slots:
    void aRowKeepsItsCells()
    {
        QCOMPARE(
            tableRow({u"7"_s, u"%1 %3"_s, u"Été – العربية 👩‍🚀"_s, QString()}),
            u"7\t%1 %3\tÉté – العربية 👩‍🚀\t\n"_s);
    }

    void aTextBreaksNoRowAndCommandsNoTerminal()
    {
        QCOMPARE(tableRow({u"a\tb\r\nc\u2028d"_s, u"\x1b]0;x\x07\u009b1m\u007f"_s}),
                 u"a b  c d\t ]0;x  1m \n"_s);
        CapturedOutput output(stderr);
        complain({u"No \x1b[31m“x\ny”"_s});
        QCOMPARE(QString::fromUtf8(output.take()), u"earmark: No  [31m“x y”\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestPrinting)
#include "tst_printing.moc"
