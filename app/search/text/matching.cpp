// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/text/matching.h"

#include <QHash>
#include <QSet>
#include <QStringMatcher>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

bool isBoundary(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || text.at(at) == u' '
        || text.at(at) == FoldedText::tokenJoint;
}

/// Finds one term in a text, in which a joint may stand instead of a space.
class TermFinder
{
public:
    TermFinder(const SpokenText &text, const SearchTerm &term, int number)
        : m_text(text)
        , m_term(term)
        , m_number(number)
        , m_pieces(QString(term.words.join(u' ')).replace(FoldedText::tokenJoint, u' ').split(u' '))
    {}

    void addTo(QList<SearchHit> &hits) const
    {
        const QString &text = m_text.text();
        const QStringMatcher matcher(m_pieces.first());
        qsizetype at = matcher.indexIn(text);
        while (at >= 0) {
            const qsizetype end = isBoundary(text, at - 1) ? endOfMatch(at) : -1;
            if (end > at)
                add(at, end, hits);
            at = matcher.indexIn(text, end > at ? end : at + 1);
        }
        if (m_term.words.size() == 1)
            addChains(hits);
    }

private:
    // Behind the pieces, if they stand here in a row; else -1.
    qsizetype endOfMatch(qsizetype at) const
    {
        const QString &text = m_text.text();
        for (qsizetype i = 0; i < m_pieces.size(); ++i) {
            const QString &piece = m_pieces.at(i);
            if (QStringView(text).mid(at, piece.size()) != piece)
                return -1;
            at += piece.size();
            const bool isLast = i + 1 == m_pieces.size();
            if (!(isLast && m_term.isPrefix) && !isBoundary(text, at))
                return -1;
            if (!isLast)
                ++at;
        }
        while (m_term.isPrefix && !isBoundary(text, at))
            ++at;
        return at;
    }

    // “dont” finds don't, and “don't” finds dont: what is written with other joints or none.
    void addChains(QList<SearchHit> &hits) const
    {
        const QString joined = QString(m_term.words.first()).remove(FoldedText::tokenJoint);
        if (joined != m_term.words.first()) {
            SearchTerm plain = m_term;
            plain.words = {joined};
            TermFinder(m_text, plain, m_number).addTo(hits);
            return;
        }
        for (const SpokenText::Chain &chain : m_text.chains()) {
            if (m_term.isPrefix ? chain.joined.startsWith(joined) : chain.joined == joined)
                add(chain.begin, chain.end, hits);
        }
    }

    void add(qsizetype begin, qsizetype end, QList<SearchHit> &hits) const
    {
        hits.append({m_text.placeOf(begin), m_text.endAfter(end - 1), m_number});
    }

    const SpokenText &m_text;
    const SearchTerm &m_term;
    int m_number;
    QStringList m_pieces;
};

// A word may be found as its pieces and as a chain.
void removeOverlaps(QList<SearchHit> &hits)
{
    std::ranges::stable_sort(hits, {}, &SearchHit::begin);
    QHash<int, LinePlace> ends;
    hits.removeIf([&ends](const SearchHit &hit) {
        const auto end = ends.constFind(hit.term);
        if (end != ends.cend() && hit.begin < *end)
            return true;
        ends.insert(hit.term, hit.end);
        return false;
    });
}

} // namespace

QList<SearchHit> findTerms(const SpokenText &text, const QList<SearchTerm> &terms)
{
    QList<SearchHit> hits;
    for (int i = 0; i < int(terms.size()); ++i) {
        if (!terms.at(i).isExcluded)
            TermFinder(text, terms.at(i), i).addTo(hits);
    }
    removeOverlaps(hits);
    return hits;
}

QList<SearchHit> bestHits(const QList<SearchHit> &hits)
{
    QHash<qsizetype, QSet<int>> termsOfRow;
    QHash<int, qsizetype> counts;
    for (const SearchHit &hit : hits) {
        termsOfRow[hit.begin.row].insert(hit.term);
        ++counts[hit.term];
    }
    qsizetype most = 0;
    for (const QSet<int> &terms : std::as_const(termsOfRow))
        most = std::max(most, terms.size());
    const auto least = counts.isEmpty() ? 0 : *std::min_element(counts.cbegin(), counts.cend());
    QList<SearchHit> best = hits;
    best.removeIf([&](const SearchHit &hit) {
        return most > 1 ? termsOfRow.value(hit.begin.row).size() < most
                        : counts.value(hit.term) > least;
    });
    return best;
}

bool hasTerms(const SpokenText &text, QList<SearchTerm> terms)
{
    QList<bool> isWanted;
    for (SearchTerm &term : terms)
        isWanted.append(!std::exchange(term.isExcluded, false));
    QList<bool> isThere(terms.size(), false);
    for (const SearchHit &hit : findTerms(text, terms))
        isThere[hit.term] = true;
    return isThere == isWanted;
}

bool hasWordsLike(const QString &name, const QStringList &words)
{
    SpokenText text;
    text.append(name);
    return std::ranges::all_of(words, [&text](const QString &word) {
        return !findTerms(text, {{{word}, true, false}}).isEmpty();
    });
}

} // namespace earmark
