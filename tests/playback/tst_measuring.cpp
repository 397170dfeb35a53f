// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring/measuring.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Checks the measuring tools themselves.
class TestMeasuring : public QObject
{
    Q_OBJECT

private slots:
    void everyMomentIsRead()
    {
        const Recording heard{timecode::make(5), 0s};
        int read = 0;
        for (qint64 at = 0; at < 4 * timecode::sampleRate; at += 2'000) {
            const auto place = heard.windowAt(at);
            const double middle = (double(at) + timecode::windowSize / 2.0) / timecode::sampleRate;
            read += place.has_value();
            QVERIFY(!place || std::abs(*place - middle) < 0.001);
        }
        QVERIFY(read > 80);
    }

    void findsWhereAJumpLanded_data()
    {
        QTest::addColumn<double>("gap");
        QTest::addColumn<double>("error");
        QTest::newRow("after silence") << 0.02 << 0.0;
        QTest::newRow("without silence") << 0.0 << 0.0;
        QTest::newRow("too late") << 0.02 << 0.03;
        QTest::newRow("too early, without silence") << 0.0 << -0.02;
    }
    void findsWhereAJumpLanded()
    {
        QFETCH(double, gap);
        QFETCH(double, error);
        const auto sound = timecode::make(20);
        const auto frames = [](double seconds) { return qptrdiff(seconds * timecode::sampleRate); };
        // Requested at 2.0, done at 2.1.
        std::vector<float> heard(sound.begin(), sound.begin() + frames(2.1));
        std::fill(heard.end() - frames(gap), heard.end(), 0.0F);
        heard.insert(heard.end(), sound.begin() + frames(10.3 + error), sound.end());

        const auto landing = findLanding({heard, 100s}, {102s, 10.3});
        QVERIFY(landing);
        QVERIFY2(std::abs(landing->error - error) < 0.003,
                 qPrintable(QString::number(landing->error)));
        QVERIFY2(std::abs(landing->delay - 0.1) < 0.003,
                 qPrintable(QString::number(landing->delay)));
    }

    void aMissingJumpIsNotFound()
    {
        QVERIFY(!findLanding({timecode::make(5), 100s}, {102s, 30.3}));
    }

    void countsHoles()
    {
        auto sound = timecode::make(3);
        std::fill_n(sound.begin() + 50'000, 300, 0.0F);
        std::fill_n(sound.begin() + 60'000, 30, 0.0F);
        std::fill_n(sound.begin() + 70'000, 9'000, 0.0F);
        QCOMPARE(countDropOuts({sound, 0s}, 500ms, 2900ms, 0), 2);
        // A silence of the file itself is no hole.
        QCOMPARE(countDropOuts({sound, 0s}, 500ms, 2900ms, longestSilence(sound)), 0);
    }

    void measuresHowFarReportsAreAhead()
    {
        const Recording heard{timecode::make(5), 100s};
        const auto found = findDifferences(heard, {{102300ms, 2.31}, {102400ms, 2.40}});
        QCOMPARE(found.size(), size_t(2));
        QVERIFY(std::abs(found[0] - 0.01) < 0.001);
        QVERIFY(std::abs(found[1]) < 0.001);
    }
};

QTEST_GUILESS_MAIN(TestMeasuring)
#include "tst_measuring.moc"
