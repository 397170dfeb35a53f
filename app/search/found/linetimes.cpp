// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/found/linetimes.h"

#include "store/query.h"

using namespace Qt::StringLiterals;

namespace earmark {

Result<LineTime> LineTimes::of(qsizetype row)
{
    if (!m_isWhole) {
        if (auto read = readOf(m_lines.at(row).id); !read)
            return read.error();
    }
    const Known own = known(m_lines.at(row));
    if (own.begin || !own.isSpoken)
        return LineTime{own.begin, false};
    if (auto read = m_isWhole ? Result<>(done) : readAll(); !read)
        return read.error();
    return estimated(row);
}

// The rules of withAlignedTimes() and of the pins.
LineTimes::Known LineTimes::known(const SpokenLine &line) const
{
    if (const auto pin = m_pins.constFind(line.id); pin != m_pins.cend())
        return {*pin, pin->has_value()};
    const auto aligned = m_aligned.constFind(line.id);
    if (aligned == m_aligned.cend() || (line.isPinned && line.begin))
        return {line.begin, true};
    return {*aligned, aligned->has_value()};
}

LineTime LineTimes::estimated(qsizetype row) const
{
    const auto beginOf = [this](qsizetype at) { return known(m_lines.at(at)).begin; };
    qsizetype first = row;
    while (first > 0 && !beginOf(first))
        --first;
    qsizetype last = row;
    while (last < m_lines.size() && !beginOf(last))
        ++last;
    const milliseconds from = beginOf(first).value_or(milliseconds(0));
    const milliseconds to = last < m_lines.size() ? *beginOf(last) : m_duration;
    if (to <= from)
        return {};
    qint64 before = 0;
    qint64 all = 0;
    for (qsizetype i = first; i < last; ++i) {
        const SpokenLine &line = m_lines.at(i);
        const qint64 length = known(line).isSpoken ? line.text.size() : 0;
        before += i < row ? length : 0;
        all += length;
    }
    const double share = all > 0 ? double(before) / double(all) : 0;
    return {from + milliseconds(qint64(share * double((to - from).count()))), true};
}

Result<> LineTimes::readOf(CueId line)
{
    return read(u" AND cue_id = ?"_s, {toVariant(m_transcript), toVariant(line)});
}

Result<> LineTimes::readAll()
{
    m_isWhole = true;
    return read({}, {toVariant(m_transcript)});
}

Result<> LineTimes::read(const QString &which, const QVariantList &values)
{
    auto rows = runQuery(
        m_db,
        u"SELECT cue_id, begin_ms, 0 FROM cue_time WHERE transcript_id = ?%1 "
        "UNION ALL SELECT cue_id, time_ms, 1 FROM pin WHERE transcript_id = ?%1"_s.arg(which),
        values + values);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        auto &times = rows->value(2).toBool() ? m_pins : m_aligned;
        times.insert(CueId(rows->value(0).toInt()), toTime(rows->value(1)));
    }
    return done;
}

} // namespace earmark
