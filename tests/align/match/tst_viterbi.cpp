// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/match/viterbi.h"

#include <QTest>

#include <algorithm>

using namespace earmark;

namespace {

// Sentences of `length` rows each.
SearchGraph sentences(int count, int length)
{
    SearchGraph graph;
    graph.starts.assign(size_t(count * length) + 1, RowStart::Nothing);
    graph.dropCosts.assign(graph.starts.size(), 0);
    for (int i = 0; i <= count; ++i)
        graph.starts[size_t(i * length)] = RowStart::Sentence;
    for (int i = 0; i < count; ++i)
        graph.dropCosts[size_t(i * length)] = 3;
    return graph;
}

/// Each frame is like one row (cost -2) and unlike all others (1). -1 means like none.
LocalCosts likeRows(const std::vector<int> &truth)
{
    return [truth](const CostTile &tile) {
        for (int i = 0; i < tile.count; ++i) {
            for (int row = tile.first; row <= tile.last; ++row) {
                tile.costs[i * tile.stride + row - tile.first] =
                    truth[size_t(tile.frame + i)] == row ? -2.0F : 1.0F;
            }
        }
    };
}

std::optional<SearchResult> search(const SearchGraph &graph, const std::vector<int> &truth,
                                   const SearchBand &band)
{
    return findPath(graph, {}, band, std::vector<float>(truth.size()), likeRows(truth),
                    [](double) { return true; });
}

// Whether each frame is at its row, or in a pause if it is like none.
bool follows(const SearchPath &path, const std::vector<int> &truth)
{
    return std::ranges::equal(
        path, truth, [](int place, int row) { return row >= 0 ? place == row : place < 0; });
}

std::vector<int> rowsFrom(int begin, int end)
{
    std::vector<int> rows;
    for (int row = begin; row < end; ++row)
        rows.push_back(row);
    return rows;
}

} // namespace

class TestViterbi : public QObject
{
    Q_OBJECT

private slots:
    void followsTheRows()
    {
        const std::vector<int> truth = rowsFrom(0, 40);
        const auto found = search(sentences(4, 10), truth, fullBand(40, 40));
        QVERIFY(found);
        QCOMPARE(found->path, truth);
        QCOMPARE(found->cost, -80.0);
    }

    void skipsUntranscribedSound()
    {
        std::vector<int> truth = rowsFrom(0, 20);
        truth.insert(truth.end(), 30, -1);
        for (int row = 20; row < 40; ++row)
            truth.push_back(row);
        const auto found = search(sentences(4, 10), truth, fullBand(40, int(truth.size())));
        QVERIFY(found);
        for (int frame = 20; frame < 50; ++frame)
            QCOMPARE(found->path[size_t(frame)], ~20);
        QCOMPARE(found->path[50], 20);
    }

    void leavesOutAWordThatIsNotSpoken()
    {
        SearchGraph graph = sentences(2, 20);
        graph.wordDropCosts.assign(graph.starts.size(), 0);
        for (const int word : {0, 8, 16, 20, 28}) {
            if (graph.starts[size_t(word)] == RowStart::Nothing)
                graph.starts[size_t(word)] = RowStart::Word;
            graph.wordDropCosts[size_t(word)] = 2;
        }
        // The second word of the first sentence and the first of the second are missing.
        std::vector<int> truth = rowsFrom(0, 8);
        truth.push_back(-1);
        for (const int row : rowsFrom(16, 20))
            truth.push_back(row);
        truth.push_back(-1);
        for (const int row : rowsFrom(28, 40))
            truth.push_back(row);
        const auto found = search(graph, truth, fullBand(40, int(truth.size())));
        QVERIFY(found);
        QVERIFY(follows(found->path, truth));
    }

    // So long that the first half of the path is settled before the end is searched.
    void findsAPathThroughHours()
    {
        SearchPath truth;
        std::vector<int> rowOfFrame;
        for (int sentence = 0; sentence < 3000; ++sentence) {
            const int first = sentence * 20;
            const bool isSaid = sentence % 7 != 3;
            truth.insert(truth.end(), 4, ~(isSaid ? first : first + 20));
            rowOfFrame.insert(rowOfFrame.end(), 4, -1);
            for (int row = first; isSaid && row < first + 20; ++row) {
                truth.push_back(row);
                rowOfFrame.push_back(row);
            }
        }
        const auto found =
            search(sentences(3000, 20), rowOfFrame, bandAround(truth, 3000 * 20, 150));
        QVERIFY(found);
        QVERIFY(follows(found->path, truth));
    }

