// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../namedcontrols.h"
#include "ui/widgets/jobbar.h"

#include <QFutureWatcher>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestJobBar : public QObject
{
    Q_OBJECT

private slots:
    void isHiddenWithoutWork()
    {
        const JobBar bar;
        QVERIFY(bar.isHidden());
    }

    void showsHowFarTheWorkIs()
    {
        JobBar bar;
        QPromise<void> work;
        QFutureWatcher<void> job;
        start(work, job, bar, u"Reading"_s);
        QVERIFY(!bar.isHidden());
        QCOMPARE(unnamedControls(bar), QStringList());

        work.setProgressRange(0, 200);
        work.setProgressValue(50);
        auto *progress = bar.findChild<QProgressBar *>();
        QTRY_COMPARE(progress->value(), 50);
        QCOMPARE(progress->maximum(), 200);
        work.finish();
        QTRY_VERIFY(bar.isHidden());
    }

    void stopCancelsTheWork()
    {
        JobBar bar;
        QPromise<void> work;
        QFutureWatcher<void> job;
        start(work, job, bar, u"Reading"_s);
        auto *stop = bar.findChild<QPushButton *>();
        stop->click();
        QVERIFY(work.isCanceled());
        QVERIFY(!stop->isEnabled());
        work.finish();
        QTRY_VERIFY(bar.isHidden());
    }

    void showsEachWorkUntilItsEnd()
    {
        JobBar bar;
        QPromise<void> first;
        QPromise<void> second;
        QFutureWatcher<void> firstJob;
        auto secondJob = std::make_unique<QFutureWatcher<void>>();
        start(first, firstJob, bar, u"Reading"_s);
        start(second, *secondJob, bar, u"Indexing"_s);
        QCOMPARE(bar.findChildren<QProgressBar *>().size(), 2);

        first.finish();
        QTRY_COMPARE(bar.findChildren<QProgressBar *>().size(), 1);
        QVERIFY(!bar.isHidden());
        secondJob.reset();
        QVERIFY(bar.isHidden());
        second.finish();
    }

    void tellsTheTimeLeft_data()
    {
        QTest::addColumn<milliseconds>("elapsed");
        QTest::addColumn<int>("finished");
        QTest::addColumn<std::optional<milliseconds>>("left");
        using Left = std::optional<milliseconds>;
        QTest::newRow("half way") << milliseconds(10s) << 50 << Left(10s);
        QTest::newRow("a quarter") << milliseconds(10s) << 25 << Left(30s);
        QTest::newRow("at the end") << milliseconds(10s) << 100 << Left(0s);
        QTest::newRow("nothing yet") << milliseconds(10s) << 0 << Left();
        QTest::newRow("too early") << milliseconds(500ms) << 50 << Left();
    }

    void tellsTheTimeLeft()
    {
        QFETCH(milliseconds, elapsed);
        QFETCH(int, finished);
        QFETCH(std::optional<milliseconds>, left);
        QCOMPARE(timeLeft(elapsed, finished, 100), left);
    }

private:
    static void start(QPromise<void> &work, QFutureWatcher<void> &job, JobBar &bar,
                      const QString &what)
    {
        work.start();
        job.setFuture(work.future());
        bar.follow(what, &job);
    }
};

QTEST_MAIN(TestJobBar)
#include "tst_jobbar.moc"
