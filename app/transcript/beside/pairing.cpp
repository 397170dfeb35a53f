// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/beside/pairing.h"

#include "transcript/beside/differing.h"
#include "transcript/beside/textwords.h"
#include "transcript/beside/wordmatch.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace earmark {

namespace {

// A line of the second is divided only if it would else begin so much too early or too late.
constexpr auto wholeLineTime = 1200ms;
constexpr auto togetherTime = 500ms; // two lines that begin within it begin together
constexpr double wholeLineWords = 3;
constexpr qsizetype farthest = 64; // words around the best place

/// Finds the first word of the second for each line of the first.
class Cutting
{
public:
    Cutting(const TextWords &first, const TextWords &second, const QList<qsizetype> &same)
        : m_first(first)
        , m_second(second)
        , m_same(same)
        , m_isTimed(first.isTimed() && second.isTimed())
    {
        if (m_isTimed)
            m_begins = timesOf(second);
    }

    QList<qsizetype> cuts()
    {
        findMatches();
        QList<qsizetype> cuts;
        const qsizetype rows = m_first.transcript().cues.size();
        cuts.reserve(rows + 1);
        for (qsizetype row = 0; row < rows; ++row)
            cuts.append(row == 0 ? 0 : cutBefore(row, cuts.last()));
        cuts.append(m_second.count());
        return cuts;
    }

private:
    // When each word begins, and when the last one may be over.
    static QList<milliseconds> timesOf(const TextWords &text)
    {
        QList<milliseconds> times = text.begins();
        const milliseconds last = times.isEmpty() ? 0ms : times.last();
        const QList<Cue> &cues = text.transcript().cues;
        const auto end = cues.isEmpty() ? std::nullopt : cues.last().end;
        times.append(std::max(last + wholeLineTime, end.value_or(0ms)));
        return times;
    }

    // For each word, and the end: the next word that is in both texts.
    void findMatches()
    {
        m_next.resize(m_first.count() + 1, m_first.count());
        for (qsizetype i = m_first.count() - 1; i >= 0; --i)
            m_next[i] = m_same.value(i, -1) >= 0 ? i : m_next.at(i + 1);
    }

    qsizetype cutBefore(qsizetype row, qsizetype least)
    {
        const qsizetype word = m_first.firstOf(row);
        while (m_passed < word) {
            if (m_same.value(m_passed, -1) >= 0)
                m_last = m_passed;
            ++m_passed;
        }
        const qsizetype next = m_next.at(word);
        const qsizetype low = std::max(least, m_last < 0 ? qsizetype(0) : m_same.at(m_last) + 1);
        const qsizetype high =
            std::max(low, next < m_first.count() ? m_same.at(next) : m_second.count());
        if (low == high)
            return low;
        const auto begin = m_first.transcript().cues.at(row).begin;
        if (const auto together = begin && m_isTimed ? lineAt(*begin, low, high) : std::nullopt)
            return *together;
        const qsizetype before = word - (m_last + 1);
        const qsizetype after = next - word;
        // What is said instead of words of one line only belongs to that line.
        if ((before == 0) != (after == 0))
            return before == 0 ? low : high;
        if (m_isTimed)
            return begin ? cutAt(*begin, low, high) : low;
        const double part = before + after == 0 ? 1 : double(before) / double(before + after);
        return cutAtPart(double(low) + part * double(high - low), low, high);
    }

    // The line of the second that begins together with one of the first.
    std::optional<qsizetype> lineAt(milliseconds time, qsizetype low, qsizetype high) const
    {
        const qsizetype near = cutAt(time, low, high);
        const bool isTogether = std::chrono::abs(m_begins.at(near) - time) <= togetherTime;
        return isTogether && m_second.beginsLine(near) ? std::optional(near) : std::nullopt;
    }

    // The place that is said nearest to `time`; rather between two lines than within one.
    qsizetype cutAt(milliseconds time, qsizetype low, qsizetype high) const
    {
        const auto from = m_begins.begin();
        const qsizetype near = std::lower_bound(from + low, from + high, time) - from;
        return bestOf(near, low, high, [&](qsizetype word) {
            const milliseconds begin = m_begins.at(word);
            return double(std::chrono::abs(begin - time).count())
                + (m_second.beginsLine(word) ? 0 : double(wholeLineTime.count()));
        });
    }

    qsizetype cutAtPart(double place, qsizetype low, qsizetype high) const
    {
        return bestOf(qsizetype(std::lround(place)), low, high, [&](qsizetype word) {
            return std::abs(double(word) - place)
                + (m_second.beginsLine(word) ? 0 : wholeLineWords);
        });
    }

