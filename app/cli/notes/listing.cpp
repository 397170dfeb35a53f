// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/kept/keptreading.h"
#include "cli/notes/noting.h"
#include "cli/printing/printing.h"
#include "exports/document/links.h"
#include "exports/document/notetext.h"
#include "notes/anchoring.h"
#include "notes/anchors/placement.h"
#include "notes/annotationfiltermodel.h"
#include "notes/annotationlistmodel.h"
#include "notes/likeness.h"
#include "notes/notebook.h"
#include "transcript/folding.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// Those that the wish asks for.
QList<Annotation> wishedNotes(const QList<Annotation> &all, const NotesWish &wish)
{
    AnnotationListModel model;
    model.setAnnotations(all);
    AnnotationFilterModel filter;
    filter.setSourceModel(&model);
    filter.setQuery(wish.query);
    QList<Annotation> notes;
    for (int row = 0; row < filter.rowCount(); ++row) {
        const Annotation note = AnnotationListModel::annotationAt(filter.index(row, 0));
        const bool hasTag =
            wish.tags.isEmpty() || std::ranges::any_of(wish.tags, [&](const QString &tag) {
                return std::ranges::any_of(note.tags, [&](const QString &one) {
                    return one.compare(tag, Qt::CaseInsensitive) == 0
                        || one.startsWith(tag + u'/', Qt::CaseInsensitive);
                });
            });
        if (hasTag)
            notes += note;
    }
    return notes;
}

/// What became of the words of a note.
struct Fate
{
    enum class Kind { Timed, Exact, Moved, Orphan };

    Kind kind = Kind::Timed;
    double likeness = 1; ///< of the words found to those marked; only if they moved
};

/// The transcript of an episode, and under which id it is stored.
struct ShownText
{
    Transcript transcript;
    TranscriptId id{};
};

ShownText shownTextOf(const Library &library, const Episode &episode)
{
    if (!episode.hasTranscript)
        return {};
    auto reading = keptReading(library, episode);
    const auto kept = library.transcripts(episode.id);
    if (!reading || !kept || kept->isEmpty())
        return {};
    return {std::move(reading->transcript), kept->first().id};
}

Fate fateOf(const Annotation &note, const ShownText &text)
{
    if (!note.anchor)
        return {};
    if (placeByIds(note, text.transcript, text.id))
        return {Fate::Kind::Exact};
    const auto place = placeOf(note, text.transcript, text.id);
    if (!place)
        return {Fate::Kind::Orphan};
    return {Fate::Kind::Moved,
            likeness(foldedWords(textIn(text.transcript, *place)), foldedWords(note.quote))};
}

// For programs; the words of a table are translated.
QString fateName(Fate::Kind kind)
{
    switch (kind) {
    case Fate::Kind::Timed:
        return u"time"_s;
    case Fate::Kind::Exact:
        return u"exact"_s;
    case Fate::Kind::Moved:
        return u"moved"_s;
    case Fate::Kind::Orphan:
        return u"orphan"_s;
    }
    return {};
}

QString fateText(const Fate &fate)
{
    switch (fate.kind) {
    case Fate::Kind::Timed:
        return QCoreApplication::translate("terminal", "time only");
    case Fate::Kind::Exact:
        return QCoreApplication::translate("terminal", "exact");
    case Fate::Kind::Moved:
        return QCoreApplication::translate("terminal", "moved, %1 % alike")
            .arg(int(fate.likeness * 100));
    case Fate::Kind::Orphan:
        return QCoreApplication::translate("terminal", "words gone");
    }
    return {};
}

QJsonObject noteJson(const Episode &episode, const Annotation &note, const Fate &fate)
{
    QJsonObject object{
        {u"key"_s, note.key},
        {u"episode"_s, episode.key},
        {u"title"_s, titleOf(episode)},
        {u"show"_s, episode.show},
        {u"kind"_s, note.kind == Annotation::Kind::Bookmark ? u"bookmark"_s : u"highlight"_s},
        {u"colour"_s, note.colour},
        {u"begin"_s, double(note.span.begin.count()) / 1000},
        {u"end"_s, double(note.span.end.count()) / 1000},
        {u"quote"_s, note.quote},
        {u"speaker"_s, note.speaker},
        {u"note"_s, note.note},
        {u"tags"_s, QJsonArray::fromStringList(note.tags)},
        {u"created"_s, note.created.toUTC().toString(Qt::ISODateWithMs)},
        {u"link"_s, QString::fromLatin1(earmarkLink(episode, note.span).toEncoded())},
        {u"anchor"_s, fateName(fate.kind)}};
    if (fate.kind == Fate::Kind::Moved)
        object.insert(u"likeness"_s, fate.likeness);
    return object;
}

QString noteRow(const Episode &episode, const Annotation &note, const Fate &fate)
{
    QStringList words{cleanLine(note.quote), cleanLine(note.note)};
    words.removeAll(QString());
    QStringList tags;
    for (const QString &tag : joinedTags({note}))
        tags += u'#' + cleanLine(tag);
    return QStringList{note.key,
                       spanText(note.span),
                       fateText(fate),
                       cleanLine(titleOf(episode)),
                       words.join(u" — "_s),
                       tags.join(u' ')}
               .join(u'\t')
        + u'\n';
}

} // namespace

Result<> listNotes(const NotesWish &wish)
{
    auto database = Database::open(wish.library);
    if (!database)
        return database.error();
    const Library library(*database);
    const Notebook notebook(*database);
    const auto episodes = library.episodes();
    if (!episodes)
        return episodes.error();
    QJsonArray list;
    QString table;
    for (const Episode &episode : *episodes) {
        const bool isOther =
            !wish.show.isEmpty() && episode.show.compare(wish.show, Qt::CaseInsensitive) != 0;
        if (episode.noteCount == 0 || isOther)
            continue;
        const auto all = notebook.ofEpisode(episode.id);
        if (!all)
            return all.error();
        const QList<Annotation> notes = wishedNotes(*all, wish);
        if (notes.isEmpty())
            continue;
        const ShownText text = shownTextOf(library, episode);
        for (const Annotation &note : notes) {
            const Fate fate = fateOf(note, text);
            list.append(noteJson(episode, note, fate));
            table += noteRow(episode, note, fate);
        }
    }
    return printList(wish.asJson, list, table);
}

} // namespace earmark
