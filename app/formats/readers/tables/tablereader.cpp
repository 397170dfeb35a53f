// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/tables/tablereader.h"

#include "formats/input/formulas.h"
#include "formats/input/lines.h"
#include "formats/input/words.h"
#include "formats/readers/json/unitguess.h"
#include "formats/readers/labels/labelline.h"
#include "formats/readers/tables/tablecolumns.h"
#include "formats/readers/tables/tablerecords.h"
#include "formats/readers/tables/tabletime.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QChar, 3> separators{u'\t', u';', u','};
constexpr qsizetype sampleSize = 4096;
constexpr qsizetype maxLinesBefore = 5; ///< above the head
constexpr qsizetype recordsToSniff = 5;

/// The layout of a table, and where its rows begin.
struct Table
{
    TableSpelling spelling;
    TableColumns columns;
    qsizetype begin = 0;
    qsizetype firstLine = 1;
    qsizetype linesBefore = 0; ///< above the head
    bool isOurs = false; ///< written by writeTable()

    QString field(const QStringList &fields, Column column) const
    {
        const QString value = fields.value(columns.placeOf(column)).trimmed();
        return isOurs ? withFormula(value) : value;
    }

    TableRecords records(QStringView text) const
    {
        return {text.sliced(begin), spelling, firstLine};
    }
};

std::optional<Table> tableNamed(const QStringList &names, QChar separator)
{
    const auto columns = columnsNamed(names);
    if (!columns)
        return {};
    Table table{.spelling = {.separator = separator, .columns = names.size()}, .columns = *columns};
    for (const Column column : {Column::Begin, Column::End}) {
        if (columns->contains(column))
            table.spelling.timeColumns.append(columns->placeOf(column));
    }
    const QString head = names.join(separator);
    table.isOurs = head == "Start,End,Speaker,Text"_L1;
    // Whisper's own table has milliseconds, and no quotes around a text that needs them.
    if (head == "start\tend\ttext"_L1) {
        table.spelling.hasQuotes = false;
        table.columns.unit = TimeUnit::Milliseconds;
    }
    return table;
}

bool beginsWithTime(const Table &table, QStringView text)
{
    TableRecords records = table.records(text);
    return table.columns.contains(Column::Begin) && !records.atEnd()
        && isTableTime(table.field(records.next().fields, Column::Begin));
}

// A title may stand above the head if the line below the head is clearly a row.
std::optional<Table> tableWithHead(QStringView text, QChar separator)
{
    const QStringView sample = headOf(text, sampleSize);
    TableRecords records(sample, {.separator = separator});
    qsizetype before = 0;
    while (!records.atEnd() && before <= maxLinesBefore) {
        const TableRecord record = records.next();
        const bool isSkipped = std::ranges::all_of(record.fields, isBlank)
            || record.fields.first().trimmed().startsWith(u"sep=");
        if (auto table = isSkipped ? std::nullopt : tableNamed(record.fields, separator)) {
            table->begin = std::min(records.position(), text.size());
            table->firstLine = record.line + 1;
            table->linesBefore = before;
            if (before == 0 || beginsWithTime(*table, text))
                return table;
        }
        before += isSkipped ? 0 : 1;
    }
    return {};
}

// Whether the third field of the rows is the speaker. It may also be the beginning of a text with a
// comma in it, unless the fourth field is quoted.
bool haveSpeakers(const QList<TableRecord> &rows)
{
    QSet<QString> names;
    bool areSure = true;
    for (const TableRecord &row : rows) {
        const QString name = row.fields.value(2).trimmed();
        if (row.fields.size() < 4 || !isNameShaped(name))
            return false;
        names.insert(name);
        areSure =
            areSure && (isNumberedSpeaker(name) || (row.fields.size() == 4 && row.endsInQuotes));
    }
    return areSure || names.size() * 2 <= rows.size();
}

