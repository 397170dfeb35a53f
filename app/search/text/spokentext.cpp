// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/text/spokentext.h"

#include "store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// The bits of cue.flags that matter here; cuetable.cpp has all of them.
constexpr int turnFlag = 2;
constexpr int paragraphFlag = 4;
constexpr int spaceFlag = 8;

} // namespace

Result<QList<SpokenLine>> readSpokenLines(const QSqlDatabase &db, TranscriptId id)
{
    auto rows = runQuery(db,
                         u"SELECT id, speaker_id, flags, origin, begin_ms, text FROM cue "
                         "WHERE transcript_id = ? ORDER BY place"_s,
                         {toVariant(id)});
    if (!rows)
        return rows.error();
    QList<SpokenLine> lines;
    while (rows->next()) {
        const int flags = rows->value(2).toInt();
        lines.append({.id = CueId(rows->value(0).toInt()),
                      .speaker = SpeakerId(rows->value(1).toInt()),
                      .beginsTurn = (flags & turnFlag) != 0,
                      .spaceBefore = (flags & (spaceFlag | turnFlag | paragraphFlag)) != 0,
                      .isPinned = TimeOrigin(rows->value(3).toInt()) == TimeOrigin::Pinned,
                      .begin = toTime(rows->value(4)),
                      .text = rows->value(5).toString()});
    }
    return lines;
}

void SpokenText::append(const QString &line, bool spaceBefore)
{
    if (!m_lines.isEmpty() && spaceBefore)
        m_folded.append(u" ", m_lines.last().size());
    m_lines.append(line);
    m_begins.append(m_folded.text().size());
    m_folded.append(line);
}

QList<SpokenText::Chain> SpokenText::chains() const
{
    const QString &all = text();
    QList<Chain> chains;
    for (qsizetype at = all.indexOf(FoldedText::tokenJoint); at >= 0;
         at = all.indexOf(FoldedText::tokenJoint, at)) {
        const qsizetype begin = all.lastIndexOf(u' ', at) + 1;
        const qsizetype space = all.indexOf(u' ', at);
        const qsizetype end = space < 0 ? all.size() : space;
        chains.append({begin, end, all.sliced(begin, end - begin).remove(FoldedText::tokenJoint)});
        at = end;
    }
    return chains;
}

LinePlace SpokenText::placeOf(qsizetype position) const
{
    const qsizetype row = std::ranges::upper_bound(m_begins, position) - m_begins.begin() - 1;
    return {row, m_folded.origins().at(position)};
}

LinePlace SpokenText::endAfter(qsizetype lastPosition) const
{
    const auto [row, offset] = placeOf(lastPosition);
    const QString &line = m_lines.at(row);
    qsizetype end = std::min(offset + 1, line.size());
    while (end < line.size() && (line.at(end).isLowSurrogate() || line.at(end).isMark()))
        ++end;
    return {row, end};
}

QString SpokenText::forIndex() const
{
    QString all = text();
    for (const Chain &chain : chains())
        all += u' ' + chain.joined;
    return all;
}

SpokenText spokenText(const QList<SpokenLine> &lines)
{
    SpokenText text;
    for (const SpokenLine &line : lines)
        text.append(line.text, line.spaceBefore);
    return text;
}

} // namespace earmark
