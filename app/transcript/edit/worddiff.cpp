// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/edit/worddiff.h"

#include <dtl/dtl.hpp>
#include <vector>

namespace earmark {

namespace {

QList<QStringView> wordTexts(const Cue &cue)
{
    QList<QStringView> texts;
    texts.reserve(cue.words.size());
    for (const Word &word : cue.words)
        texts.append(QStringView(cue.text).sliced(word.offset, word.length));
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

QList<qsizetype> sameTexts(const QList<QStringView> &before, const QList<QStringView> &after)
{
    using Texts = std::vector<QStringView>;
    dtl::Diff<QStringView> diff(Texts(before.begin(), before.end()),
                                Texts(after.begin(), after.end()));
    diff.compose();
    QList<qsizetype> same(after.size(), -1);
    for (const auto &[text, step] : diff.getSes().getSequence()) {
        if (step.type == dtl::SES_COMMON)
            same[step.afterIdx - 1] = step.beforeIdx - 1;
    }
    return same;
}

QList<qsizetype> sameWords(const Cue &before, const Cue &after)
{
    QList<qsizetype> same = sameTexts(wordTexts(before), wordTexts(after));
    qsizetype oldEnd = 0;
    qsizetype newEnd = 0;
    for (qsizetype i = 0; i < after.words.size(); ++i) {
        if (same.at(i) < 0)
            continue;
        pairBetween(oldEnd, same.at(i), newEnd, i, same);
        oldEnd = same.at(i) + 1;
        newEnd = i + 1;
    }
    pairBetween(oldEnd, before.words.size(), newEnd, after.words.size(), same);
    return same;
}

} // namespace earmark
