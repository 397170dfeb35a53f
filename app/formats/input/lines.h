// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/input/stopping.h"
#include "formats/input/words.h"

#include <QList>

#include <iterator>

namespace earmark {

/// A line of a file and its number, counted from 1 as editors do.
struct Line
{
    QStringView text;
    qsizetype number = 0;
};

/// The lines of a text, separated by LF: for (const auto [line, number] : Lines(text)). What
/// follows the last LF is a line too, even if it is empty.
class Lines
{
public:
    class Iterator
    {
    public:
        explicit Iterator(QStringView text)
            : m_rest(text)
        {
            ++*this;
        }

        Line operator*() const { return m_line; }

        Iterator &operator++()
        {
            m_isOver = m_isLast || (m_line.number > 0 && Stopping::isStopped());
            const qsizetype end = m_rest.indexOf(u'\n');
            m_isLast = end < 0;
            m_line = {m_isLast ? m_rest : m_rest.first(end), m_line.number + 1};
            m_rest = m_isLast ? QStringView() : m_rest.sliced(end + 1);
            return *this;
        }

        bool operator==(std::default_sentinel_t) const { return m_isOver; }

    private:
        QStringView m_rest;
        Line m_line;
        bool m_isLast = false; ///< m_line is the last
        bool m_isOver = false;
    };

    explicit Lines(QStringView text)
        : m_text(text)
    {}

    Iterator begin() const { return Iterator(m_text); }
    std::default_sentinel_t end() const { return {}; }

private:
    QStringView m_text;
};

/// The first lines of a text that are not blank, at most `most`.
inline QList<Line> firstWrittenLines(QStringView text, qsizetype most)
{
    QList<Line> lines;
    for (const Line line : Lines(text)) {
        if (lines.size() == most)
            break;
        if (!isBlank(line.text))
            lines.append(line);
    }
    return lines;
}

} // namespace earmark
