// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doubts/doubtfullines.h"

#include "transcript/alignment.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr float unsureWord = 0.3F;
constexpr float unsureLine = 0.4F;
constexpr qsizetype oneIn = 20;
// A line that was not found comes after those that are probably elsewhere.
constexpr float notFound = 0.3F;

/// The confidence below which a word or line is in doubt; below 0 if none is.
float thresholdOf(QList<float> confidences, float unsure)
{
    if (confidences.isEmpty())
        return -1;
    const qsizetype most = std::min(confidences.size() / oneIn + 1, confidences.size() - 1);
    const auto at = confidences.begin() + most;
    std::ranges::nth_element(confidences, at);
    return std::min(*at, unsure);
}

// The aligner writes its own confidence over a line's.
bool isHeardConfidence(const Cue &cue)
{
    return cue.confidence >= 0
        && (cue.origin == TimeOrigin::File || cue.origin == TimeOrigin::None
            || cue.origin == TimeOrigin::Estimated);
}

void addRuns(const Cue &cue, float threshold, QList<TextDoubt> &doubts)
{
    const auto isUnsure = [threshold](const Word &word) {
        return word.confidence >= 0 && word.confidence < threshold;
    };
    auto word = std::ranges::find_if(cue.words, isUnsure);
    while (word != cue.words.end()) {
        const auto end = std::find_if_not(word, cue.words.end(), isUnsure);
        const float lowest = std::min_element(word, end, [](const Word &a, const Word &b) {
                                 return a.confidence < b.confidence;
                             })->confidence;
        doubts.append({.kind = DoubtKind::Heard,
                       .key = u"heard %1"_s.arg(qint32(word->id)),
                       .firstCue = cue.id,
                       .lastCue = cue.id,
                       .word = word->id,
                       .text = cue.text.sliced(word->offset, (end - 1)->end() - word->offset),
                       .confidence = lowest,
                       .turn = {},
                       .spellings = {}});
        word = std::find_if(end, cue.words.end(), isUnsure);
    }
}

TextDoubt aboutLine(DoubtKind kind, const QString &key, const Cue &cue)
{
    return {.kind = kind,
            .key = key.arg(qint32(cue.id)),
            .firstCue = cue.id,
            .lastCue = cue.id,
            .word = {},
            .text = {},
            .confidence = cue.confidence,
            .turn = {},
            .spellings = {}};
}

} // namespace

QList<TextDoubt> doubtfulPlaces(const Transcript &transcript)
{
    const QList<CueId> lines = doubtfulLines(transcript);
    const QSet<CueId> inDoubt(lines.cbegin(), lines.cend());
    QList<TextDoubt> doubts;
    for (const Cue &cue : transcript.cues) {
        if (inDoubt.contains(cue.id))
            doubts.append(aboutLine(DoubtKind::Place, u"place %1"_s, cue));
    }
    std::ranges::stable_sort(doubts, {}, [](const TextDoubt &doubt) {
        return doubt.confidence < 0 ? notFound : doubt.confidence;
    });
    return doubts;
}

QList<TextDoubt> doubtfullyHeard(const Transcript &transcript)
{
    QList<float> words;
    QList<float> lines;
    for (const Cue &cue : transcript.cues) {
        for (const Word &word : cue.words) {
            if (word.confidence >= 0)
                words.append(word.confidence);
        }
        if (isHeardConfidence(cue))
            lines.append(cue.confidence);
    }
    QList<TextDoubt> doubts;
    const float word = thresholdOf(words, unsureWord);
    const float line = words.isEmpty() ? thresholdOf(lines, unsureLine) : -1;
    for (const Cue &cue : transcript.cues) {
        if (!words.isEmpty())
            addRuns(cue, word, doubts);
        else if (isHeardConfidence(cue) && cue.confidence < line)
            doubts.append(aboutLine(DoubtKind::Heard, u"heard line %1"_s, cue));
    }
    return doubts;
}

} // namespace earmark
