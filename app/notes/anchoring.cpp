// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/anchoring.h"

#include "transcript/folding.h"
#include "transcript/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qsizetype contextLength = 32;

QList<Word> wordsOf(const Cue &cue)
{
    return cue.words.isEmpty() ? splitIntoWords(cue.text) : cue.words;
}

QStringView textOf(const Cue &cue, const Word &word)
{
    return QStringView(cue.text).sliced(word.offset, word.length);
}

// Where the letters of a word begin and end, without punctuation. Without letters: the whole word.
qsizetype lettersBegin(const Cue &cue, const Word &word)
{
    const QStringView text = textOf(cue, word);
    const auto letter = std::ranges::find_if(text, isSpoken);
    return word.offset + (letter == text.end() ? 0 : letter - text.begin());
}

qsizetype lettersEnd(const Cue &cue, const Word &word)
{
    const QStringView text = textOf(cue, word);
    qsizetype length = text.size();
    while (length > 0 && !isSpoken(text.at(length - 1)))
        --length;
    return length > 0 ? word.offset + length : word.end();
}

// Extend a partly selected word to all its letters, but only to the punctuation that was selected.
qsizetype beginOfWord(const Cue &cue, const Word &word, qsizetype offset)
{
    return std::max<qsizetype>(word.offset, std::min(lettersBegin(cue, word), offset));
}

qsizetype endOfWord(const Cue &cue, const Word &word, qsizetype offset)
{
    return std::min<qsizetype>(word.end(), std::max(lettersEnd(cue, word), offset));
}

/// A word: its row, and its index in the row.
struct WordPlace
{
    qsizetype row = 0;
    qsizetype index = 0;
};

std::optional<WordPlace> firstWord(const Transcript &transcript, const TextRange &range)
{
    for (qsizetype row = range.firstRow; row <= range.lastRow; ++row) {
        const qsizetype offset = row == range.firstRow ? range.firstOffset : 0;
        const Cue &cue = transcript.cues.at(row);
        const QList<Word> words = wordsOf(cue);
        const auto found = std::ranges::find_if(
            words, [&](const Word &word) { return lettersEnd(cue, word) > offset; });
        if (found != words.end())
            return WordPlace{row, found - words.begin()};
    }
    return {};
}

std::optional<WordPlace> lastWord(const Transcript &transcript, const TextRange &range)
{
    for (qsizetype row = range.lastRow; row >= range.firstRow; --row) {
        const Cue &cue = transcript.cues.at(row);
        const qsizetype offset = row == range.lastRow ? range.lastOffset : cue.text.size();
        const QList<Word> words = wordsOf(cue);
        for (qsizetype index = words.size() - 1; index >= 0; --index) {
            if (lettersBegin(cue, words.at(index)) < offset)
                return WordPlace{row, index};
        }
    }
    return {};
}

// Clamps the range to the transcript, and swaps its ends if they are reversed.
std::optional<TextRange> inOrder(const Transcript &transcript, TextRange range)
{
    if (transcript.isEmpty())
        return {};
    if (std::pair(range.lastRow, range.lastOffset) < std::pair(range.firstRow, range.firstOffset)) {
        std::swap(range.firstRow, range.lastRow);
        std::swap(range.firstOffset, range.lastOffset);
    }
    const qsizetype rows = transcript.cues.size();
    if (range.lastRow < 0 || range.firstRow >= rows)
        return {};
    if (range.firstRow < 0)
        range.firstRow = range.firstOffset = 0;
    if (range.lastRow >= rows)
        range = {range.firstRow, range.firstOffset, rows - 1, transcript.cues.last().text.size()};
    return range;
}

QStringView gapBefore(const Cue &cue)
{
    if (cue.beginsTurn)
        return u"\n";
    return cue.spaceBefore ? u" " : u"";
}

QString textBefore(const Transcript &transcript, const TextRange &range)
{
    const Cue &first = transcript.cues.at(range.firstRow);
    QString text = first.text.left(range.firstOffset);
    for (qsizetype row = range.firstRow; row > 0 && text.size() < contextLength; --row)
        text =
            transcript.cues.at(row - 1).text + gapBefore(transcript.cues.at(row)).toString() + text;
    text = text.right(contextLength);
    return !text.isEmpty() && text.front().isLowSurrogate() ? text.mid(1) : text;
}

QString textAfter(const Transcript &transcript, const TextRange &range)
{
    QString text = transcript.cues.at(range.lastRow).text.mid(range.lastOffset);
    for (qsizetype row = range.lastRow + 1;
         row < transcript.cues.size() && text.size() < contextLength; ++row)
        text += gapBefore(transcript.cues.at(row)).toString() + transcript.cues.at(row).text;
    text = text.left(contextLength);
    return !text.isEmpty() && text.back().isHighSurrogate() ? text.chopped(1) : text;
}

