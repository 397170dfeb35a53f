// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/heard/heard.h"

#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestHeard : public QObject
{
    Q_OBJECT

private slots:
    void adjoiningStretchesAreMerged()
    {
        Heard heard;
        heard.add({10s, 20s});
        heard.add({40s, 50s});
        heard.add({0s, 5s});
        heard.add({15s, 41s});
        QCOMPARE(heard.toText(), u"0-5000 10000-50000"_s);
        QCOMPARE(heard.total(), 45'000ms);
    }

    void hearingTheEndFinishesTheEpisode()
    {
        Heard heard;
        heard.add({0s, 90s});
        QVERIFY(!heard.isFinished(100s));
        QVERIFY(!heard.isFinished(0s));
        heard.add({97s, 99s});
        QVERIFY(heard.isFinished(100s));
    }

    void isStoredAsText()
    {
        Heard heard;
        heard.add({1s, 2s});
        heard.add({5s, 6s});
        QCOMPARE(Heard::fromText(heard.toText()), heard);
        QCOMPARE(Heard::fromText(u"x 1000-2000 7-3 5000-6000 9"_s), heard);
    }

    void theNumberOfStretchesIsLimited()
    {
        Heard heard;
        for (int i = 0; i < 2 * Heard::maxSpans; ++i)
            heard.add({i * 10s, i * 10s + 1s + i * 1ms});
        QCOMPARE(heard.spans().size(), Heard::maxSpans);
        QVERIFY(heard.spans().first().begin >= Heard::maxSpans * 10s); // the longest are kept
    }
};

QTEST_GUILESS_MAIN(TestHeard)
#include "tst_heard.moc"
