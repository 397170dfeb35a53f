// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/document/grouping.h"
#include "exports/document/notetext.h"
#include "exports/markdown/markdownnotes.h"
#include "exports/markdown/markdowntext.h"
#include "exports/markdown/notelines.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QString plainNote(const NotesDocument &document, const Annotation &annotation)
{
    QString text = headlineOf(document, annotation) + u'\n';
    if (!annotation.quote.isEmpty())
        text += u'\n' + withPrefix(markdownText(annotation.quote), u"> "_s);
    if (const QString note = noteWithTags(annotation); !note.isEmpty())
        text += u'\n' + note + u'\n';
    return text;
}

// Lines of a list, so that they stay lines.
QString factLines(const NotesDocument &document)
{
    QString text;
    for (const Fact &fact : factsOf(document))
        text += "- "_L1 + fact.name + ": "_L1 + markdownLine(fact.value) + u'\n';
    return text;
}

QString plainTranscript(const NotesDocument &document)
{
    const QList<MarkedTurn> turns = markedTurns(document);
    if (turns.isEmpty())
        return {};
    QString text = "\n## "_L1 + QCoreApplication::translate("notesexport", "Transcript") + u'\n';
    for (const MarkedTurn &turn : turns) {
        text += u'\n' + turnAsMarkdown(document, turn, u"**"_s) + u'\n';
        for (const qsizetype at : turn.notes) {
            const QString note = noteWithTags(document.annotations.at(at));
            if (!note.isEmpty())
                text += u'\n' + withPrefix(note, u"> "_s);
        }
    }
    return text;
}

} // namespace

QString notesAsPlainMarkdown(const NotesDocument &document)
{
    QString text = "# "_L1 + markdownLine(titleOf(document.episode)) + "\n\n"_L1;
    text += factLines(document);
    text += "\n## "_L1 + QCoreApplication::translate("notesexport", "Notes") + u'\n';
    for (const NotesGroup &group : groupedNotes(document)) {
        if (!group.heading.isEmpty())
            text += "\n### "_L1 + markdownLine(group.heading) + u'\n';
        for (const Annotation &annotation : group.notes)
            text += u'\n' + plainNote(document, annotation);
    }
    return text + plainTranscript(document);
}

} // namespace earmark