// Rows of two times and a text, perhaps with the speaker before the text.
std::optional<Table> tableWithoutHead(QStringView text, QChar separator)
{
    const QStringView sample = headOf(text, sampleSize);
    TableRecords records(sample, {.separator = separator, .timeColumns = {0, 1}});
    QList<TableRecord> rows;
    bool areClocks = false;
    while (!records.atEnd() && rows.size() < recordsToSniff) {
        const TableRecord record = records.next();
        const QStringList &fields = record.fields;
        if (records.atEnd() && sample.size() < text.size())
            break; // the sample may cut it
        if (fields.size() == 1 && fields.first().trimmed().isEmpty())
            continue;
        if (fields.size() < 3 || !isTableTime(fields.at(0)) || !isTableTime(fields.at(1)))
            return {};
        areClocks = areClocks || fields.at(0).contains(u'.') || fields.at(0).contains(u':');
        rows.append(record);
    }
    if (rows.size() < 2 || !areClocks)
        return {};
    Table table{.spelling = {.separator = separator, .columns = 3, .timeColumns = {0, 1}},
                .columns = {}};
    table.columns.places = {{Column::Begin, 0}, {Column::End, 1}, {Column::Text, 2}};
    if (haveSpeakers(rows)) {
        table.spelling.columns = 4;
        table.columns.places[Column::Speaker] = 2;
        table.columns.places[Column::Text] = 3;
    }
    return table;
}

std::optional<Table> tableIn(QStringView text)
{
    for (const auto find : {tableWithHead, tableWithoutHead}) {
        for (const QChar separator : separators) {
            if (auto table = find(text, separator))
                return table;
        }
    }
    return {};
}

// Whether times without a unit are milliseconds.
bool countMilliseconds(const QList<TableRecord> &records, const Table &table)
{
    UnitGuess guess;
    for (const TableRecord &record : records) {
        const QString begins = table.field(record.fields, Column::Begin);
        if (begins.isEmpty())
            continue;
        bool isNumber = false;
        const double begin = begins.toDouble(&isNumber);
        if (!isNumber)
            return false;
        const double end = table.field(record.fields, Column::End).toDouble(&isNumber);
        guess.add(begin, isNumber ? std::optional(end) : std::nullopt,
                  table.field(record.fields, Column::Text).size());
    }
    return guess.unit() == JsonUnit::Milliseconds;
}

// Whether a field that should be a time is missing or damaged, rather than a part of the text.
bool isMissingTime(const QString &field)
{
    return std::ranges::none_of(field, [](QChar c) { return c.isLetter(); })
        || std::ranges::any_of(field, [](QChar c) { return c.isDigit(); })
        || isOneOf(field.trimmed(), u"n/a|na|nan|none|null");
}

// A word may explain why there is no time: unknown, inaudible.
bool isWordForTime(const QString &field)
{
    const QString word = field.trimmed();
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return c.isLetter(); });
}

/// Turns the rows of a table into cues.
class TableReading
{
public:
    TableReading(const Table &table, QList<TableRecord> records)
        : m_table(table)
        , m_records(std::move(records))
    {
        const TimeUnit unit = table.columns.unit;
        if (unit == TimeUnit::Milliseconds
            || (unit == TimeUnit::Unknown && countMilliseconds(m_records, table)))
            m_clock.countMilliseconds();
        for (const TableRecord &record : std::as_const(m_records)) {
            m_clock.lookAt(table.field(record.fields, Column::Begin));
            m_clock.lookAt(table.field(record.fields, Column::End));
        }
        m_draft.count(Repair::BeforeFirstSpeaker, 1, table.linesBefore);
    }

    Draft read()
    {
        for (TableRecord &record : m_records)
            addRecord(std::move(record));
        m_draft.traits().hasSpeakersInText = true;
        return std::move(m_draft);
    }

private:
    void addRecord(TableRecord record)
    {
        QStringList &fields = record.fields;
        while (fields.size() > m_table.spelling.columns && fields.last().trimmed().isEmpty())
            fields.removeLast();
        if (std::ranges::all_of(fields, isBlank))
            return;
        if (!isRow(fields)) {
            addText(fields.join(m_table.spelling.separator), record.line);
            return;
        }
        joinText(fields);
        addRow(record);
    }

