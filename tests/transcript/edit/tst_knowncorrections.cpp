// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../lines.h"
#include "transcript/edit/knowncorrections.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestKnownCorrections : public QObject
{
    Q_OBJECT

private slots:
    void wholeWordsAreFoundExactlySo()
    {
        const QList<Correction> corrections{{u"IZIA"_s, u"Isia"_s}};
        QCOMPARE(replaced(u"IZIA, d’IZIA et l'IZIA."_s, corrections), u"Isia, d’Isia et l'Isia."_s);
        QCOMPARE(replaced(u"Izia IZIAS XIZIA IZIA\u0301"_s, corrections),
                 u"Izia IZIAS XIZIA IZIA\u0301"_s);
    }

    void theLongestCounts()
    {
        const QList<Correction> corrections{
            {u"Open"_s, u"Closed"_s}, {u"Open AI"_s, u"OpenAI"_s}, {u"AI"_s, u"A.I."_s}};
        QCOMPARE(replaced(u"Open AI is Open, AI too."_s, corrections),
                 u"OpenAI is Closed, A.I. too."_s);
    }

    void signsHaveNoMeaning()
    {
        QCOMPARE(replaced(u"C++ and Cxx."_s, {{u"C++"_s, u"Rust"_s}, {u"C.."_s, u"D"_s}}),
                 u"Rust and Cxx."_s);
    }

    void whatIsEmptyOrTheSameIsIgnored()
    {
        QCOMPARE(replaced(u"One."_s, {}), u"One."_s);
        QCOMPARE(replaced(u"One."_s, {{QString(), u"x"_s}, {u"One"_s, u"One"_s}}), u"One."_s);
    }

private:
    static QString replaced(const QString &line, const QList<Correction> &corrections)
    {
        const Transcript text = transcriptOf({line});
        return withReplacements(text, findCorrections(text, corrections)).cues.first().text;
    }
};

QTEST_GUILESS_MAIN(TestKnownCorrections)
#include "tst_knowncorrections.moc"
