// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/beside/differing.h"

#include "transcript/beside/textwords.h"

#include <algorithm>

namespace earmark {

namespace {

/// Words of one text, `end` not among them.
struct WordSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;

    bool isEmpty() const { return end <= begin; }
    WordSpan within(WordSpan other) const
    {
        return {std::max(begin, other.begin), std::min(end, other.end)};
    }
};

class Differing
{
public:
    Differing(const TextWords &first, const TextWords &second, const QList<qsizetype> &same,
              const QList<qsizetype> &cuts, Pairing &pairing)
        : m_first(first)
        , m_second(second)
        , m_same(same)
        , m_cuts(cuts)
        , m_pairing(pairing)
    {}

    void find()
    {
        m_mindsSigns = differRarely();
        WordSpan here;
        WordSpan there;
        for (qsizetype word = 0; word <= m_first.count(); ++word) {
            const bool isEnd = word == m_first.count();
            if (!isEnd && !isSame(word))
                continue;
            here.end = word;
            there.end = isEnd ? m_second.count() : m_same.at(word);
            if (!here.isEmpty() || !there.isEmpty())
                tell(here, there);
            here.begin = word + 1;
            there.begin = there.end + 1;
        }
    }

private:
    // Else one of them is without capitals or punctuation, which would be marked everywhere.
    bool differRarely() const
    {
        qsizetype matched = 0;
        qsizetype alike = 0;
        for (qsizetype word = 0; word < m_same.size(); ++word) {
            const qsizetype other = m_same.at(word);
            matched += other >= 0 ? 1 : 0;
            alike += other >= 0 && m_first.text(word) == m_second.text(other) ? 1 : 0;
        }
        return alike * 10 >= matched * 7;
    }

    bool isSame(qsizetype word) const
    {
        const qsizetype other = m_same.at(word);
        return other >= 0 && (!m_mindsSigns || m_first.text(word) == m_second.text(other));
    }

    // Line by line of the first.
    void tell(WordSpan here, WordSpan there)
    {
        const qsizetype rows = m_cuts.size() - 1;
        qsizetype row = here.isEmpty() ? rowOfSecond(there.begin) : m_first.row(here.begin);
        if (!there.isEmpty())
            row = std::min(row, rowOfSecond(there.begin));
        for (; row < rows; ++row) {
            const WordSpan line{m_first.firstOf(row), m_first.firstOf(row + 1)};
            const WordSpan beside{m_cuts.at(row), m_cuts.at(row + 1)};
            if (line.begin > here.end || (line.begin == here.end && beside.begin >= there.end))
                break;
            tellLine(row, here.within(line), there.within(beside), here);
        }
    }

    void tellLine(qsizetype row, WordSpan here, WordSpan there, WordSpan whole)
    {
        if (here.isEmpty() && there.isEmpty())
            return;
        const Cue &cue = m_first.transcript().cues.at(row);
        const QString other = m_second.joined(there.begin, there.end);
        if (here.isEmpty()) {
            const bool isInLine = whole.end < m_first.count() && m_first.row(whole.end) == row;
            const qsizetype offset = isInLine ? m_first.word(whole.end).offset : cue.text.size();
            m_pairing.first[cue.id].append({offset, 0, other});
        } else {
            add(m_pairing.first, m_first, here, other);
        }
        const QString own = m_first.joined(here.begin, here.end);
        if (there.isEmpty())
            addMissing(there.begin, own);
        else
            add(m_pairing.second, m_second, there, own);
    }

    // Words of one line or several.
    static void add(Differences &differences, const TextWords &text, WordSpan words,
                    const QString &other)
    {
        while (!words.isEmpty()) {
            const qsizetype row = text.row(words.begin);
            const qsizetype end = std::min(words.end, text.firstOf(row + 1));
            const qsizetype offset = text.word(words.begin).offset;
            differences[text.transcript().cues.at(row).id].append(
                {offset, text.word(end - 1).end() - offset, other});
            words.begin = end;
        }
    }

    void addMissing(qsizetype word, const QString &own)
    {
        const LinePlace place = m_second.place(std::min(word, m_second.count()));
        if (place.row < m_second.transcript().cues.size())
            m_pairing.second[m_second.transcript().cues.at(place.row).id].append(
                {place.offset, 0, own});
    }

    qsizetype rowOfSecond(qsizetype word) const
    {
        const auto after = std::ranges::upper_bound(m_cuts.begin(), m_cuts.end() - 1, word);
        return std::max<qsizetype>(0, after - m_cuts.begin() - 1);
    }

    const TextWords &m_first;
    const TextWords &m_second;
    const QList<qsizetype> &m_same;
    const QList<qsizetype> &m_cuts;
    Pairing &m_pairing;
    bool m_mindsSigns = true;
};

} // namespace

void findDifferences(const TextWords &first, const TextWords &second, const QList<qsizetype> &same,
                     const QList<qsizetype> &cuts, Pairing &pairing)
{
    Differing(first, second, same, cuts, pairing).find();
}

} // namespace earmark
