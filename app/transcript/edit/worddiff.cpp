// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/edit/worddiff.h"

#include <dtl/dtl.hpp>
#include <vector>

namespace earmark {

namespace {

std::vector<QStringView> wordTexts(const Cue &cue)
{
    std::vector<QStringView> texts;
    texts.reserve(cue.words.size());
    for (const Word &word : cue.words)
        texts.push_back(QStringView(cue.text).sliced(word.offset, word.length));
    return texts;
}

/// Pairs the words between two that are the same, if there are as many before as after.
void pairBetween(qsizetype beforeBegin, qsizetype beforeEnd, qsizetype afterBegin,
                 qsizetype afterEnd, QList<qsizetype> &same)
{
    if (beforeEnd - beforeBegin != afterEnd - afterBegin)
        return;
    for (qsizetype i = afterBegin; i < afterEnd; ++i)
        same[i] = beforeBegin + i - afterBegin;
}

} // namespace

QList<qsizetype> sameWords(const Cue &before, const Cue &after)
{
    dtl::Diff<QStringView> diff(wordTexts(before), wordTexts(after));
    diff.onHuge();
    diff.compose();
    QList<qsizetype> same(after.words.size(), -1);
    qsizetype oldEnd = 0;
    qsizetype newEnd = 0;
    for (const auto &[text, step] : diff.getSes().getSequence()) {
        if (step.type != dtl::SES_COMMON)
            continue;
        const qsizetype oldIndex = step.beforeIdx - 1;
        const qsizetype newIndex = step.afterIdx - 1;
        pairBetween(oldEnd, oldIndex, newEnd, newIndex, same);
        same[newIndex] = oldIndex;
        oldEnd = oldIndex + 1;
        newEnd = newIndex + 1;
    }
    pairBetween(oldEnd, before.words.size(), newEnd, after.words.size(), same);
    return same;
}

} // namespace earmark