    void leavesOutASentenceThatIsNotSpoken()
    {
        std::vector<int> truth = rowsFrom(0, 10);
        truth.push_back(-1);
        for (int row = 30; row < 40; ++row)
            truth.push_back(row);
        const auto found = search(sentences(4, 10), truth, fullBand(40, int(truth.size())));
        QVERIFY(found);
        for (const int place : found->path)
            QVERIFY(place < 10 || place >= 30);
        QCOMPARE(found->path[11], 30);
    }

    void holdsARowForThreeFramesAtMost()
    {
        std::vector<int> truth = rowsFrom(0, 5);
        truth.insert(truth.end(), 6, 5);
        for (int row = 6; row < 10; ++row)
            truth.push_back(row);
        const auto found = search(sentences(1, 10), truth, fullBand(10, int(truth.size())));
        QVERIFY(found);
        QCOMPARE(std::ranges::count(found->path, 5), 3);
    }

    // The silence may stand before the second sentence or before its second word.
    void aPauseStandsWhereItCostsLeast_data()
    {
        QTest::addColumn<float>("costBeforeWord");
        QTest::addColumn<int>("pause");
        QTest::newRow("before the sentence") << 3.0F << 10;
        QTest::newRow("before the word") << -3.0F << 12;
    }

    void aPauseStandsWhereItCostsLeast()
    {
        QFETCH(float, costBeforeWord);
        QFETCH(int, pause);
        SearchGraph graph = sentences(2, 10);
        graph.starts[12] = RowStart::Word;
        graph.pauseCosts.assign(graph.starts.size(), 0);
        graph.pauseCosts[12] = costBeforeWord;
        std::vector<float> quiet(20 + 10, 0.0F);
        std::fill(quiet.begin() + 11, quiet.begin() + 21, 1.0F);
        const LocalCosts cheapInSound = [&quiet](const CostTile &tile) {
            for (int i = 0; i < tile.count; ++i) {
                const float cost = quiet.at(size_t(tile.frame + i)) > 0 ? 0.3F : -1;
                std::fill_n(tile.costs + i * tile.stride, tile.last - tile.first + 1, cost);
            }
        };
        const auto found = findPath(graph, {}, fullBand(20, int(quiet.size())), quiet, cheapInSound,
                                    [](double) { return true; });
        QVERIFY(found);
        QCOMPARE(found->path.at(15), ~pause);
    }

    void aFrameMayBeHalfAPause()
    {
        const std::vector<int> truth(12, -1);
        const auto costWith = [&](float quiet) {
            return findPath(sentences(1, 2), {}, fullBand(2, 12), std::vector<float>(12, quiet),
                            likeRows(truth), [](double) { return true; })
                ->cost;
        };
        const SearchCosts costs;
        const auto between = double(costs.pause + costs.garbageAtSentence) / 2;
        QVERIFY(std::abs(costWith(0.5F) - costWith(1) - 12 * (between - double(costs.pause))) < 1);
        QVERIFY(costWith(1) < costWith(0.5F));
        QVERIFY(costWith(0.5F) < costWith(0));
    }

    void staysInItsBand()
    {
        const std::vector<int> truth = rowsFrom(0, 40);
        SearchBand band = fullBand(40, 40);
        for (int frame = 0; frame < 20; ++frame)
            band.last[size_t(frame)] = 9;
        const auto found = search(sentences(4, 10), truth, band);
        QVERIFY(found);
        for (int frame = 0; frame < 20; ++frame)
            QVERIFY(rowOf(found->path[size_t(frame)]) <= 10);
    }

    void stopsWhenAsked()
    {
        const std::vector<int> truth = rowsFrom(0, 40);
        QVERIFY(!findPath(sentences(4, 10), {}, fullBand(40, 40), std::vector<float>(40),
                          likeRows(truth), [](double) { return false; }));
    }
};

QTEST_GUILESS_MAIN(TestViterbi)
#include "tst_viterbi.moc"
