// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace earmark {

/// How alike two texts are, 0…1: one less the share of letters to be changed, put in or taken out
/// (Levenshtein) in the longer one.
double likeness(QStringView one, QStringView other);

/// A stretch of a text, and how many letters of it differ from what was sought.
struct LikeStretch
{
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype changes = 0;
};

/// Where `text` comes close to `sought`, with at most `changes` changes: each is closer than its
/// neighbours, and none overlaps a closer one.
QList<LikeStretch> likeStretches(QStringView sought, QStringView text, qsizetype changes);

} // namespace earmark
