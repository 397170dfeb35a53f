// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/text/sentences.h"

#include "transcript/text.h"

#include <algorithm>

namespace earmark {

namespace {

constexpr qsizetype maxAround = 800; ///< units of a turn that are looked at on each side of a hit
constexpr qsizetype longestWord = 30; ///< that is kept whole

/// Rows of one turn, as one text.
struct Paragraph
{
    qsizetype first = 0;
    qsizetype last = 0;
    QString text;
    QList<qsizetype> begins; ///< of each row in the text

    bool contains(qsizetype row) const { return first <= row && row <= last; }
    qsizetype positionOf(LinePlace place) const
    {
        return begins.at(place.row - first) + place.offset;
    }
};

Paragraph paragraphOf(const QList<SpokenLine> &lines, qsizetype first, qsizetype last)
{
    Paragraph paragraph{.first = first, .last = last, .text = {}, .begins = {}};
    for (qsizetype row = first; row <= last; ++row) {
        if (row > first && lines.at(row).spaceBefore)
            paragraph.text += u' ';
        paragraph.begins.append(paragraph.text.size());
        paragraph.text += lines.at(row).text;
    }
    return paragraph;
}

Paragraph paragraphAround(const QList<SpokenLine> &lines, const SearchHit &hit)
{
    qsizetype first = hit.begin.row;
    for (qsizetype length = 0; first > 0 && !lines.at(first).beginsTurn && length < maxAround;)
        length += lines.at(--first).text.size();
    qsizetype last = hit.end.row;
    for (qsizetype length = 0;
         last + 1 < lines.size() && !lines.at(last + 1).beginsTurn && length < maxAround;)
        length += lines.at(++last).text.size();
    return paragraphOf(lines, first, last);
}

// Where the sentence of `position` stands in the paragraph.
SentenceMark sentenceAt(QStringView paragraph, qsizetype position)
{
    for (const QStringView sentence : splitIntoSentences(paragraph)) {
        const qsizetype begin = sentence.data() - paragraph.data();
        if (position < begin + sentence.size())
            return {begin, sentence.size()};
    }
    return {0, paragraph.size()};
}

// A place for a cut at or before `at`: after a word, or inside one that is very long or of a script
// without spaces, but not inside a letter.
qsizetype cutBefore(QStringView text, qsizetype at)
{
    for (qsizetype i = at; i > std::max<qsizetype>(0, at - longestWord); --i) {
        if (text.at(i).isSpace())
            return i;
    }
    while (at > 0 && (text.at(at).isLowSurrogate() || text.at(at).isMark()))
        --at;
    return at;
}

qsizetype cutAfter(QStringView text, qsizetype at)
{
    for (qsizetype i = at; i < std::min(text.size(), at + longestWord); ++i) {
        if (text.at(i - 1).isSpace())
            return i;
    }
    while (at < text.size() && (text.at(at).isLowSurrogate() || text.at(at).isMark()))
        ++at;
    return at;
}

// Whole words around the middle of a hit.
SentenceMark clipped(QStringView paragraph, SentenceMark sentence, qsizetype begin, qsizetype end)
{
    if (sentence.length <= FoundSentence::maxSentence)
        return sentence;
    const qsizetype room = (FoundSentence::maxSentence - std::min<qsizetype>(end - begin, 200)) / 2;
    qsizetype from = sentence.offset;
    if (begin - room > from)
        from = std::min(begin, cutAfter(paragraph, begin - room));
    qsizetype to = sentence.offset + sentence.length;
    if (end + room < to)
        to = std::max(end, cutBefore(paragraph, end + room));
    return {from, to - from};
}

// Rows that are long enough for a neighbour, or none at the ends of the text.
QString textFrom(const QList<SpokenLine> &lines, qsizetype row)
{
    return row >= 0 && row < lines.size() ? lines.at(row).text : QString();
}

QString endOf(const QString &text, qsizetype width)
{
    return text.size() <= width ? text : text.sliced(cutAfter(text, text.size() - width));
}

QString sentenceBefore(const Paragraph &paragraph, qsizetype begin)
{
    const QString before = paragraph.text.first(begin).trimmed();
    const auto sentences = splitIntoSentences(before);
    return sentences.isEmpty() ? QString() : sentences.last().toString();
}

QString sentenceAfter(const Paragraph &paragraph, qsizetype end)
{
    const QString after = paragraph.text.sliced(end).trimmed();
    const auto sentences = splitIntoSentences(after);
    return sentences.isEmpty() ? QString() : sentences.first().toString();
}

} // namespace

QString beginOf(const QString &text, qsizetype width)
{
    return text.size() <= width ? text : text.first(cutBefore(text, width));
}

FoundSentence sentenceOf(const QList<SpokenLine> &lines, const SearchHit &hit,
                         const QList<SearchHit> &hits)
{
    const Paragraph paragraph = paragraphAround(lines, hit);
    const qsizetype begin = paragraph.positionOf(hit.begin);
    const qsizetype end = std::max(begin, paragraph.positionOf(hit.end));
    SentenceMark place = sentenceAt(paragraph.text, begin);
    place.length = std::max(place.length, end - place.offset);
    place = clipped(paragraph.text, place, begin, end);

    FoundSentence found;
    found.text = paragraph.text.sliced(place.offset, place.length);
    for (const SearchHit &one : hits) {
        if (!paragraph.contains(one.begin.row) || !paragraph.contains(one.end.row))
            continue;
        const qsizetype from = paragraph.positionOf(one.begin) - place.offset;
        const qsizetype to = paragraph.positionOf(one.end) - place.offset;
        if (from >= 0 && to <= place.length)
            found.marks.append({from, to - from});
    }
    found.before = sentenceBefore(paragraph, place.offset);
    if (found.before.isEmpty())
        found.before = textFrom(lines, paragraph.first - 1);
    found.after = sentenceAfter(paragraph, place.offset + place.length);
    if (found.after.isEmpty())
        found.after = textFrom(lines, paragraph.last + 1);
    found.before = endOf(found.before, FoundSentence::maxNeighbour);
    found.after = beginOf(found.after, FoundSentence::maxNeighbour);
    return found;
}

FoundInContext contextOf(const QList<SpokenLine> &lines, const SearchHit &hit, qsizetype width)
{
    qsizetype first = hit.begin.row;
    for (qsizetype length = hit.begin.offset; first > 0 && length < width;)
        length += lines.at(--first).text.size();
    qsizetype last = hit.end.row;
    for (qsizetype length = lines.at(last).text.size() - hit.end.offset;
         last + 1 < lines.size() && length < width;)
        length += lines.at(++last).text.size();
    const Paragraph all = paragraphOf(lines, first, last);
    const qsizetype begin = all.positionOf(hit.begin);
    const qsizetype end = all.positionOf(hit.end);
    return {endOf(all.text.first(begin).simplified(), width),
            all.text.sliced(begin, end - begin).simplified(),
            beginOf(all.text.sliced(end).simplified(), width)};
}

} // namespace earmark
