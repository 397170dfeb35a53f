// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/document/grouping.h"

#include "exports/document/notetext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// The headings under which a note stands.
QStringList headingsOf(const NotesDocument &document, const Annotation &annotation)
{
    switch (document.by) {
    case GroupBy::Time:
        return {};
    case GroupBy::Tag:
        return joinedTags({annotation});
    case GroupBy::Speaker:
        return {cleanLine(annotation.speaker)};
    case GroupBy::Colour:
        return {cleanLine(meaningOf(document, annotation))};
    }
    return {};
}

QString restHeading(GroupBy by)
{
    switch (by) {
    case GroupBy::Time:
        return {};
    case GroupBy::Tag:
        return QCoreApplication::translate("notesexport", "Without a tag");
    case GroupBy::Speaker:
        return QCoreApplication::translate("notesexport", "Without a speaker");
    case GroupBy::Colour:
        return QCoreApplication::translate("notesexport", "Without a colour");
    }
    return {};
}

// Colours in their own order, everything else by the alphabet.
QStringList inOrder(const NotesDocument &document, QStringList headings)
{
    if (document.by != GroupBy::Colour) {
        std::ranges::sort(headings, [](const QString &one, const QString &other) {
            const int compared = QString::localeAwareCompare(one, other);
            return compared == 0 ? one < other : compared < 0;
        });
        return headings;
    }
    QStringList ordered;
    for (const QString &meaning : document.meanings) {
        if (headings.contains(cleanLine(meaning)) && !ordered.contains(cleanLine(meaning)))
            ordered.append(cleanLine(meaning));
    }
    return ordered;
}

} // namespace

QList<NotesGroup> groupedNotes(const NotesDocument &document)
{
    if (document.by == GroupBy::Time)
        return document.annotations.isEmpty() ? QList<NotesGroup>()
                                              : QList<NotesGroup>{{{}, document.annotations}};
    QMap<QString, QList<Annotation>> byHeading;
    QList<Annotation> rest;
    for (const Annotation &annotation : document.annotations) {
        QStringList headings = headingsOf(document, annotation);
        headings.removeAll(QString());
        for (const QString &heading : headings)
            byHeading[heading].append(annotation);
        if (headings.isEmpty())
            rest.append(annotation);
    }
    QList<NotesGroup> groups;
    for (const QString &heading : inOrder(document, byHeading.keys()))
        groups.append({heading, byHeading.value(heading)});
    if (!rest.isEmpty())
        groups.append({restHeading(document.by), rest});
    return groups;
}

QList<Annotation> sortedNotes(const NotesDocument &document)
{
    if (document.by == GroupBy::Time)
        return document.annotations;
    QList<Annotation> sorted;
    QSet<QString> seen;
    for (const NotesGroup &group : groupedNotes(document)) {
        for (const Annotation &annotation : group.notes) {
            const QString anchor = annotationAnchor(annotation);
            if (!seen.contains(anchor))
                sorted.append(annotation);
            seen.insert(anchor);
        }
    }
    return sorted;
}

std::optional<GroupBy> groupByCalled(const QString &name)
{
    static const QMap<QString, GroupBy> names{{u"time"_s, GroupBy::Time},
                                              {u"tag"_s, GroupBy::Tag},
                                              {u"speaker"_s, GroupBy::Speaker},
                                              {u"colour"_s, GroupBy::Colour},
                                              {u"color"_s, GroupBy::Colour}};
    const auto found = names.constFind(name.toLower());
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

} // namespace earmark
