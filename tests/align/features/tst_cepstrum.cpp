// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/features/cepstrum.h"
#include "align/features/normalization.h"
#include "align/features/silence.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace earmark;

namespace {

Spectrogram tone(float hertz, int rate, float seconds)
{
    std::vector<float> samples(size_t(float(rate) * seconds));
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] =
            0.3F * std::sin(2 * std::numbers::pi_v<float> * hertz * float(i) / float(rate));
    SpectrogramBuilder builder(rate);
    const auto half = std::ptrdiff_t(samples.size() / 3);
    builder.add(std::span(samples).first(size_t(half)));
    builder.add(std::span(samples).subspan(size_t(half)));
    return builder.take();
}

int loudestBand(const Spectrogram &sound)
{
    const auto &levels = sound.frames[sound.frames.size() / 2];
    return int(std::ranges::max_element(levels) - levels.begin());
}

float distance(std::span<const float> one, std::span<const float> other)
{
    float sum = 0;
    for (size_t i = 1; i < one.size(); ++i)
        sum += (one[i] - other[i]) * (one[i] - other[i]);
    return std::sqrt(sum);
}

} // namespace

class TestCepstrum : public QObject
{
    Q_OBJECT

private slots:
    void aToneIsLoudestInItsBand_data()
    {
        QTest::addColumn<float>("hertz");
        QTest::newRow("low") << 400.0F;
        QTest::newRow("middle") << 1500.0F;
        QTest::newRow("high") << 5000.0F;
    }

    void aToneIsLoudestInItsBand()
    {
        QFETCH(float, hertz);
        const Spectrogram sound = tone(hertz, 16'000, 0.5F);
        QCOMPARE(sound.size(), 50);
        QVERIFY(std::abs(toMel(Spectrogram::centre(loudestBand(sound))) - toMel(hertz)) < 40);
    }

    void theSampleRateMakesNoDifference()
    {
        QCOMPARE(loudestBand(tone(1500, 16'000, 0.5F)), loudestBand(tone(1500, 22'050, 0.5F)));
    }

    void aWarpUndoesAShorterTract()
    {
        const auto at = [](float hertz, TractWarp warp) {
            const Spectrogram sound = tone(hertz, 16'000, 0.5F);
            return melCepstra(sound, std::vector<TractWarp>(size_t(sound.size()), warp));
        };
        const FeatureMatrix plain = at(1000, 1);
        QVERIFY(distance(at(1200, 1.2F)[25], plain[25]) < distance(at(1200, 1)[25], plain[25]) / 2);
    }

    void normalizedGroupsHaveNoMean()
    {
        FeatureMatrix features(2000, 2);
        std::vector<int> groups(2000);
        for (int row = 0; row < features.rows(); ++row) {
            groups[size_t(row)] = row % 2;
            features[row][0] = float(row % 7) + 100 * float(row % 2);
            features[row][1] = float(row % 5);
        }
        normalizeGroups(features, groups);
        double sum = 0;
        for (int row = 1; row < features.rows(); row += 2)
            sum += double(features[row][0]);
        QVERIFY(std::abs(sum / 1000) < 0.5);
    }

    void pausesAreSilent()
    {
        std::vector<float> loudness(1000, -20.0F);
        std::fill(loudness.begin() + 300, loudness.begin() + 350, -60.0F);
        std::fill(loudness.begin() + 600, loudness.begin() + 603, -60.0F);
        const auto silent = findSilence(loudness);
        QVERIFY(silent[320]);
        QVERIFY(!silent[601]);
        QVERIFY(!silent[100]);
    }
};

QTEST_GUILESS_MAIN(TestCepstrum)
#include "tst_cepstrum.moc"