    // If rows have times, a line without one continues the text above.
    bool isRow(const QStringList &fields) const
    {
        const qsizetype text = m_table.columns.placeOf(Column::Text);
        if (m_table.spelling.timeColumns.isEmpty())
            return fields.size() > text;
        const qsizetype time = m_table.spelling.timeColumns.first();
        const qsizetype more = std::max<qsizetype>(0, fields.size() - m_table.spelling.columns);
        const QString begin = fields.value(time < text ? time : time + more);
        if (isTableTime(begin))
            return true;
        return fields.size() == m_table.spelling.columns
            && (isMissingTime(begin) || isRowWithWord(fields, begin));
    }

    bool isRowWithWord(const QStringList &fields, const QString &begin) const
    {
        constexpr qsizetype fewestColumns = 3;
        if (fields.size() < fewestColumns || !isWordForTime(begin))
            return false;
        const QString end = m_table.field(fields, Column::End);
        return isTableTime(end) || isMissingTime(end);
    }

    // A text with separators in it, but without quotes, gives too many fields.
    void joinText(QStringList &fields) const
    {
        const qsizetype more = fields.size() - m_table.spelling.columns;
        if (more <= 0)
            return;
        const qsizetype place = m_table.columns.placeOf(Column::Text);
        fields[place] = fields.sliced(place, more + 1).join(m_table.spelling.separator);
        fields.remove(place + 1, more);
    }

    void addText(const QString &text, qsizetype line)
    {
        if (!m_draft.cues().isEmpty()) {
            m_draft.cues().last().text += u'\n' + text;
            return;
        }
        m_draft.add(draftCue(line, text));
    }

    void addRow(const TableRecord &record)
    {
        DraftCue cue = draftCue(record.line, m_table.field(record.fields, Column::Text));
        readTimes(record, cue);
        const QString speaker = m_table.field(record.fields, Column::Speaker);
        if (!speaker.isEmpty())
            cue.speaker = m_draft.speaker(speaker);
        if (!cue.begin && !cue.text.isEmpty()
            && !m_table.field(record.fields, Column::Begin).isEmpty())
            m_draft.count(Repair::UnreadableTime, cue.line);
        m_draft.add(std::move(cue));
    }

    void readTimes(const TableRecord &record, DraftCue &cue) const
    {
        const QString begin = m_table.field(record.fields, Column::Begin);
        cue.begin = m_clock.read(begin);
        cue.end = m_clock.read(m_table.field(record.fields, Column::End));
        const auto lasts = m_clock.read(m_table.field(record.fields, Column::Duration));
        if (cue.begin && lasts && !m_table.columns.contains(Column::End))
            cue.end = *cue.begin + *lasts;
        if (const auto span = cue.begin ? std::nullopt : m_clock.readSpan(begin)) {
            cue.begin = span->begin;
            cue.end = span->end;
        }
    }

    Table m_table;
    QList<TableRecord> m_records;
    TableClock m_clock;
    Draft m_draft;
};

} // namespace

bool isTable(QStringView text)
{
    return tableIn(text).has_value();
}

bool hasTableHead(QStringView text)
{
    return std::ranges::any_of(separators, [text](QChar separator) {
        const auto table = tableWithHead(text, separator);
        return table && !text.first(table->begin).contains(u"-->");
    });
}

Draft readTable(QStringView text)
{
    const auto table = tableIn(text);
    if (!table)
        return {};
    QList<TableRecord> rows;
    TableRecords records = table->records(text);
    while (!records.atEnd() && rows.size() <= maxTranscriptLines)
        rows.append(records.next());
    return TableReading(*table, std::move(rows)).read();
}

} // namespace earmark
