// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/phones/phonecost.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <numeric>

using namespace earmark;

namespace {

constexpr int phoneLength = 6; // frames, two for each state
constexpr int phoneKinds = 4;

/// The sound of some phonemes, and the states that they have.
struct Speech
{
    FeatureMatrix frames;
    std::vector<int> states;
    std::vector<quint8> silent;
};

// Each state has a place of its own in the plane, and some noise.
Speech speak(const std::vector<int> &phones)
{
    Speech speech{{int(phones.size()) * phoneLength, 2}, {}, {}};
    quint32 random = 1;
    const auto noise = [&random] {
        random = random * 1664525 + 1013904223;
        return 0.3F * (float(random >> 8) / float(1 << 24) - 0.5F);
    };
    for (const int phone : phones) {
        for (int i = 0; i < phoneLength; ++i) {
            const int state = phone * 3 + i * 3 / phoneLength;
            const auto frame = speech.frames[int(speech.states.size())];
            frame[0] = float(state) + noise();
            frame[1] = float(state % 2) + noise();
            speech.states.push_back(state);
        }
    }
    speech.silent.assign(speech.states.size(), 0);
    return speech;
}

std::vector<int> manyPhones()
{
    std::vector<int> phones;
    for (int i = 0; i < 400; ++i)
        phones.push_back((i * 7 + i / 5) % phoneKinds);
    return phones;
}

SearchPath straightPath(int rows)
{
    SearchPath path;
    for (int row = 0; row < rows; ++row)
        path.push_back(row);
    return path;
}

double mean(const std::vector<float> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

} // namespace

class TestPhoneModels : public QObject
{
    Q_OBJECT

private slots:
    void theRightStateIsTheCheapest()
    {
        const SearchPath path = straightPath(int(m_speech.states.size()));
        PhoneModels models(m_speech.frames, m_speech.silent,
                           {path, m_speech.states, phoneKinds * 3});
        int right = 0;
        for (int frame = 0; frame < models.frames(); ++frame) {
            const auto costs = models.costsAt(frame).first(size_t(phoneKinds) * 3);
            right += int(std::ranges::min_element(costs) - costs.begin())
                == m_speech.states.at(size_t(frame));
        }
        QVERIFY(right > models.frames() * 9 / 10);
    }

    void theFreeLoopFindsWhatWasSaid()
    {
        const SearchPath path = straightPath(int(m_speech.states.size()));
        PhoneModels models(m_speech.frames, m_speech.silent,
                           {path, m_speech.states, phoneKinds * 3});
        const double said = mean(models.costsAlong(path));
        const double free = mean(models.freeCosts());
        QVERIFY(std::abs(said - free) < 0.1);
    }

    void anotherTextCostsMoreThanTheFreeLoop()
    {
        const SearchPath path = straightPath(int(m_speech.states.size()));
        PhoneModels models(m_speech.frames, m_speech.silent,
                           {path, m_speech.states, phoneKinds * 3});
        const SearchPath shifted = [&] {
            SearchPath other = path;
            std::ranges::rotate(other, other.begin() + phoneLength * 3 + 1);
            return other;
        }();
        QVERIFY(mean(models.costsAlong(shifted)) > mean(models.freeCosts()) + 0.5);
    }

    void excessIsOfGroupsOfFramesWithSound()
    {
        Speech speech = m_speech;
        std::fill_n(speech.silent.begin(), 8, quint8(1));
        const SearchPath path = straightPath(int(speech.states.size()));
        PhoneModels models(speech.frames, speech.silent, {path, speech.states, phoneKinds * 3});
        const auto freeCosts = models.freeCosts();
        PhoneExcess excess(models, freeCosts, 4);
        const auto along = excess.along(straightPath(int(speech.states.size()) / 4));
        QCOMPARE(along.size(), speech.states.size() / 4 - 2);
        QVERIFY(std::abs(mean(along)) < 0.1);

        excess.setOffset(-5);
        std::array<float, costTileRows * costTileFrames> costs{};
        excess({0, costTileFrames, 0, costTileRows - 1, costs.data(), costTileRows});
        QVERIFY(costs[0] > 0); // silent
        QVERIFY(costs[2 * costTileRows + 2] < -4.5F);
        QVERIFY(costs[2 * costTileRows + 2] < costs[2 * costTileRows + 7]);
    }

private:
    const Speech m_speech = speak(manyPhones());
};

QTEST_GUILESS_MAIN(TestPhoneModels)
#include "tst_phonemodels.moc"
