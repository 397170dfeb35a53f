// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/output/clockoutput.h"

#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;

class TestClockOutput : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_now = 100s;
        m_pulled = 0;
    }

    void itConsumesWhatIsDue()
    {
        ClockOutput output({1'000, 2}, source(), clock());
        QVERIFY(output.start());
        output.consume();
        QCOMPARE(m_pulled, 0);
        m_now += 500ms;
        output.consume();
        QCOMPARE(m_pulled, 500);
        QCOMPARE(output.heard(), 500.0);
    }

    void reportsNoMoreThanItConsumed()
    {
        ClockOutput output({1'000, 2}, source(), clock());
        QVERIFY(output.start());
        m_now += 500ms;
        QCOMPARE(output.heard(), 0.0);
    }

    void aStartBeginsAtZero()
    {
        ClockOutput output({1'000, 2}, source(), clock());
        QVERIFY(output.start());
        m_now += 500ms;
        output.consume();
        output.stop();
        m_now += 5s;
        QVERIFY(output.start());
        QCOMPARE(output.heard(), 0.0);
    }

    void doesNotCatchUpAfterSuspend()
    {
        ClockOutput output({1'000, 2}, source(), clock());
        QVERIFY(output.start());
        m_now += 1h;
        output.consume();
        QCOMPARE(m_pulled, 1'000);
    }

private:
    ClockOutput::Now clock()
    {
        return [this] { return m_now; };
    }

    SampleSource source()
    {
        return [this](std::span<float> samples) {
            m_pulled += qint64(samples.size()) / 2;
            return qint64(samples.size()) / 2;
        };
    }

    nanoseconds m_now{0};
    qint64 m_pulled = 0;
};

QTEST_GUILESS_MAIN(TestClockOutput)
#include "tst_clockoutput.moc"
