// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/tables/tablerecords.h"

#include "formats/input/words.h"
#include "formats/readers/tables/tabletime.h"

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// More than any table has; the rest of the line is one field.
constexpr qsizetype maxFields = 1000;
// Where beginsRecord() looks for times.
constexpr qsizetype longestBeginning = 1000;

qsizetype lengthOfLine(QStringView text)
{
    const qsizetype end = text.indexOf(u'\n');
    return end < 0 ? text.size() : end;
}

} // namespace

TableRecord TableRecords::next()
{
    TableRecord record{.fields = {}, .line = m_line};
    const qsizetype begin = m_at;
    while (true) {
        Field field = record.fields.size() < maxFields ? fieldAt(m_at) : restOfLine(m_at);
        record.fields.append(std::move(field.text));
        record.endsInQuotes = field.isQuoted;
        m_at = field.end + 1;
        if (field.end >= m_text.size() || m_text.at(field.end) == u'\n')
            break;
    }
    const qsizetype end = std::min(m_at, m_text.size());
    m_line += m_text.sliced(begin, end - begin).count(u'\n');
    return record;
}

TableRecords::Field TableRecords::fieldAt(qsizetype begin)
{
    qsizetype at = begin;
    while (at < m_text.size() && m_text.at(at) == u' ')
        ++at;
    const bool mayBeQuoted = m_spelling.hasQuotes && at < m_text.size() && m_text.at(at) == u'"';
    if (mayBeQuoted && at >= m_unclosed) {
        if (Field quoted = quotedFieldAt(at); quoted.end > 0)
            return quoted;
    }
    qsizetype end = begin;
    while (end < m_text.size() && m_text.at(end) != m_spelling.separator && m_text.at(end) != u'\n')
        ++end;
    return {.text = m_text.sliced(begin, end - begin).toString(), .end = end};
}

TableRecords::Field TableRecords::restOfLine(qsizetype begin) const
{
    const qsizetype length = lengthOfLine(m_text.sliced(begin));
    return {.text = m_text.sliced(begin, length).toString(), .end = begin + length};
}

// Between quotes there may be separators, line breaks and doubled quotes. If no separator follows
// the closing quote, or there is none, the quote is a part of the text.
TableRecords::Field TableRecords::quotedFieldAt(qsizetype quote)
{
    Field field;
    qsizetype at = quote + 1;
    for (; at < m_text.size(); ++at) {
        const QChar c = m_text.at(at);
        if (c == u'"' && endsField(at + 1)) {
            field.end = at + 1;
            field.isQuoted = true;
            while (field.end < m_text.size() && m_text.at(field.end) == u' ')
                ++field.end;
            return field;
        }
        if (c == u'\n' && beginsRecord(at + 1))
            break;
        field.text += c;
        if (c == u'"' && at + 1 < m_text.size() && m_text.at(at + 1) == u'"')
            ++at;
    }
    m_unclosed = at;
    return {};
}

bool TableRecords::endsField(qsizetype at) const
{
    while (at < m_text.size() && m_text.at(at) == u' ')
        ++at;
    return at >= m_text.size() || m_text.at(at) == m_spelling.separator || m_text.at(at) == u'\n';
}

// Whether another row, told by its times, begins inside what seemed to be quoted.
bool TableRecords::beginsRecord(qsizetype at) const
{
    const QStringView head = headOf(m_text.sliced(at), longestBeginning);
    const auto fields = head.first(lengthOfLine(head)).split(m_spelling.separator);
    const auto isTime = [&fields](qsizetype column) { return isTableTime(fields.value(column)); };
    return !m_spelling.timeColumns.isEmpty() && fields.size() >= m_spelling.columns
        && std::ranges::all_of(m_spelling.timeColumns, isTime);
}

} // namespace earmark
