// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/handover.h"

#include <QSignalSpy>
#include <QTest>
#include <QtConcurrent>

using namespace earmark;
using namespace Qt::StringLiterals;

/// Two instances with one library.
class TestHandover : public QObject
{
    Q_OBJECT

private slots:
    void theFirstTakesWhatTheSecondWasAskedToOpen()
    {
        Handover first(u"/library/one"_s);
        first.listen();
        QSignalSpy received(&first, &Handover::received);
        // give() waits for the other process, which here needs this thread's event loop.
        const auto given = QtConcurrent::run([] {
            return Handover(u"/library/one"_s).give({u"earmark"_s, u"épisode.mp3"_s});
        });
        QTRY_VERIFY(given.isFinished());
        QVERIFY(given.result());
        QCOMPARE(received.count(), 1);
        QCOMPARE(received.first().first().toStringList(),
                 QStringList({u"earmark"_s, u"épisode.mp3"_s}));
    }

    void aFirstThatHasOnlyJustBegunIsWaitedFor()
    {
        Handover first(u"/library/slow"_s);
        QVERIFY(!first.give({}));
        QSignalSpy received(&first, &Handover::received);
        const auto given =
            QtConcurrent::run([] { return Handover(u"/library/slow"_s).give({u"earmark"_s}); });
        QTest::qWait(300);
        QVERIFY(!given.isFinished());
        first.listen();
        QTRY_VERIFY(given.isFinished());
        QVERIFY(given.result());
        QCOMPARE(received.count(), 1);
    }

    void nobodyIsThere() { QVERIFY(!Handover(u"/library/none"_s).give({})); }

    void otherLibrariesAreLeftAlone()
    {
        Handover first(u"/library/one"_s);
        first.listen();
        QVERIFY(!Handover(u"/library/two"_s).give({}));
    }
};

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
