// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/features/silence.h"

#include <QTest>

#include <algorithm>

using namespace earmark;

namespace {

// A second of speech at -20 dB, a decay of one dB per frame, then a second of background at -70.
std::vector<float> fadingSpeech()
{
    std::vector<float> loudness(100, -20);
    for (float level = -21; level > -70; --level)
        loudness.push_back(level);
    loudness.insert(loudness.end(), 100, -70);
    return loudness;
}

} // namespace

class TestSilence : public QObject
{
    Q_OBJECT

private slots:
    void aDecayIsMoreAndMoreOfAPause()
    {
        const auto loudness = fadingSpeech();
        const auto silent = findSilence(loudness);
        const auto quiet = quietness(loudness, silent);
        QCOMPARE(quiet.size(), loudness.size());
        QCOMPARE(quiet.front(), 0.0F);
        QCOMPARE(quiet.back(), 1.0F);
        QVERIFY(std::ranges::is_sorted(quiet));
        const auto between =
            std::ranges::count_if(quiet, [](float value) { return value > 0 && value < 1; });
        QVERIFY(between >= 4);
        for (size_t frame = 0; frame < quiet.size(); ++frame)
            QVERIFY(!silent.at(frame) || quiet.at(frame) == 1.0F);
    }

    void groupsTakeTheMean()
    {
        QCOMPARE(pooledQuietness({0, 0.5F, 1, 1, 1}, 2), (std::vector<float>{0.25F, 1}));
    }
};

QTEST_GUILESS_MAIN(TestSilence)
#include "tst_silence.moc"