    template<typename Cost>
    static qsizetype bestOf(qsizetype near, qsizetype low, qsizetype high, const Cost &cost)
    {
        const qsizetype begin = std::max(low, near - farthest);
        const qsizetype end = std::min(high, near + farthest);
        qsizetype best = begin;
        double least = cost(begin);
        for (qsizetype word = begin + 1; word <= end; ++word) {
            if (const double here = cost(word); here < least) {
                best = word;
                least = here;
            }
        }
        return best;
    }

    const TextWords &m_first;
    const TextWords &m_second;
    const QList<qsizetype> &m_same;
    bool m_isTimed;
    QList<milliseconds> m_begins; ///< of the second
    QList<qsizetype> m_next;
    qsizetype m_passed = 0;
    qsizetype m_last = -1; ///< the last word before m_passed that is in both texts
};

bool isAlike(const QList<qsizetype> &same, const TextWords &first, const TextWords &second)
{
    const auto matched = std::ranges::count_if(same, [](qsizetype word) { return word >= 0; });
    return matched * 3 >= std::min(first.count(), second.count());
}

} // namespace

qsizetype Pairing::rowBeside(LinePlace place) const
{
    const auto after = std::ranges::upper_bound(begins.begin(), begins.end(), place);
    const qsizetype rows = begins.size() - 1;
    return std::clamp<qsizetype>(after - begins.begin() - 1, std::min<qsizetype>(0, rows - 1),
                                 rows - 1);
}

std::optional<Pairing> paired(const Transcript &first, const Transcript &second,
                              const std::function<bool()> &goOn)
{
    const TextWords here(first);
    const TextWords there(second);
    QList<qsizetype> same = matchedWords(here.keys(), there.keys(), goOn);
    if (goOn && !goOn())
        return {};
    Pairing pairing;
    if (!isAlike(same, here, there)) {
        same.clear();
        pairing.by = here.isTimed() && there.isTimed() ? Pairing::By::Times : Pairing::By::Length;
    }
    const QList<qsizetype> cuts = Cutting(here, there, same).cuts();
    pairing.begins.reserve(cuts.size());
    for (const qsizetype cut : cuts)
        pairing.begins.append(there.place(cut));
    if (pairing.by == Pairing::By::Words)
        findDifferences(here, there, same, cuts, pairing);
    return pairing;
}

QString textBetween(const Transcript &transcript, LinePlace begin, LinePlace end)
{
    QString text;
    for (qsizetype at = begin.row; at <= end.row && at < transcript.cues.size(); ++at) {
        const Cue &cue = transcript.cues.at(at);
        const qsizetype from = at == begin.row ? begin.offset : 0;
        const qsizetype to = at == end.row ? end.offset : cue.text.size();
        const QStringView part = QStringView(cue.text).sliced(from, to - from).trimmed();
        if (!text.isEmpty() && !part.isEmpty() && at > begin.row && cue.spaceBefore)
            text += u' ';
        text += part;
    }
    return text;
}

QString textBeside(const Pairing &pairing, const Transcript &second, qsizetype row)
{
    return textBetween(second, pairing.begins.at(row), pairing.begins.at(row + 1));
}

Transcript withTimesBeside(const Pairing &pairing, const Transcript &first, Transcript second)
{
    const bool hasTimes =
        std::ranges::any_of(second.cues, [](const Cue &cue) { return cue.begin.has_value(); });
    if (hasTimes || pairing.begins.size() < 2)
        return second;
    const Transcript untimed = second;
    const TextWords words(untimed);
    std::optional<milliseconds> last;
    for (qsizetype at = 0; at < second.cues.size(); ++at) {
        const qsizetype row = pairing.rowBeside({at, 0});
        const Cue &beside = first.cues.at(row);
        if (!beside.begin)
            continue;
        // Of several lines beside one, each begins at its share of the words.
        const qsizetype begin = words.indexOf(pairing.begins.at(row));
        const qsizetype all = words.indexOf(pairing.begins.at(row + 1)) - begin;
        const qsizetype before = words.firstOf(at) - begin;
        const qsizetype word = all <= 0 ? 0 : before * beside.words.size() / all;
        const milliseconds time = wordBegin(beside, word).value_or(*beside.begin);
        last = std::max(last.value_or(time), time);
        second.cues[at].begin = last;
        second.cues[at].origin = TimeOrigin::Estimated;
    }
    return second;
}

} // namespace earmark
