// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/document/grouping.h"
#include "exports/document/links.h"
#include "exports/document/notetext.h"
#include "exports/markdown/markdownnotes.h"
#include "exports/markdown/markdowntext.h"
#include "exports/markdown/notelines.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// Logseq, "Properties": KEY:: VALUE, each on its own line. A value is one line, and a comma in a
// list of tags separates them.
QString property(const QString &key, const QString &value)
{
    return key + ":: "_L1 + value + u'\n';
}

QString pageProperties(const NotesDocument &document)
{
    QString text = property(u"title"_s, markdownLine(cleanLine(titleOf(document.episode))));
    for (const Fact &fact : factsOf(document))
        text += property(fact.name.toLower(), markdownLine(fact.value));
    QStringList tags;
    for (const QString &tag : joinedTags(document.annotations))
        tags += markdownLine(QString(tag).remove(u','));
    if (!tags.isEmpty())
        text += property(u"tags"_s, tags.join(u", "_s));
    return text;
}

// A line that looks like a property would become one.
QString withoutProperties(const QString &markdown)
{
    return QString(markdown).replace("::"_L1, ":\\:"_L1);
}

// A block: `- ` before the first line, spaces as deep before the others.
QString block(QString text, int depth)
{
    while (text.startsWith(u'\n'))
        text.remove(0, 1);
    if (text.isEmpty())
        return {};
    const QString indent = QString(depth * 2, u' ');
    const QString rest = withPrefix(text, indent + u"  "_s);
    return indent + "- "_L1 + rest.sliced(indent.size() + 2);
}

QString noteBlock(const NotesDocument &document, const Annotation &annotation, int depth,
                  bool isFirst)
{
    const QString time = markdownLink(clockText(annotation.span.begin),
                                      earmarkLink(document.episode, annotation.span));
    QString head = annotation.quote.isEmpty()
        ? time
        : withoutProperties(withPrefix(markdownText(annotation.quote), u"> "_s).chopped(1));
    QString properties = property(u"time"_s, time);
    if (!annotation.speaker.isEmpty())
        properties += property(u"speaker"_s, markdownLine(cleanLine(annotation.speaker)));
    if (const QString meaning = meaningOf(document, annotation); !meaning.isEmpty())
        properties += property(u"meaning"_s, markdownLine(cleanLine(meaning)));
    if (isFirst)
        properties += property(u"id"_s, annotationUuid(annotation));
    QString text = block(head + u'\n' + properties.chopped(1), depth);
    if (const QString note = noteWithTags(annotation); !note.isEmpty())
        text += block(withoutProperties(note), depth + 1);
    return text;
}

} // namespace

QString notesAsLogseq(const NotesDocument &document)
{
    QString text = pageProperties(document) + u'\n';
    text += "- ## "_L1 + QCoreApplication::translate("notesexport", "Notes") + u'\n';
    QSet<QString> seen;
    for (const NotesGroup &group : groupedNotes(document)) {
        const bool isNamed = !group.heading.isEmpty();
        if (isNamed)
            text += block(markdownLine(group.heading), 1);
        for (const Annotation &annotation : group.notes) {
            const QString anchor = annotationAnchor(annotation);
            text += noteBlock(document, annotation, isNamed ? 2 : 1, !seen.contains(anchor));
            seen.insert(anchor);
        }
    }
    const QList<MarkedTurn> turns = markedTurns(document);
    if (!turns.isEmpty())
        text += "- ## "_L1 + QCoreApplication::translate("notesexport", "Transcript") + u'\n';
    for (const MarkedTurn &turn : turns) {
        text += block(withoutProperties(turnAsMarkdown(document, turn, u"=="_s)), 1);
        for (const qsizetype at : turn.notes) {
            if (const QString note = noteWithTags(document.annotations.at(at)); !note.isEmpty())
                text += block(withoutProperties(note), 2);
        }
    }
    return text;
}

} // namespace earmark
