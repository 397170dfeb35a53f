// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../linesof.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestSbvReader : public QObject
{
    Q_OBJECT

private slots:
    void readsLines()
    {
        const QStringList lines{u"[ANNA] 0-1000 Tom & Jerry"_s, u"[BEN] 1000-2500 So it is"_s,
                                u"[BEN~] 3000-4000 5 < 6"_s};
        QCOMPARE(linesOf("0:00:00.000,0:00:01.000\n&gt;&gt; ANNA: Tom &amp; Jerry\n\n"
                         "0:00:01,000,0:00:02,500\n&gt;&gt; BEN: So[br]<i>it</i> is\n\n"
                         "0:00:03.000,0:00:04.000\n5 < 6\n"),
                 lines);
    }
};

QTEST_GUILESS_MAIN(TestSbvReader)
#include "tst_sbvreader.moc"
