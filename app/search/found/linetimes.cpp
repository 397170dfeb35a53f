// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/found/linetimes.h"

#include "store/query.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace earmark {

Result<LineTimes::Known> LineTimes::known(qsizetype row) const
{
    const SpokenLine &line = m_lines.at(row);
    auto found = runQuery(
        m_db,
        u"SELECT time_ms, 1 FROM pin WHERE transcript_id = ? AND cue_id = ? "
        "UNION ALL SELECT begin_ms, 0 FROM cue_time WHERE transcript_id = ? AND cue_id = ?"_s,
        {toVariant(m_transcript), toVariant(line.id), toVariant(m_transcript), toVariant(line.id)});
    if (!found)
        return found.error();
    while (found->next()) {
        if (const auto time = toTime(found->value(0)))
            return Known{time, true};
        if (found->value(1).toBool())
            return Known{{}, false};
    }
    return Known{line.begin, true};
}

Result<LineTime> LineTimes::of(qsizetype row)
{
    const auto own = known(row);
    if (!own)
        return own.error();
    if (own->begin || !own->isSpoken)
        return LineTime{own->begin, false};
    if (m_all.isEmpty()) {
        if (auto read = readAll(); !read)
            return read.error();
    }
    qsizetype first = row;
    while (first > 0 && !m_all.at(first))
        --first;
    qsizetype last = row;
    while (last < m_lines.size() && !m_all.at(last))
        ++last;
    const milliseconds from = m_all.at(first).value_or(milliseconds(0));
    const milliseconds to = last < m_lines.size() ? *m_all.at(last) : m_duration;
    if (to <= from)
        return LineTime{};
    qint64 before = 0;
    qint64 all = 0;
    for (qsizetype i = first; i < last; ++i) {
        before += i < row ? m_lines.at(i).text.size() : 0;
        all += m_lines.at(i).text.size();
    }
    const double share = all > 0 ? double(before) / double(all) : 0;
    return LineTime{from + milliseconds(qint64(share * double((to - from).count()))), true};
}

Result<> LineTimes::readAll()
{
    auto rows = runQuery(m_db,
                         u"SELECT cue_id, begin_ms FROM cue_time WHERE transcript_id = ? "
                         "AND begin_ms IS NOT NULL UNION ALL SELECT cue_id, time_ms FROM pin "
                         "WHERE transcript_id = ? AND time_ms IS NOT NULL"_s,
                         {toVariant(m_transcript), toVariant(m_transcript)});
    if (!rows)
        return rows.error();
    QHash<CueId, milliseconds> begins;
    while (rows->next())
        begins.insert(CueId(rows->value(0).toInt()), *toTime(rows->value(1)));
    for (const SpokenLine &line : m_lines) {
        const auto own = begins.constFind(line.id);
        m_all.append(own != begins.cend() ? std::optional(*own) : line.begin);
    }
    return done;
}

} // namespace earmark
