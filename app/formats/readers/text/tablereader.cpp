// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/text/tablereader.h"

#include "formats/input/timestamp.h"

#include <algorithm>
#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

enum class Column { Begin, End, Speaker, Text };
constexpr std::array<QChar, 3> separators{u'\t', u';', u','};

// What the columns of known programs are called.
std::optional<Column> columnNamed(const QString &head)
{
    const QString name = head.section(u'(', 0, 0).simplified().toLower();
    static const QHash<QString, Column> names{{u"start"_s, Column::Begin},
                                              {u"begin"_s, Column::Begin},
                                              {u"start time"_s, Column::Begin},
                                              {u"start_time"_s, Column::Begin},
                                              {u"starttime"_s, Column::Begin},
                                              {u"time"_s, Column::Begin},
                                              {u"timecode"_s, Column::Begin},
                                              {u"timestamp"_s, Column::Begin},
                                              {u"début"_s, Column::Begin},
                                              {u"end"_s, Column::End},
                                              {u"end time"_s, Column::End},
                                              {u"end_time"_s, Column::End},
                                              {u"endtime"_s, Column::End},
                                              {u"stop"_s, Column::End},
                                              {u"fin"_s, Column::End},
                                              {u"speaker"_s, Column::Speaker},
                                              {u"name"_s, Column::Speaker},
                                              {u"speaker name"_s, Column::Speaker},
                                              {u"intervenant"_s, Column::Speaker},
                                              {u"locuteur"_s, Column::Speaker},
                                              {u"text"_s, Column::Text},
                                              {u"transcript"_s, Column::Text},
                                              {u"content"_s, Column::Text},
                                              {u"sentence"_s, Column::Text},
                                              {u"texte"_s, Column::Text}};
    const auto found = names.constFind(name);
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

// The fields of the record at `text`, which is taken off. Quotes hold separators and line breaks.
QStringList takeRecord(QStringView &text, QChar separator)
{
    QStringList fields{QString()};
    bool quoted = false;
    qsizetype i = 0;
    for (; i < text.size(); ++i) {
        const QChar c = text.at(i);
        QString &field = fields.last();
        if (quoted) {
            const bool closes = c == u'"' && (i + 1 == text.size() || text.at(i + 1) != u'"');
            if (closes)
                quoted = false;
            else
                field += c;
            i += c == u'"' && !closes ? 1 : 0;
        } else if (c == u'"' && field.isEmpty()) {
            quoted = true;
        } else if (c == separator) {
            fields.append(QString());
        } else if (c == u'\n') {
            ++i;
            break;
        } else {
            field += c;
        }
    }
    text = text.sliced(i);
    return fields;
}

struct Head
{
    QChar separator;
    QHash<Column, qsizetype> places;
};

// Takes the head of a table off the beginning of the text.
std::optional<Head> takeHead(QStringView &text)
{
    for (const QChar separator : separators) {
        QStringView rest = text.first(std::min<qsizetype>(text.size(), 4096));
        const qsizetype before = rest.size();
        const QStringList names = takeRecord(rest, separator);
        Head head{separator, {}};
        for (qsizetype i = 0; i < names.size(); ++i) {
            const auto column = columnNamed(names.at(i));
            if (column && !head.places.contains(*column))
                head.places.insert(*column, i);
        }
        if (head.places.contains(Column::Text) && head.places.size() > 1) {
            text = text.sliced(before - rest.size());
            return head;
        }
    }
    return {};
}

/// The times of all records as written: whole numbers that are large are thousandths.
bool countsMilliseconds(const QList<QStringList> &records, const Head &head)
{
    double last = 0;
    qsizetype letters = 0;
    for (const QStringList &record : records) {
        bool isWhole = false;
        const qint64 begin =
            record.value(head.places.value(Column::Begin, -1)).toLongLong(&isWhole);
        if (!isWhole)
            return false;
        last = std::max(last, double(begin));
        letters += record.value(head.places.value(Column::Text, -1)).size();
    }
    return last > 0 && double(letters) < last * 2;
}

} // namespace

bool isTable(QStringView text)
{
    return takeHead(text).has_value();
}

Draft readTable(QStringView text)
{
    Draft draft;
    const auto head = takeHead(text);
    QList<QStringList> records;
    QList<qsizetype> lines;
    qsizetype line = 2;
    while (head && !text.isEmpty() && records.size() <= mostLines) {
        const QStringView from = text;
        records.append(takeRecord(text, head->separator));
        lines.append(line);
        line += from.first(from.size() - text.size()).count(u'\n');
    }
    const bool thousandths = head && countsMilliseconds(records, *head);
    bool hasSpeakers = false;
    for (qsizetype row = 0; row < records.size(); ++row) {
        const QStringList &record = records.at(row);
        const auto field = [&](Column column) {
            return record.value(head->places.value(column, -1)).trimmed();
        };
        const auto time = [&](Column column) -> std::optional<milliseconds> {
            const QString value = field(column);
            return thousandths ? milliseconds(value.toLongLong()) : readTimestamp(value);
        };
        DraftCue cue;
        cue.line = lines.at(row);
        cue.text = field(Column::Text);
        cue.begin = time(Column::Begin);
        if (head->places.contains(Column::End))
            cue.end = time(Column::End);
        if (const QString speaker = field(Column::Speaker); !speaker.isEmpty()) {
            cue.speaker = draft.speaker(speaker);
            hasSpeakers = true;
        }
        if (!cue.begin && !cue.text.isEmpty() && head->places.contains(Column::Begin))
            draft.count(Repair::UnreadableTime, cue.line);
        if (!cue.text.isEmpty())
            draft.add(std::move(cue));
    }
    if (!hasSpeakers)
        draft.takeSpeakersFromText();
    return draft;
}

} // namespace earmark
