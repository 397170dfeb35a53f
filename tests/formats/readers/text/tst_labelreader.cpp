// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../linesof.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestLabelReader : public QObject
{
    Q_OBJECT

private slots:
    void readsLabels_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("frequencies first")
            << QByteArray("\\\t1.0\t2.0\n0.5\t1.5\tOne\n") << QStringList{u"[] 500-1500 One"_s};
        QTest::newRow("decimal commas") << QByteArray("0,5\t1,5\tOne\n2,0\t3,0\tTwo\n")
                                        << QStringList{u"[] 500-1500 One"_s, u"[] 2000-3000 Two"_s};
        QTest::newRow("a column of speakers")
            << QByteArray("0.5\t1.5\tSPEAKER_00\tOne\n2.0\t3.0\tSPEAKER_01\tTwo\n")
            << QStringList{u"[SPEAKER_00] 500-1500 One"_s, u"[SPEAKER_01] 2000-3000 Two"_s};
        QTest::newRow("a text with a tab")
            << QByteArray("0.5\t1.5\tOne\tTwo\n") << QStringList{u"[] 500-1500 One Two"_s};
    }

    void readsLabels()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(file), lines);
        QCOMPARE(readTranscript(file)->format, u"labels"_s);
    }
};

QTEST_GUILESS_MAIN(TestLabelReader)
#include "tst_labelreader.moc"
