// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/reading/readers.h"
#include "formats/input/formulas.h"
#include "formats/readers/tables/tablerecords.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

/// The columns of a table by their names in lower case.
class Columns
{
public:
    explicit Columns(const QStringList &heads)
    {
        for (qsizetype at = 0; at < heads.size(); ++at)
            m_places.insert(heads.at(at).trimmed().toLower(), at);
    }

    bool has(const QString &name) const { return m_places.contains(name); }

    QString in(const QStringList &fields, const QString &name) const
    {
        return withFormula(fields.value(m_places.value(name, -1)));
    }

private:
    QHash<QString, qsizetype> m_places;
};

// Tags stand at the head of the note: .tag .other the rest.
QStringList takeTags(QString &note)
{
    static const QRegularExpression tag(u"^\\s*\\.([^\\s.]\\S*)"_s);
    QStringList tags;
    for (auto match = tag.match(note); match.hasMatch(); match = tag.match(note)) {
        tags += match.captured(1);
        note = note.sliced(match.capturedEnd());
    }
    note = note.trimmed();
    return tags;
}

// The address may tell the span, and so the end that the location does not.
TimeSpan spanOfRow(const QString &location, const QString &address)
{
    static const QRegularExpression fragment(u"(?:^|[?&#])t=([\\d.]+)(?:,([\\d.]+))?"_s);
    const auto second = timeOfSeconds(location).value_or(milliseconds(0));
    const auto match = fragment.match(address);
    const auto begin = timeOfSeconds(match.captured(1)).value_or(second);
    return {begin, std::max(begin, timeOfSeconds(match.captured(2)).value_or(begin))};
}

QString keyIn(const QString &address)
{
    const QUrl url(address);
    return url.scheme() == "earmark"_L1 ? url.path().sliced(url.path().isEmpty() ? 0 : 1)
                                        : QString();
}

Annotation noteOfRow(const Columns &columns, const QStringList &fields)
{
    Annotation note =
        foundWords(columns.in(fields, u"highlight"_s),
                   spanOfRow(columns.in(fields, u"location"_s), columns.in(fields, u"url"_s)));
    note.note = columns.in(fields, u"note"_s);
    note.tags = takeTags(note.note);
    note.tags.removeDuplicates();
    const QString written =
        columns.in(fields, columns.has(u"date"_s) ? u"date"_s : u"highlighted at"_s);
    note.created = QDateTime::fromString(written.left(19).replace(u' ', u'T'), Qt::ISODate);
    note.created.setTimeSpec(Qt::UTC);
    return note;
}

} // namespace

QList<ImportedEpisode> readReadwise(const QString &text)
{
    TableRecords rows(text, {.separator = u','});
    if (rows.atEnd())
        return {};
    const Columns columns(rows.next().fields);
    if (!columns.has(u"highlight"_s) || !(columns.has(u"title"_s) || columns.has(u"book title"_s)))
        return {};
    const QString titleColumn = columns.has(u"title"_s) ? u"title"_s : u"book title"_s;
    const QString showColumn = columns.has(u"author"_s) ? u"author"_s : u"book author"_s;
    QList<ImportedEpisode> episodes;
    QHash<QString, qsizetype> known;
    while (!rows.atEnd()) {
        const QStringList fields = rows.next().fields;
        const QString title = columns.in(fields, titleColumn);
        if (title.isEmpty() || columns.in(fields, u"highlight"_s).isEmpty())
            continue;
        if (!known.contains(title)) {
            known.insert(title, episodes.size());
            ImportedEpisode episode;
            episode.title = title;
            episode.show = columns.in(fields, showColumn);
            episode.page = columns.in(fields, u"url"_s).section(u'#', 0, 0);
            episode.key = keyIn(columns.in(fields, u"url"_s));
            episodes += episode;
        }
        episodes[known.value(title)].notes += noteOfRow(columns, fields);
    }
    return episodes;
}

} // namespace earmark
