// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/likeness.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace earmark {

namespace {

/// The fewest changes to a prefix of the sought text, and where in the text that way began.
struct Way
{
    qsizetype changes = 0;
    qsizetype begin = 0;
};

const Way &cheaper(const Way &one, const Way &other)
{
    return other.changes < one.changes ? other : one;
}

// One more letter of the text, at `end - 1`: the next column of the table. A way may begin anywhere
// (P. H. Sellers, "The theory and computation of evolutionary distances", 1980).
void step(QList<Way> &column, QStringView sought, QChar letter, qsizetype end)
{
    Way diagonal = column.first();
    column.first() = {.changes = 0, .begin = end};
    for (qsizetype i = 1; i <= sought.size(); ++i) {
        const Way kept{.changes = diagonal.changes + (sought.at(i - 1) == letter ? 0 : 1),
                       .begin = diagonal.begin};
        const Way added{.changes = column.at(i).changes + 1, .begin = column.at(i).begin};
        const Way left{.changes = column.at(i - 1).changes + 1, .begin = column.at(i - 1).begin};
        diagonal = column.at(i);
        column[i] = cheaper(cheaper(kept, added), left);
    }
}

bool overlap(const LikeStretch &one, const LikeStretch &other)
{
    return one.begin < other.end && other.begin < one.end;
}

QList<LikeStretch> sameStretches(QStringView sought, QStringView text)
{
    QList<LikeStretch> stretches;
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
    QList<qsizetype> row(other.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const qsizetype changed = diagonal + (one.at(i - 1) == other.at(j - 1) ? 0 : 1);
            diagonal = row.at(j);
            row[j] = std::min({changed, row.at(j) + 1, row.at(j - 1) + 1});
        }
    }
    return 1 - double(row.last()) / double(longer);
}

QList<LikeStretch> likeStretches(QStringView sought, QStringView text, qsizetype changes)
{
    if (sought.isEmpty())
        return {};
    if (changes == 0)
        return sameStretches(sought, text);
    QList<Way> column;
    for (qsizetype i = 0; i <= sought.size(); ++i)
        column.append({.changes = i, .begin = 0});
    QList<LikeStretch> close;
    for (qsizetype end = 1; end <= text.size(); ++end) {
        step(column, sought, text.at(end - 1), end);
        const Way &way = column.last();
        if (way.changes <= changes && way.begin < end)
            close.append({.begin = way.begin, .end = end, .changes = way.changes});
    }
    std::ranges::stable_sort(close, {}, &LikeStretch::changes);

    QList<LikeStretch> stretches;
    for (const LikeStretch &next : close) {
        if (std::ranges::none_of(stretches, [&](const auto &kept) { return overlap(kept, next); }))
            stretches.append(next);
    }
    return stretches;
}

} // namespace earmark
