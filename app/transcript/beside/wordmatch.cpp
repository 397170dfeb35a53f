// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/beside/wordmatch.h"

#include "transcript/edit/worddiff.h"

#include <QHash>

#include <algorithm>

namespace earmark {

namespace {

// Words of both texts between two anchors. More of them are compared only by anchors.
constexpr qsizetype fewWords = 2000;

/// Words of both texts that stand between words that are the same.
struct UnmatchedPart
{
    qsizetype first = 0;
    qsizetype firstEnd = 0;
    qsizetype second = 0;
    qsizetype secondEnd = 0;

    bool isEmpty() const { return first >= firstEnd || second >= secondEnd; }
    qsizetype size() const { return firstEnd - first + secondEnd - second; }
};

/// Indexes of words that are the same.
struct Match
{
    qsizetype first = 0;
    qsizetype second = 0;
};

/// The longest part of `matches`, which are in the order of the first text, that is also in the
/// order of the second.
QList<Match> inOrder(const QList<Match> &matches)
{
    QList<qsizetype> ends; // by length: the match that ends the best row of that length
    QList<qsizetype> before(matches.size(), -1);
    for (qsizetype i = 0; i < matches.size(); ++i) {
        const auto place = std::ranges::lower_bound(
            ends, matches.at(i).second, {}, [&](qsizetype end) { return matches.at(end).second; });
        const qsizetype length = place - ends.begin();
        if (length > 0)
            before[i] = ends.at(length - 1);
        if (place == ends.end())
            ends.append(i);
        else
            ends[length] = i;
    }
    QList<Match> row;
    for (qsizetype i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = before.at(i))
        row.append(matches.at(i));
    std::ranges::reverse(row);
    return row;
}

class WordMatching
{
public:
    WordMatching(const QList<QString> &first, const QList<QString> &second,
                 const std::function<bool()> &goOn)
        : m_firstWords(first)
        , m_secondWords(second)
        , m_goOn(goOn)
        , m_same(first.size(), -1)
    {
        m_first = numbersOf(first);
        m_second = numbersOf(second);
    }

    QList<qsizetype> matched()
    {
        QList<UnmatchedPart> waiting{{0, m_first.size(), 0, m_second.size()}};
        while (!waiting.isEmpty()) {
            if (m_goOn && !m_goOn())
                return {};
            matchStretch(waiting.takeLast(), waiting);
        }
        return m_same;
    }

private:
    QList<quint64> numbersOf(const QList<QString> &words)
    {
        QList<quint64> numbers;
        numbers.reserve(words.size());
        for (const QString &word : words) {
            auto known = m_numbers.find(word);
            if (known == m_numbers.end())
                known = m_numbers.insert(word, quint64(m_numbers.size()));
            numbers.append(*known);
        }
        return numbers;
    }

    void matchStretch(UnmatchedPart stretch, QList<UnmatchedPart> &waiting)
    {
        while (!stretch.isEmpty() && m_first.at(stretch.first) == m_second.at(stretch.second))
            m_same[stretch.first++] = stretch.second++;
        while (!stretch.isEmpty()
               && m_first.at(stretch.firstEnd - 1) == m_second.at(stretch.secondEnd - 1))
            m_same[--stretch.firstEnd] = --stretch.secondEnd;
        if (stretch.isEmpty() || stretch.size() == 2) // one word each, and they differ
            return;
        if (stretch.size() <= fewWords)
            return compareAll(stretch);
        const QList<Match> anchors = inOrder(anchorsIn(stretch));
        if (anchors.isEmpty())
            return;
        // Each stretch begins with an anchor, which its beginning then matches.
        UnmatchedPart part = stretch;
        for (const Match &anchor : anchors) {
            part.firstEnd = anchor.first;
            part.secondEnd = anchor.second;
            waiting.append(part);
            m_same[anchor.first] = anchor.second;
            part.first = anchor.first + 1;
            part.second = anchor.second + 1;
        }
        part.firstEnd = stretch.firstEnd;
        part.secondEnd = stretch.secondEnd;
        waiting.append(part);
    }

    // In order of the first text.
    QList<Match> anchorsIn(const UnmatchedPart &stretch) const
    {
        const auto once = [](const QList<quint64> &numbers, qsizetype begin, qsizetype end) {
            QHash<quint64, qsizetype> places; // -1: more than once
            for (qsizetype i = begin; i + 2 < end; ++i) {
                const quint64 three = threeAt(numbers, i);
                const auto known = places.find(three);
                if (known == places.end())
                    places.insert(three, i);
                else
                    *known = -1;
            }
            return places;
        };
        const auto here = once(m_first, stretch.first, stretch.firstEnd);
        const auto there = once(m_second, stretch.second, stretch.secondEnd);
        QList<Match> anchors;
        for (qsizetype i = stretch.first; i + 2 < stretch.firstEnd; ++i) {
            const quint64 three = threeAt(m_first, i);
            const qsizetype place = there.value(three, -1);
            if (place >= 0 && here.value(three) >= 0)
                anchors.append({i, place});
        }
        return anchors;
    }

    // Texts have fewer than two million different words, so that three fit.
    static quint64 threeAt(const QList<quint64> &numbers, qsizetype i)
    {
        return numbers.at(i) << 42 | numbers.at(i + 1) << 21 | numbers.at(i + 2);
    }

    void compareAll(const UnmatchedPart &stretch)
    {
        const auto textsOf = [](const QList<QString> &words, qsizetype begin, qsizetype end) {
            return QList<QStringView>(words.begin() + begin, words.begin() + end);
        };
        const auto same = sameTexts(textsOf(m_secondWords, stretch.second, stretch.secondEnd),
                                    textsOf(m_firstWords, stretch.first, stretch.firstEnd));
        for (qsizetype i = 0; i < same.size(); ++i) {
            if (same.at(i) >= 0)
                m_same[stretch.first + i] = stretch.second + same.at(i);
        }
    }

    const QList<QString> &m_firstWords;
    const QList<QString> &m_secondWords;
    const std::function<bool()> &m_goOn;
    QHash<QString, quint64> m_numbers;
    QList<quint64> m_first;
    QList<quint64> m_second;
    QList<qsizetype> m_same;
};

} // namespace

QList<qsizetype> matchedWords(const QList<QString> &first, const QList<QString> &second,
                              const std::function<bool()> &goOn)
{
    return WordMatching(first, second, goOn).matched();
}

} // namespace earmark
