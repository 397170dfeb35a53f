// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timespan.h"

#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;

class TestTimeSpan : public QObject
{
    Q_OBJECT

private slots:
    void holdsItsBeginButNotItsEnd()
    {
        constexpr TimeSpan span{1s, 2s};
        QVERIFY(span.contains(1s));
        QVERIFY(!span.contains(2s));
        QVERIFY(!span.overlaps({2s, 3s}));
    }
};

QTEST_GUILESS_MAIN(TestTimeSpan)
#include "tst_timespan.moc"
