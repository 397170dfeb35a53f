// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/page/pagetext.h"

#include "transcript/turns/paragraphs.h"

#include <QHash>

#include <algorithm>

namespace earmark {

namespace {

// A paragraph inside a turn starts a new line; QTextLayout needs a line separator for that.
constexpr QChar paragraphBreak = QChar::LineSeparator;
// Text of this length is laid out in a few milliseconds in any script.
constexpr qsizetype longestTurn = 4000;

bool joinsBefore(QChar c)
{
    return c.isMark() || c.isLowSurrogate() || c.category() == QChar::Other_Format;
}

// Where to split a text that is too long: after white space, else between two letters.
qsizetype lengthOfPart(QStringView text)
{
    constexpr qsizetype shortest = longestTurn / 2;
    for (qsizetype length = longestTurn; length > shortest; --length) {
        if (text.at(length - 1).isSpace())
            return length;
    }
    for (qsizetype length = longestTurn; length > shortest; --length) {
        if (!joinsBefore(text.at(length)))
            return length;
    }
    return text.at(longestTurn).isLowSurrogate() ? longestTurn - 1 : longestTurn;
}

bool differsOnlyInTimes(const Cue &one, const Cue &other)
{
    return one.id == other.id && one.text == other.text && one.speaker == other.speaker
        && one.beginsTurn == other.beginsTurn && one.beginsParagraph == other.beginsParagraph
        && one.spaceBefore == other.spaceBefore;
}

QBitArray breaksOf(const Transcript &transcript, TextFlow flow)
{
    return flow == TextFlow::Lines ? QBitArray(transcript.cues.size(), true)
                                   : paragraphBegins(transcript);
}

// The row after the turn that begins at `first`.
qsizetype endOfTurn(const QList<Cue> &cues, qsizetype first)
{
    qsizetype end = first + 1;
    while (end < cues.size() && !cues.at(end).beginsTurn)
        ++end;
    return end;
}

bool isSameLine(const Cue &one, const Cue &other)
{
    return one.id == other.id && one.beginsParagraph == other.beginsParagraph;
}

} // namespace

PageText::PageText(const Transcript &transcript, qsizetype rowApart, TextFlow flow)
    : m_transcript(transcript)
    , m_flow(flow)
    , m_breaks(breaksOf(transcript, flow))
{
    fill(rowApart);
}

PageText::PageText(const Transcript &transcript, qsizetype rowApart, TextFlow flow,
                   const PageText &before)
    : m_transcript(transcript)
    , m_flow(flow)
    , m_breaks(breaksOf(transcript, flow))
{
    if (flow == TextFlow::Paragraphs && before.m_flow == flow)
        keepParagraphs(before);
    fill(rowApart);
}

// Else paragraphs would jump when one is typed in or when times have come meanwhile.
void PageText::keepParagraphs(const PageText &before)
{
    const QList<Cue> &cues = m_transcript.cues;
    const QList<Cue> &old = before.m_transcript.cues;
    QHash<CueId, qsizetype> oldTurns;
    for (qsizetype row = 0; row < old.size(); row = endOfTurn(old, row))
        oldTurns.insert(old.at(row).id, row);
    for (qsizetype row = 0; row < cues.size();) {
        const qsizetype end = endOfTurn(cues, row);
        const qsizetype from = oldTurns.value(cues.at(row).id, -1);
        const bool isSame = from >= 0
            && std::equal(cues.begin() + row, cues.begin() + end, old.begin() + from,
                          old.begin() + endOfTurn(old, from), isSameLine);
        for (qsizetype i = row + 1; isSame && i < end; ++i)
            m_breaks.setBit(i, before.m_breaks.testBit(from + i - row));
        row = end;
    }
}

void PageText::fill(qsizetype rowApart)
{
    const Transcript &transcript = m_transcript;
    m_rowBegins.reserve(transcript.cues.size());
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        const bool beginsTurn = row == 0 || cue.beginsTurn;
        if (beginsTurn)
            m_length += row == 0 ? 0 : 1;
        else
            m_length += gapBefore(row).size();
        m_rowBegins.append(m_length);
        const bool isApart = rowApart >= 0 && (row == rowApart || row == rowApart + 1);
        if (beginsTurn || isApart
            || m_length + cue.text.size() - m_turns.last().begin > longestTurn)
            m_turns.append({.begin = m_length, .row = row});
        addLongRow(row);
        m_length += cue.text.size();
    }
}

