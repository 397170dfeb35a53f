// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/windowplace.h"

#include <QTest>

using namespace earmark;

class TestWindowPlace : public QObject
{
    Q_OBJECT

private slots:
    void aWindowIsMovedIntoItsScreen_data()
    {
        QTest::addColumn<QRect>("window");
        QTest::addColumn<QRect>("screen");
        QTest::addColumn<bool>("stays");

        const QRect screen(1920, 0, 1280, 800);
        QTest::newRow("within") << QRect(2000, 40, 900, 600) << screen << true;
        QTest::newRow("on the screen that is gone") << QRect(100, 40, 900, 600) << screen << false;
        QTest::newRow("partly beside") << QRect(3000, 40, 900, 600) << screen << false;
        QTest::newRow("below") << QRect(2000, 700, 900, 600) << screen << false;
        QTest::newRow("above") << QRect(2000, -300, 900, 600) << screen << false;
        QTest::newRow("larger") << QRect(0, 0, 3840, 2160) << screen << false;
        QTest::newRow("wider") << QRect(1900, 100, 1400, 500) << screen << false;
        QTest::newRow("far away") << QRect(-90000, 90000, 900, 600) << screen << false;
        QTest::newRow("without a screen") << QRect(0, 0, 900, 600) << QRect() << false;
    }

    void aWindowIsMovedIntoItsScreen()
    {
        QFETCH(QRect, window);
        QFETCH(QRect, screen);
        QFETCH(bool, stays);
        const QRect placed = placeWithin(window, screen);
        if (!screen.isEmpty())
            QVERIFY(screen.contains(placed));
        QCOMPARE(placed == window, stays);
        QCOMPARE(placeWithin(placed, screen), placed);
    }
};

QTEST_GUILESS_MAIN(TestWindowPlace)
#include "tst_windowplace.moc"
