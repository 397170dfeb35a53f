// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/input/stopping.h"

#include <QStringList>

namespace earmark {

/// How the rows of a table are written.
struct TableSpelling
{
    QChar separator;
    bool hasQuotes = true; ///< quotes around a field have a meaning
    qsizetype columns = 0; ///< how many there are; 0 if unknown
    QList<qsizetype> timeColumns{}; ///< columns with a time in every row
};

/// A row of a table, which may span several lines of the file.
struct TableRecord
{
    QStringList fields;
    qsizetype line = 0; ///< counted from 1
    bool endsInQuotes = false; ///< the last field is quoted
};

/// Reads the rows of a text, one after the other.
class TableRecords
{
public:
    TableRecords(QStringView text, const TableSpelling &spelling, qsizetype firstLine = 1)
        : m_text(text)
        , m_spelling(spelling)
        , m_line(firstLine)
    {}

    bool atEnd() const { return m_at >= m_text.size() || Stopping::isStopped(); }
    /// Where the next row begins.
    qsizetype position() const { return m_at; }
    TableRecord next();

private:
    struct Field
    {
        QString text;
        qsizetype end = 0; ///< at the separator, the line break or the end
        bool isQuoted = false;
    };

    Field fieldAt(qsizetype begin);
    Field restOfLine(qsizetype begin) const;
    Field quotedFieldAt(qsizetype quote);
    bool endsField(qsizetype at) const;
    bool beginsRecord(qsizetype at) const;

    QStringView m_text;
    TableSpelling m_spelling;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    qsizetype m_unclosed = 0; ///< no quote before this position is closed
};

} // namespace earmark
