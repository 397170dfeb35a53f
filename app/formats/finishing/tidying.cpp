// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/finishing/tidying.h"

#include "transcript/text.h"

#include <algorithm>
#include <utility>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

bool startsWithDash(QStringView text)
{
    return text.startsWith(u'-') || text.startsWith(u'–') || text.startsWith(u'—');
}

bool isPlainSpace(QChar c)
{
    return c.isSpace() && c != QChar::Nbsp && c.unicode() != 0x202f;
}

// See tidy(). Non-breaking spaces, as in French, count as letters. `places` gets the new position
// of each character.
QString tidied(QStringView text, QList<qint32> &places)
{
    QString result;
    places.clear();
    qsizetype i = 0;
    while (i < text.size()) {
        if (!isPlainSpace(text.at(i))) {
            places.append(qint32(result.size()));
            result += text.at(i++);
            continue;
        }
        qsizetype end = i;
        bool lineBreak = false;
        for (; end < text.size() && isPlainSpace(text.at(end)); ++end)
            lineBreak = lineBreak || text.at(end) == u'\n';
        places.resize(end, qint32(result.size()));
        if (!result.isEmpty() && end < text.size()) {
            const bool dialogue =
                lineBreak && startsWithDash(result) && startsWithDash(text.sliced(end));
            result += dialogue ? u'\n' : u' ';
        }
        i = end;
    }
    places.append(qint32(result.size()));
    return result;
}

// Gives `word` the times of the pieces that overlap it; `next` is the first that may. The words of
// one piece share its time.
void takeTimes(Word &word, const QList<Word> &pieces, qsizetype &next, qint32 wordBefore)
{
    while (next < pieces.size() && pieces.at(next).end() <= word.offset)
        ++next;
    for (qsizetype i = next; i < pieces.size() && pieces.at(i).offset < word.end(); ++i) {
        const Word &piece = pieces.at(i);
        if (!piece.span || piece.offset < wordBefore)
            continue;
        TimeSpan span = *piece.span;
        if (piece.end() > word.end()) // other words share the piece
            span.end = span.begin + span.duration() * (word.end() - piece.offset) / piece.length;
        if (!word.span)
            word.span = span;
        else
            word.span->end = std::max(word.span->end, span.end);
        word.confidence =
            word.confidence < 0 ? piece.confidence : std::min(word.confidence, piece.confidence);
    }
}

// Without white space at the ends of the piece.
Word trimmedPiece(Word piece, QStringView text)
{
    const QStringView part = text.sliced(piece.offset, piece.length);
    const QStringView trimmed = part.trimmed();
    if (trimmed.isEmpty())
        return Word{};
    piece.offset += qint32(trimmed.begin() - part.begin());
    piece.length = qint32(trimmed.size());
    return piece;
}

} // namespace

void tidy(Cue &cue)
{
    QList<qint32> places;
    const QString text = tidied(cue.text, places);
    // There may still be non-breaking spaces at the ends.
    const QStringView trimmed = QStringView(text).trimmed();
    const auto shift = trimmed.isEmpty() ? 0 : qint32(trimmed.begin() - QStringView(text).begin());
    const auto size = qint32(trimmed.size());
    for (Word &piece : cue.words) {
        const qint32 begin = std::clamp(places.at(piece.offset) - shift, 0, size);
        const qint32 end = std::clamp(places.at(piece.end()) - shift, begin, size);
        piece.offset = begin;
        piece.length = end - begin;
    }
    cue.text = trimmed.toString();
}

qsizetype splitWords(Cue &cue)
{
    QList<Word> pieces = std::exchange(cue.words, splitIntoWords(cue.text));
    if (pieces.isEmpty())
        return 0;
    for (Word &piece : pieces)
        piece = trimmedPiece(piece, cue.text);
    qsizetype next = 0;
    qsizetype backwards = 0;
    qint32 before = 0;
    std::optional<milliseconds> earliest = cue.begin;
    for (Word &word : cue.words) {
        takeTimes(word, pieces, next, before);
        before = word.end();
        if (word.span
            && ((earliest && word.span->begin < *earliest) || word.span->duration().count() < 0)) {
            word.span.reset();
            ++backwards;
        }
        if (word.span)
            earliest = word.span->begin;
    }
    return backwards;
}

} // namespace earmark
