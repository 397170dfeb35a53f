// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../linesof.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestDpe : public QObject
{
    Q_OBJECT

private slots:
    void readsWordsAndParagraphs_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("words that no space follows")
            << QByteArray(R"({"words":[{"start":5.3,"end":5.5,"text":"speech","space":false},
            {"start":5.5,"end":5.6,"text":"-to","space":false},
            {"start":5.6,"end":5.9,"text":"-text."}],"paragraphs":[{"speaker":"Alice",
            "start":5.3,"end":5.9}]})")
            << QStringList{u"[Alice] 5300-5900 speech-to-text."_s};
        QTest::newRow("times as text")
            << QByteArray(R"({"words":[{"start":"1.0","end":"1.5","text":"Hi."},{"start":"3.0",
            "end":"3.5","text":"Ho."}],"paragraphs":[{"speaker":"Alice",
            "start":"1.0"},{"speaker":"Bob","start":"3.0"}]})")
            << QStringList{u"[Alice] 1000-1500 Hi."_s, u"[Bob] 3000-3500 Ho."_s};
    }

    void readsWordsAndParagraphs()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(file), lines);
    }
};

QTEST_GUILESS_MAIN(TestDpe)
#include "tst_dpe.moc"
