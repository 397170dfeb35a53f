// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/passes/task.h"

#include <QTest>

using namespace earmark;

class TestTask : public QObject
{
    Q_OBJECT

private slots:
    void shrinkingUndoesStretching()
    {
        const SearchPath path{0, 1, ~2, ~2, 2, 3};
        const SearchPath fine = stretched(path, 4, 24, 16);
        QCOMPARE(fine.size(), size_t(24));
        QCOMPARE(shrunk(fine, 4, 4), path);
    }

    void anAnchorRulesOutRowsOnEitherSide()
    {
        const SearchBand band =
            anchored(fullBand(10, 40), {{.row = 4, .frame = 20, .tolerance = 5}}, 1);
        for (int frame = 0; frame < 40; ++frame) {
            QCOMPARE(band.first[size_t(frame)], frame > 25 ? 4 : 0);
            QCOMPARE(band.last[size_t(frame)], frame < 15 ? 3 : 9);
        }
    }
};

QTEST_GUILESS_MAIN(TestTask)
#include "tst_task.moc"
