// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/edit/lines.h"

#include "transcript/edit/worddiff.h"
#include "transcript/text.h"

#include <QHash>

#include <algorithm>

namespace earmark {

namespace {

WordId newId(Transcript &transcript)
{
    transcript.setLastId(transcript.lastId() + 1);
    return WordId(transcript.lastId());
}

// The words of the cue's text; those that were there before keep id and time, and their confidence
// unless they were corrected: then nobody has to doubt them.
void keepWords(Transcript &transcript, Cue &cue, const Cue &before)
{
    cue.words = splitIntoWords(cue.text);
    const QList<qsizetype> same = sameWords(before, cue);
    for (qsizetype i = 0; i < cue.words.size(); ++i) {
        Word &word = cue.words[i];
        if (same.at(i) < 0) {
            word.id = newId(transcript);
            continue;
        }
        const Word &known = before.words.at(same.at(i));
        word.id = known.id;
        word.span = known.span;
        if (QStringView(cue.text).sliced(word.offset, word.length)
            == QStringView(before.text).sliced(known.offset, known.length))
            word.confidence = known.confidence;
    }
}

// What followed in its turn begins the turn instead.
void removeLine(Transcript &transcript, qsizetype row)
{
    const Cue gone = transcript.cues.takeAt(row);
    if (row == transcript.cues.size())
        return;
    Cue &next = transcript.cues[row];
    next.beginsTurn |= gone.beginsTurn;
    next.beginsParagraph |= gone.beginsParagraph;
    next.spaceBefore |= gone.spaceBefore;
}

void setText(Transcript &transcript, qsizetype row, const QString &text)
{
    const QString simplified = text.simplified();
    if (simplified.isEmpty())
        return removeLine(transcript, row);
    const Cue before = transcript.cues.at(row);
    if (simplified == before.text)
        return;
    Cue &cue = transcript.cues[row];
    cue.text = simplified;
    keepWords(transcript, cue, before);
}

/// The words of `cue` from `first` to before `last`, whose text begins at `offset` there.
QList<Word> wordsOf(const Cue &cue, qsizetype first, qsizetype last, qsizetype offset)
{
    QList<Word> words = cue.words.sliced(first, last - first);
    for (Word &word : words)
        word.offset -= qint32(offset);
    return words;
}

// The word that `offset` is in becomes two; the second one is new.
void splitWordAt(Transcript &transcript, Cue &cue, qsizetype offset)
{
    const auto word = std::ranges::find_if(
        cue.words, [offset](const Word &one) { return one.offset < offset && offset < one.end(); });
    if (word == cue.words.end())
        return;
    Word second = *word;
    second.id = newId(transcript);
    second.offset = qint32(offset);
    second.length = word->end() - second.offset;
    second.span.reset();
    word->length -= second.length;
    cue.words.insert(word - cue.words.begin() + 1, second);
}

// Only what the words say is known about the times of the parts.
void shareTimes(Cue &first, Cue &second)
{
    const auto isTimed = [](const Word &word) { return word.span.has_value(); };
    const auto last = std::ranges::find_if(first.words.crbegin(), first.words.crend(), isTimed);
    const auto next = std::ranges::find_if(second.words, isTimed);
    first.end.reset();
    if (last != first.words.crend())
        first.end = last->span->end;
    second.begin.reset();
    if (next != second.words.end()) {
        second.begin = next->span->begin;
    } else {
        second.end.reset();
        second.origin = TimeOrigin::None;
    }
}

} // namespace

Transcript withText(Transcript transcript, CueId cue, const QString &text)
{
    if (const qsizetype row = transcript.rowOf(cue); row >= 0)
        setText(transcript, row, text);
    return transcript;
}

Transcript withSplit(Transcript transcript, CueId cue, qsizetype offset)
{
    const qsizetype row = transcript.rowOf(cue);
    if (row < 0 || offset <= 0 || offset >= transcript.cues.at(row).text.size())
        return transcript;
    Cue whole = transcript.cues.at(row);
    const QStringView text = whole.text;
    const qsizetype end = text.first(offset).trimmed().size();
    const qsizetype begin = text.size() - text.sliced(offset).trimmed().size();
    if (end == 0 || begin == text.size())
        return transcript;
    splitWordAt(transcript, whole, begin);
    const auto place = std::ranges::lower_bound(whole.words, begin, {}, &Word::offset);
    const qsizetype words = place - whole.words.begin();

    Cue first = whole;
    first.text = whole.text.first(end);
    first.words = wordsOf(whole, 0, words, 0);
    Cue second = whole;
    second.id = CueId(newId(transcript));
    second.beginsTurn = second.beginsParagraph = false;
    second.spaceBefore = begin > end || !isUnspaced(text.at(begin));
    second.text = whole.text.sliced(begin);
    second.words = wordsOf(whole, words, whole.words.size(), begin);
    shareTimes(first, second);
    transcript.cues[row] = first;
    transcript.cues.insert(row + 1, second);
    return transcript;
}

Transcript withJoin(Transcript transcript, CueId cue)
{
    const qsizetype row = transcript.rowOf(cue);
    if (row <= 0)
        return transcript;
    const Cue second = transcript.cues.takeAt(row);
    Cue &first = transcript.cues[row - 1];
    const bool isSpaced = second.spaceBefore || second.beginsTurn || second.beginsParagraph;
    if (isSpaced)
        first.text += u' ';
    for (Word word : second.words) {
        word.offset += qint32(first.text.size());
        first.words.append(word);
    }
    first.text += second.text;
    first.end = second.end;
    first.confidence = std::min(first.confidence, second.confidence);
    if (row < transcript.cues.size() && transcript.cues.at(row).speaker != first.speaker)
        transcript.cues[row].beginsTurn = true;
    return transcript;
}

Transcript withReplacements(Transcript transcript, QList<Replacement> replacements)
{
    QHash<CueId, qsizetype> rows;
    for (qsizetype row = 0; row < transcript.cues.size(); ++row)
        rows.insert(transcript.cues.at(row).id, row);
    std::ranges::sort(replacements, {}, [&rows](const Replacement &one) {
        return std::pair(rows.value(one.cue, -1), one.offset);
    });
    // From the bottom up, so that rows and offsets above stay as they are.
    for (auto last = replacements.crbegin(); last != replacements.crend();) {
        const CueId cue = last->cue;
        const qsizetype row = rows.value(cue, -1);
        QString text = row < 0 ? QString() : transcript.cues.at(row).text;
        for (; last != replacements.crend() && last->cue == cue; ++last)
            text.replace(last->offset, last->length, last->text);
        if (row >= 0)
            setText(transcript, row, text);
    }
    return transcript;
}

} // namespace earmark
