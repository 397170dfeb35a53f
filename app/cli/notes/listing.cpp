// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/kept/keptreading.h"
#include "cli/notes/noting.h"
#include "cli/printing/printing.h"
#include "exports/document/links.h"
#include "exports/document/notetext.h"
#include "notes/anchors/placement.h"
#include "notes/annotationfiltermodel.h"
#include "notes/annotationlistmodel.h"
#include "notes/notebook.h"
#include "notes/tags.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// Those that are asked for.
QList<Annotation> askedNotes(const QList<Annotation> &all, const CommandLine &line)
{
    AnnotationListModel model;
    model.setAnnotations(all);
    AnnotationFilterModel filter;
    filter.setSourceModel(&model);
    filter.setQuery(line.query);
    QList<Annotation> notes;
    for (int row = 0; row < filter.rowCount(); ++row) {
        const Annotation note = AnnotationListModel::annotationAt(filter.index(row, 0));
        const auto isOne = [&note](const QString &tag) { return hasTag(note.tags, tag); };
        if (line.tags.isEmpty() || std::ranges::any_of(line.tags, isOne))
            notes += note;
    }
    return notes;
}

// The text is read only if there are words to look for.
Result<Placements> placementsFor(const Library &library, const Episode &episode,
                                 const QList<Annotation> &notes)
{
    const bool hasWords =
        std::ranges::any_of(notes, [](const Annotation &note) { return note.anchor.has_value(); });
    if (!hasWords)
        return Placements();
    const auto text = keptText(library, episode);
    if (!text)
        return text.error();
    return placementsOf(notes, text->transcript, text->id);
}

// Of its words to those marked.
double likenessIn(const Placement &placement)
{
    return placement.places.isEmpty() ? 0 : placement.places.first().likeness;
}

// For programs; the words of a table are translated.
QString placementName(Placement::Kind kind)
{
    switch (kind) {
    case Placement::Kind::Timed:
        return u"time"_s;
    case Placement::Kind::Exact:
        return u"exact"_s;
    case Placement::Kind::Moved:
        return u"moved"_s;
    case Placement::Kind::Asked:
        return u"asked"_s;
    case Placement::Kind::Orphan:
        return u"orphan"_s;
    }
    return {};
}

QString placementText(const Placement &placement)
{
    const int percent = int(likenessIn(placement) * 100);
    switch (placement.kind) {
    case Placement::Kind::Timed:
        return QCoreApplication::translate("terminal", "time only");
    case Placement::Kind::Exact:
        return QCoreApplication::translate("terminal", "exact");
    case Placement::Kind::Moved:
        return QCoreApplication::translate("terminal", "moved, %1 % alike").arg(percent);
    case Placement::Kind::Asked:
        return QCoreApplication::translate("terminal", "in doubt, %1 % alike").arg(percent);
    case Placement::Kind::Orphan:
        return QCoreApplication::translate("terminal", "words gone");
    }
    return {};
}

QJsonObject noteJson(const Episode &episode, const Annotation &note, const Placement &placement)
{
    QJsonObject object{
        {u"key"_s, note.key},
        {u"episode"_s, episode.key},
        {u"title"_s, titleOf(episode)},
        {u"show"_s, episode.show},
        {u"kind"_s, note.kind == Annotation::Kind::Bookmark ? u"bookmark"_s : u"highlight"_s},
        {u"colour"_s, note.colour},
        {u"favourite"_s, note.isFavourite},
        {u"begin"_s, double(note.span.begin.count()) / 1000},
        {u"end"_s, double(note.span.end.count()) / 1000},
        {u"quote"_s, note.quote},
        {u"speaker"_s, note.speaker},
        {u"note"_s, note.note},
        {u"tags"_s, QJsonArray::fromStringList(note.tags)},
        {u"created"_s, isoMoment(note.created)},
        {u"link"_s, encodedAddress(earmarkLink(episode, note.span))},
        {u"anchor"_s, placementName(placement.kind)}};
    if (placement.kind == Placement::Kind::Moved || placement.kind == Placement::Kind::Asked)
        object.insert(u"likeness"_s, likenessIn(placement));
    return object;
}

QString noteRow(const Episode &episode, const Annotation &note, const Placement &placement)
{
    QStringList words{cleanLine(note.quote), cleanLine(note.note)};
    words.removeAll(QString());
    QStringList tags;
    for (const QString &tag : joinedTags({note}))
        tags += u'#' + cleanLine(tag);
    return QStringList{note.key,
                       spanText(note.span),
                       placementText(placement),
                       cleanLine(titleOf(episode)),
                       words.join(u" — "_s),
                       tags.join(u' ')}
               .join(u'\t')
        + u'\n';
}

} // namespace

Result<> listNotes(const CommandLine &line)
{
    auto database = Database::open(libraryPath(line.dataFolder));
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
            !line.show.isEmpty() && episode.show.compare(line.show, Qt::CaseInsensitive) != 0;
        if (episode.noteCount == 0 || isOther)
            continue;
        const auto all = notebook.ofEpisode(episode.id);
        if (!all)
            return all.error();
        const QList<Annotation> notes = askedNotes(*all, line);
        const auto placements = placementsFor(library, episode, notes);
        if (!placements)
            return placements.error();
        for (const Annotation &note : notes) {
            const Placement placement = placements->value(note.id);
            list.append(noteJson(episode, note, placement));
            table += noteRow(episode, note, placement);
        }
    }
    return printList(line.json, list, table);
}

} // namespace earmark
