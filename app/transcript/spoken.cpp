// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/spoken.h"

#include "transcript/text.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr milliseconds reaction = 2s; ///< from hearing something to pressing a key
constexpr qsizetype maxLines = 40; ///< searched on either side of the moment
constexpr qsizetype maxSentence = 600; ///< characters; longer text merely lacks full stops

/// A paragraph, and where in it each of its lines begins.
struct Paragraph
{
    qsizetype firstRow = 0;
    QString text;
    QList<qsizetype> begins;

    qsizetype rowAt(qsizetype offset) const
    {
        const auto next = std::ranges::upper_bound(begins, offset);
        return firstRow + std::max<qsizetype>(0, next - begins.begin() - 1);
    }
};

bool beginsParagraph(const Cue &cue)
{
    return cue.beginsTurn || cue.beginsParagraph || cue.origin == TimeOrigin::NotSpoken;
}

Paragraph paragraphAround(const Transcript &transcript, qsizetype row)
{
    const QList<Cue> &cues = transcript.cues;
    Paragraph paragraph{.firstRow = row, .text = {}, .begins = {}};
    while (paragraph.firstRow > 0 && row - paragraph.firstRow < maxLines
           && !beginsParagraph(cues.at(paragraph.firstRow)))
        --paragraph.firstRow;
    for (qsizetype at = paragraph.firstRow; at < cues.size() && at < row + maxLines; ++at) {
        const Cue &cue = cues.at(at);
        if (at > row && beginsParagraph(cue))
            break;
        if (at > paragraph.firstRow && cue.spaceBefore)
            paragraph.text += u' ';
        paragraph.begins.append(paragraph.text.size());
        paragraph.text += cue.text;
    }
    return paragraph;
}

// When the word at `offset` of the paragraph begins.
std::optional<milliseconds> timeAt(const Transcript &transcript, const Paragraph &paragraph,
                                   qsizetype offset)
{
    const qsizetype row = paragraph.rowAt(offset);
    const Cue &cue = transcript.cues.at(row);
    const qsizetype inCue = offset - paragraph.begins.at(row - paragraph.firstRow);
    const auto next = std::ranges::upper_bound(cue.words, inCue, {}, &Word::offset);
    const qsizetype word = next - cue.words.begin() - 1;
    return word < 0 ? cue.begin : wordBegin(cue, word);
}

} // namespace

QString spokenAt(const Transcript &transcript, milliseconds moment)
{
    const qsizetype row = transcript.rowAt(moment);
    if (row < 0)
        return {};
    const Cue &cue = transcript.cues.at(row);
    if (cue.origin == TimeOrigin::Estimated || (cue.end && moment > *cue.end + reaction))
        return {};

    const Paragraph paragraph = paragraphAround(transcript, row);
    const qsizetype word = wordAt(cue, moment);
    const qsizetype here =
        paragraph.begins.at(row - paragraph.firstRow) + (word < 0 ? 0 : cue.words.at(word).offset);
    QStringView before;
    for (const QStringView sentence : splitIntoSentences(paragraph.text)) {
        const qsizetype begin = sentence.data() - paragraph.text.constData();
        if (here >= begin + sentence.size()) {
            before = sentence;
            continue;
        }
        if (sentence.size() > maxSentence)
            return cue.text;
        const auto began = timeAt(transcript, paragraph, begin);
        const bool hasJustBegun = began && moment - *began < reaction;
        if (!hasJustBegun || before.isEmpty() || before.size() > maxSentence)
            return sentence.toString();
        return before.toString() + u' ' + sentence.toString();
    }
    return cue.text;
}

} // namespace earmark