QString PageText::gapBefore(qsizetype row) const
{
    if (m_breaks.testBit(row))
        return QString(paragraphBreak);
    return m_transcript.cues.at(row).spaceBefore ? QString(u' ') : QString();
}

QList<qsizetype> PageText::paragraphRows(qsizetype turn) const
{
    QList<qsizetype> rows;
    const qsizetype last = lastRow(turn);
    for (qsizetype row = firstRow(turn); row <= last; ++row) {
        const bool isTurn = row == 0 || m_transcript.cues.at(row).beginsTurn;
        if (!isTurn && m_breaks.testBit(row) && m_rowBegins.at(row) >= m_turns.at(turn).begin)
            rows.append(row);
    }
    return rows;
}

void PageText::addLongRow(qsizetype row)
{
    QStringView rest = m_transcript.cues.at(row).text;
    while (rest.size() > longestTurn) {
        const qsizetype part = lengthOfPart(rest);
        m_turns.append({.begin = m_turns.last().begin + part, .row = row});
        rest = rest.sliced(part);
    }
}

bool PageText::updateTimes(const Transcript &transcript)
{
    if (!std::ranges::equal(m_transcript.cues, transcript.cues, differsOnlyInTimes))
        return false;
    m_transcript = transcript;
    return true;
}

qsizetype PageText::lastRow(qsizetype turn) const
{
    if (turn + 1 == m_turns.size())
        return m_rowBegins.size() - 1;
    const Turn &next = m_turns.at(turn + 1);
    return beginsWithRow(next) ? next.row - 1 : next.row;
}

PageSpan PageText::turnSpan(qsizetype turn) const
{
    const qsizetype end = rowSpan(lastRow(turn)).end;
    const bool isLast = turn + 1 == m_turns.size();
    return {m_turns.at(turn).begin, isLast ? end : std::min(end, m_turns.at(turn + 1).begin)};
}

QString PageText::turnText(qsizetype turn) const
{
    return text(turnSpan(turn));
}

qsizetype PageText::turnAt(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(m_turns, position, {}, &Turn::begin);
    return std::max<qsizetype>(0, after - m_turns.begin() - 1);
}

std::pair<qsizetype, qsizetype> PageText::turnsInCommon(const PageText &other) const
{
    const QList<Cue> &cues = m_transcript.cues;
    const QList<Cue> &others = other.m_transcript.cues;
    const qsizetype rows = std::min(cues.size(), others.size());
    const qsizetype turns = std::min(turnCount(), other.turnCount());
    const auto isSameRow = [&](qsizetype row, qsizetype there) {
        return differsOnlyInTimes(cues.at(row), others.at(there))
            && m_breaks.testBit(row) == other.m_breaks.testBit(there);
    };
    qsizetype same = 0;
    while (same < rows && isSameRow(same, same))
        ++same;
    qsizetype first = 0;
    while (first < turns && lastRow(first) < same && lastRow(first) == other.lastRow(first)
           && turnSpan(first) == other.turnSpan(first))
        ++first;
    qsizetype sameAtEnd = 0;
    while (sameAtEnd < rows
           && isSameRow(cues.size() - 1 - sameAtEnd, others.size() - 1 - sameAtEnd))
        ++sameAtEnd;
    const qsizetype shift = other.m_length - m_length;
    qsizetype last = 0;
    while (last < turns - first) {
        const qsizetype turn = turnCount() - 1 - last;
        const PageSpan here = turnSpan(turn);
        const PageSpan there = other.turnSpan(other.turnCount() - 1 - last);
        if (cues.size() - firstRow(turn) > sameAtEnd || here.begin + shift != there.begin
            || here.end + shift != there.end)
            break;
        ++last;
    }
    return {first, last};
}

