// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace earmark {

/// How similar two texts are, 0…1: 1 minus their Levenshtein distance divided by the length of the
/// longer one.
double likeness(QStringView one, QStringView other);

/// A stretch of a text that is similar to the text searched for.
struct FuzzyMatch
{
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype changes = 0; ///< letters changed, inserted or removed
};

/// Searches `text` for `sought` with at most `maxChanges` changes. The best matches come first;
/// none overlaps a better one.
QList<FuzzyMatch> fuzzyMatches(QStringView sought, QStringView text, qsizetype maxChanges);

} // namespace earmark
