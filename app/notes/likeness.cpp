// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/likeness.h"

#include "transcript/names/likeness.h"

#include <algorithm>
#include <utility>

namespace earmark {

namespace {

/// The fewest changes for a prefix of the sought text, and where in the text its match begins.
struct PartialMatch
{
    qsizetype changes = 0;
    qsizetype begin = 0;
};

const PartialMatch &cheaper(const PartialMatch &one, const PartialMatch &other)
{
    return other.changes < one.changes ? other : one;
}

// Computes the next column of the table, for the letter at `end - 1`. A match may begin anywhere
// (P. H. Sellers, "The theory and computation of evolutionary distances", 1980).
void step(QList<PartialMatch> &column, QStringView sought, QChar letter, qsizetype end)
{
    PartialMatch diagonal = column.first();
    column.first() = {.changes = 0, .begin = end};
    for (qsizetype i = 1; i <= sought.size(); ++i) {
        const PartialMatch kept{.changes = diagonal.changes + (sought.at(i - 1) == letter ? 0 : 1),
                                .begin = diagonal.begin};
        const PartialMatch added{.changes = column.at(i).changes + 1, .begin = column.at(i).begin};
        const PartialMatch left{.changes = column.at(i - 1).changes + 1,
                                .begin = column.at(i - 1).begin};
        diagonal = column.at(i);
        column[i] = cheaper(cheaper(kept, added), left);
    }
}

bool overlap(const FuzzyMatch &one, const FuzzyMatch &other)
{
    return one.begin < other.end && other.begin < one.end;
}

QList<FuzzyMatch> exactMatches(QStringView sought, QStringView text)
{
    QList<FuzzyMatch> stretches;
    for (qsizetype at = text.indexOf(sought); at >= 0;
         at = text.indexOf(sought, at + sought.size()))
        stretches.append({.begin = at, .end = at + sought.size(), .changes = 0});
    return stretches;
}

} // namespace

double likeness(QStringView one, QStringView other)
{
    const qsizetype longer = std::max(one.size(), other.size());
    if (longer == 0)
        return 1;
    return 1 - double(changesBetween(one, other, longer)) / double(longer);
}

QList<FuzzyMatch> fuzzyMatches(QStringView sought, QStringView text, qsizetype maxChanges)
{
    if (sought.isEmpty())
        return {};
    if (maxChanges == 0)
        return exactMatches(sought, text);
    QList<PartialMatch> column;
    for (qsizetype i = 0; i <= sought.size(); ++i)
        column.append({.changes = i, .begin = 0});
    QList<FuzzyMatch> close;
    for (qsizetype end = 1; end <= text.size(); ++end) {
        step(column, sought, text.at(end - 1), end);
        const PartialMatch &whole = column.last();
        if (whole.changes <= maxChanges && whole.begin < end)
            close.append({.begin = whole.begin, .end = end, .changes = whole.changes});
    }
    std::ranges::stable_sort(close, {}, &FuzzyMatch::changes);

    QList<FuzzyMatch> stretches;
    for (const FuzzyMatch &next : close) {
        if (std::ranges::none_of(stretches, [&](const auto &kept) { return overlap(kept, next); }))
            stretches.append(next);
    }
    return stretches;
}

} // namespace earmark
