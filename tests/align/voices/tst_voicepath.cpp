// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/voices/voicepath.h"

#include <QTest>

using namespace earmark;

/// Where the voice changes within a turn.
class TestVoicePath : public QObject
{
    Q_OBJECT

private slots:
    void changesOnlyIfItIsWorthIt_data()
    {
        QTest::addColumn<QList<double>>("gains"); // of the second voice over the first
        QTest::addColumn<QList<int>>("path");

        QTest::newRow("nobody else") << QList<double>{-5, -5, -5} << QList<int>{0, 0, 0};
        QTest::newRow("another") << QList<double>{5, 5, 5} << QList<int>{1, 1, 1};
        QTest::newRow("too little") << QList<double>{-9, 5, -9} << QList<int>{0, 0, 0};
        QTest::newRow("a change") << QList<double>{-9, -9, 5, 6} << QList<int>{0, 0, 1, 1};
        QTest::newRow("there and back")
            << QList<double>{-20, 15, 15, -20} << QList<int>{0, 1, 1, 0};
    }

    void changesOnlyIfItIsWorthIt()
    {
        QFETCH(QList<double>, gains);
        QFETCH(QList<int>, path);
        std::vector<std::vector<double>> fits;
        for (const double gain : gains)
            fits.push_back({0, gain});
        const auto found = voicePath(fits, std::vector<double>(fits.size(), 10));
        QCOMPARE(QList<int>(found.begin(), found.end()), path);
    }

    void changesWhereItCostsLess()
    {
        const std::vector<std::vector<double>> fits{{9, 0}, {0, 1}, {0, 0}, {0, 9}};
        QCOMPARE(voicePath(fits, {5, 5, 3, 5}), (std::vector<int>{0, 0, 1, 1}));
    }

    void nothingHasNoPath() { QVERIFY(voicePath({}, {}).empty()); }
};

QTEST_GUILESS_MAIN(TestVoicePath)
#include "tst_voicepath.moc"