// The index in `cue.words` of the word at an offset or the next one after it, or -1.
qsizetype wordAround(const Cue &cue, qsizetype offset)
{
    const auto found =
        std::ranges::find_if(cue.words, [&](const Word &word) { return offset < word.end(); });
    return found == cue.words.end() ? -1 : found - cue.words.begin();
}

milliseconds beginOf(const Transcript &transcript, const TextRange &range)
{
    const Cue &cue = transcript.cues.at(range.firstRow);
    const auto begin = wordBegin(cue, wordAround(cue, range.firstOffset));
    return begin.value_or(cue.begin.value_or(milliseconds(0)));
}

std::optional<milliseconds> endOf(const Transcript &transcript, const TextRange &range)
{
    const Cue &cue = transcript.cues.at(range.lastRow);
    const qsizetype last = wordAround(cue, range.lastOffset - 1);
    if (last >= 0 && cue.words.at(last).span)
        return cue.words.at(last).span->end;
    if (const auto next = wordBegin(cue, last + 1); last >= 0 && next)
        return next;
    if (cue.end)
        return cue.end;
    const bool isLast = range.lastRow + 1 == transcript.cues.size();
    return isLast ? std::nullopt : transcript.cues.at(range.lastRow + 1).begin;
}

QString speakersOf(const Transcript &transcript, const TextRange &range)
{
    QStringList names;
    for (qsizetype row = range.firstRow; row <= range.lastRow; ++row) {
        const QString name = transcript.speakerName(transcript.cues.at(row).speaker);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(u", "_s);
}

// A quote without letters, such as an emoji, must match exactly.
bool isQuote(const QString &text, const QString &quote)
{
    if (text == quote)
        return true;
    const QString wanted = foldedWords(quote);
    return wanted.isEmpty() ? text == quote : foldedWords(text) == wanted;
}

} // namespace

QString textIn(const Transcript &transcript, const TextRange &range)
{
    QString text;
    for (qsizetype row = range.firstRow; row <= range.lastRow; ++row) {
        const Cue &cue = transcript.cues.at(row);
        const qsizetype begin = row == range.firstRow ? range.firstOffset : 0;
        const qsizetype end = row == range.lastRow ? range.lastOffset : cue.text.size();
        if (row != range.firstRow)
            text += gapBefore(cue);
        text += QStringView(cue.text).mid(begin, end - begin);
    }
    return text;
}

std::optional<TextRange> wholeWords(const Transcript &transcript, TextRange range)
{
    const auto ordered = inOrder(transcript, range);
    if (!ordered)
        return {};
    const auto first = firstWord(transcript, *ordered);
    const auto last = lastWord(transcript, *ordered);
    if (!first || !last || std::pair(last->row, last->index) < std::pair(first->row, first->index))
        return {};

    const Cue &firstCue = transcript.cues.at(first->row);
    const Cue &lastCue = transcript.cues.at(last->row);
    const qsizetype from = first->row == ordered->firstRow ? ordered->firstOffset : 0;
    const qsizetype to = last->row == ordered->lastRow ? ordered->lastOffset : lastCue.text.size();
    TextRange words{first->row, beginOfWord(firstCue, wordsOf(firstCue).at(first->index), from),
                    last->row, endOfWord(lastCue, wordsOf(lastCue).at(last->index), to)};
    while (words.firstOffset < firstCue.text.size()
           && firstCue.text.at(words.firstOffset).isSpace())
        ++words.firstOffset;
    while (words.lastOffset > 0 && lastCue.text.at(words.lastOffset - 1).isSpace())
        --words.lastOffset;
    return words;
}

Annotation highlightOf(const Transcript &transcript, TranscriptId kept, TextRange range)
{
    const milliseconds begin = beginOf(transcript, range);
    Annotation highlight;
    highlight.kind = Annotation::Kind::Highlight;
    highlight.span = {begin, std::max(begin, endOf(transcript, range).value_or(begin))};
    highlight.quote = textIn(transcript, range);
    highlight.speaker = speakersOf(transcript, range);
    highlight.anchor = TextAnchor{
        .transcript = kept,
        .words = cueRangeOf(transcript, range),
        .prefix = textBefore(transcript, range),
        .suffix = textAfter(transcript, range),
    };
    return highlight;
}

std::optional<TextRange> placeByIds(const Annotation &annotation, const Transcript &transcript,
                                    TranscriptId kept)
{
    if (!annotation.anchor || annotation.anchor->transcript != kept)
        return {};
    const auto range = textRangeOf(transcript, annotation.anchor->words);
    return range && isQuote(textIn(transcript, *range), annotation.quote) ? range : std::nullopt;
}

} // namespace earmark
