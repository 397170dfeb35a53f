// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reading/likeness.h"

#include "transcript/folding.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace earmark {

namespace {

// In any script, this many equal letters in a row are no coincidence.
constexpr qsizetype runLength = 10;
// In a long text, search only one run in so many, selected by its hash and not by its position.
constexpr qsizetype manyLetters = 50'000;
constexpr std::size_t oneOfMany = 32;

QString lettersOf(const Transcript &transcript)
{
    QString letters;
    for (const Cue &cue : transcript.cues)
        letters += foldedWords(cue.text).remove(u' ');
    return letters;
}

void forEachRun(QStringView letters, const std::function<void(std::size_t hash)> &look)
{
    for (qsizetype i = 0; i + runLength <= letters.size(); ++i)
        look(qHash(letters.mid(i, runLength)));
}

} // namespace

double likeness(const Transcript &one, const Transcript &other)
{
    QString shorter = lettersOf(one);
    QString longer = lettersOf(other);
    if (shorter.size() > longer.size())
        shorter.swap(longer);
    const std::size_t part = shorter.size() > manyLetters ? oneOfMany : 1;
    QSet<std::size_t> sought;
    forEachRun(shorter, [&](std::size_t hash) {
        if (hash % part == 0)
            sought.insert(hash);
    });
    if (sought.isEmpty())
        return shorter == longer ? 1 : 0;
    const qsizetype all = sought.size();
    forEachRun(longer, [&](std::size_t hash) { sought.remove(hash); });
    return double(all - sought.size()) / double(all);
}

qsizetype wordCount(const Transcript &transcript)
{
    qsizetype count = 0;
    for (const Cue &cue : transcript.cues)
        count += cue.words.size();
    return count;
}

} // namespace earmark
