// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../linesof.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestF4Reader : public QObject
{
    Q_OBJECT

private slots:
    void timesStandAtTheEndOfSpeech_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("hashes") << QByteArray("I: Und? #00:00:12-5#\nB: Ja. #00:00:20-0#\nI: Gut. "
                                              "#00:00:25-0#\n")
                                << QStringList{u"[I] 0-12500 Und?"_s, u"[B] 12500-20000 Ja."_s,
                                               u"[I] 20000-25000 Gut."_s};
        QTest::newRow("brackets") << QByteArray(
            "I: Und? [00:00:12]\nB: Ja. [00:00:20]\nNein [00:00:22]\nI: Gut. "
            "[00:00:25]\n")
                                  << QStringList{u"[I] 0-12000 Und?"_s, u"[B] 12000-20000 Ja."_s,
                                                 u"[B~] 20000-22000 Nein"_s,
                                                 u"[I] 22000-25000 Gut."_s};
        QTest::newRow("nobody is named")
            << QByteArray("We went out. [00:00:12]\nYes. [00:00:20]\n")
            << QStringList{u"[] 0-12000 We went out."_s, u"[] 12000-20000 Yes."_s};
        QTest::newRow("hours of a day")
            << QByteArray("We left early (10:30)\nWe came late (22:15)\n")
            << QStringList{u"[] ?-? We left early (10:30) We came late "
                           "(22:15)"_s};
    }

    void timesStandAtTheEndOfSpeech()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(file), lines);
    }

    void chaptersAreLeftOut()
    {
        const auto reading = readTranscript("Intro [0:00]\nWhales [3:20]\nEnd [5:00]\n");
        QVERIFY(reading);
        QVERIFY(reading->format != u"f4"_s);
    }
};

QTEST_GUILESS_MAIN(TestF4Reader)
#include "tst_f4reader.moc"