qsizetype PageText::positionIn(const PageText &other, qsizetype position) const
{
    const qsizetype row = isEmpty() ? -1 : rowAt(position);
    const qsizetype there = row < 0 ? -1 : other.m_transcript.rowOf(m_transcript.cues.at(row).id);
    if (there < 0)
        return std::min(position, other.m_length);
    const PageSpan span = other.rowSpan(there);
    return std::min(span.begin + position - m_rowBegins.at(row), span.end);
}

bool PageText::isContinuation(qsizetype turn) const
{
    const Turn &asked = m_turns.at(turn);
    return turn > 0 && !(beginsWithRow(asked) && m_transcript.cues.at(asked.row).beginsTurn);
}

bool PageText::beginsParagraph(qsizetype turn) const
{
    const Turn &asked = m_turns.at(turn);
    return beginsWithRow(asked) && m_breaks.testBit(asked.row);
}

PageSpan PageText::rowSpan(qsizetype row) const
{
    const qsizetype begin = m_rowBegins.at(row);
    return {begin, begin + m_transcript.cues.at(row).text.size()};
}

qsizetype PageText::rowAt(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(m_rowBegins, position);
    return std::max<qsizetype>(0, after - m_rowBegins.begin() - 1);
}

PageSpan PageText::wordSpan(qsizetype row, qsizetype word) const
{
    const Word &found = m_transcript.cues.at(row).words.at(word);
    const qsizetype begin = m_rowBegins.at(row);
    return {begin + found.offset, begin + found.end()};
}

qsizetype PageText::wordIndexAt(qsizetype row, qsizetype position) const
{
    const auto &words = m_transcript.cues.at(row).words;
    const qsizetype offset = position - m_rowBegins.at(row);
    const auto after = std::ranges::upper_bound(words, offset, {}, &Word::offset);
    return std::max<qsizetype>(0, after - words.begin() - 1);
}

PageSpan PageText::wordAround(qsizetype position) const
{
    if (isEmpty())
        return {};
    const qsizetype row = rowAt(position);
    if (m_transcript.cues.at(row).words.isEmpty())
        return rowSpan(row);
    return wordSpan(row, wordIndexAt(row, position));
}

std::optional<milliseconds> PageText::timeAt(qsizetype position) const
{
    if (isEmpty())
        return {};
    const qsizetype row = rowAt(position);
    const Cue &cue = m_transcript.cues.at(row);
    if (cue.words.isEmpty())
        return cue.begin;
    return wordBegin(cue, wordIndexAt(row, position));
}

PageSpan PageText::span(const TextRange &range) const
{
    if (range.firstRow >= m_rowBegins.size() || range.lastRow >= m_rowBegins.size())
        return {};
    return {m_rowBegins.at(range.firstRow) + range.firstOffset,
            m_rowBegins.at(range.lastRow) + range.lastOffset};
}

TextRange PageText::range(PageSpan span) const
{
    const qsizetype first = rowAt(span.begin);
    const qsizetype last = rowAt(std::max(span.begin, span.end - 1));
    const auto offset = [this](qsizetype row, qsizetype position) {
        return std::min(position - m_rowBegins.at(row), m_transcript.cues.at(row).text.size());
    };
    return {first, offset(first, span.begin), last, offset(last, span.end)};
}

QString PageText::text(PageSpan span) const
{
    if (isEmpty() || span.isEmpty())
        return {};
    const qsizetype first = rowAt(span.begin);
    const qsizetype last = rowAt(span.end - 1);
    QString text;
    for (qsizetype row = first; row <= last; ++row) {
        const Cue &cue = m_transcript.cues.at(row);
        if (row > first)
            text += cue.beginsTurn ? QString(u'\n') : gapBefore(row);
        text += cue.text;
    }
    if (last + 1 < m_rowBegins.size()) {
        const Cue &next = m_transcript.cues.at(last + 1);
        text += next.beginsTurn ? QString(u'\n') : gapBefore(last + 1);
    }
    return text.mid(span.begin - m_rowBegins.at(first), span.end - span.begin);
}

} // namespace earmark
