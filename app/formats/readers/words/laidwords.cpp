// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/words/laidwords.h"

#include "formats/input/stopping.h"
#include "transcript/text.h"

#include <algorithm>

namespace earmark {

namespace {

// A word further from the one before is another with the same spelling.
constexpr qsizetype farthest = 200;

SpeechPiece pieceLike(SpeechPiece like, QStringView text, std::optional<TimeSpan> span = {})
{
    like.text = text.toString();
    like.span = span;
    like.gluesBefore = true;
    return like;
}

// Adds what is between two words. Punctuation belongs to the word that it touches.
void addBetween(QStringView signs, const SpeechPiece &word, QList<SpeechPiece> &pieces)
{
    qsizetype cut = signs.size();
    while (cut > 0 && !signs.at(cut - 1).isSpace())
        --cut;
    if (cut > 0)
        pieces.append(pieceLike(pieces.isEmpty() ? word : pieces.last(), signs.first(cut)));
    if (cut < signs.size())
        pieces.append(pieceLike(word, signs.sliced(cut)));
}

// Whether the letters at `at` are a whole word of `text`.
bool isWholeWord(QStringView text, qsizetype at, qsizetype size)
{
    const qsizetype end = at + size;
    const auto joins = [](QChar c) { return isSpoken(c) && !isUnspaced(c); };
    return (at == 0 || !joins(text.at(at - 1))) && (end == text.size() || !joins(text.at(end)));
}

// The position of a word in the rest of the text. Other words before it are skipped if it is a
// whole word.
qsizetype placeOf(QStringView letters, QStringView rest)
{
    const QStringView near = rest.first(std::min(rest.size(), letters.size() + farthest));
    qsizetype at = near.indexOf(letters);
    while (at > 0 && hasSpoken(near.first(at)) && !isWholeWord(rest, at, letters.size()))
        at = near.indexOf(letters, at + 1);
    return at;
}

} // namespace

std::optional<QList<SpeechPiece>> laidOnText(const QString &text, const QList<SpeechPiece> &words)
{
    QList<SpeechPiece> pieces;
    qsizetype end = 0;
    qsizetype found = 0;
    qsizetype missed = 0; // since the last word that was found
    qsizetype allMissed = 0;
    for (const SpeechPiece &word : words) {
        if (Stopping::isStopped())
            return {};
        const QString letters = word.text.trimmed();
        if (letters.isEmpty())
            continue;
        const QStringView rest = QStringView(text).sliced(end);
        const qsizetype between = placeOf(letters, rest);
        if (between < 0) {
            ++missed;
            continue;
        }
        if (missed > 0 && !hasSpoken(rest.first(between)))
            return {}; // the text has nothing in place of the missed word
        allMissed += std::exchange(missed, 0);
        ++found;
        addBetween(rest.first(between), word, pieces);
        pieces.append(pieceLike(word, letters, word.span));
        end += between + letters.size();
    }
    const QStringView rest = QStringView(text).sliced(end);
    if (pieces.isEmpty() || (missed > 0 && !hasSpoken(rest)) || (allMissed + missed) * 3 > found)
        return {};
    if (!rest.isEmpty())
        pieces.append(pieceLike(pieces.last(), rest));
    return pieces;
}

} // namespace earmark
