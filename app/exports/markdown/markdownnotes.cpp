// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/markdown/markdownnotes.h"

#include "exports/document/grouping.h"
#include "exports/document/links.h"
#include "exports/document/notetext.h"
#include "exports/markdown/frontmatter.h"
#include "exports/markdown/markdowntext.h"
#include "exports/markdown/notelines.h"
#include "exports/markdown/notesmarks.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QString frontMatter(const NotesDocument &document)
{
    const Episode &episode = document.episode;
    const QStringList tags = joinedTags(document.annotations);
    QStringList lines{u"---"_s, "title: "_L1 + yamlText(titleOf(episode))};
    const auto add = [&lines](const QString &key, const QString &text) {
        if (!text.isEmpty())
            lines += key + u": "_s + yamlText(text);
    };
    add(u"podcast"_s, episode.show);
    if (episode.published.isValid())
        lines += "date: "_L1 + episode.published.toString(Qt::ISODate);
    if (episode.duration > milliseconds(0))
        add(u"duration"_s, clockDuration(episode.duration));
    if (!document.speakers.isEmpty())
        lines += "speakers: "_L1 + yamlList(document.speakers);
    add(u"url"_s, webAddressOf(episode.page));
    add(u"audio"_s, webAddressOf(document.audio));
    add(u"guid"_s, document.guid);
    add(u"file"_s, episode.mediaPath);
    if (!tags.isEmpty())
        lines += "tags: "_L1 + yamlList(tags);
    lines += {"earmark-id: "_L1 + yamlText(episode.key), u"---"_s};
    return lines.join(u'\n') + u'\n';
}

// The kinds of call-out, by colour.
QString calloutOf(const Annotation &annotation)
{
    static const QStringList kinds{u"quote"_s, u"tip"_s, u"question"_s, u"warning"_s, u"example"_s};
    if (annotation.kind == Annotation::Kind::Bookmark)
        return u"note"_s;
    return kinds.value(annotation.colour, kinds.first());
}

// Only the first block of a note has its ^id, because an id must be unique.
QString callout(const NotesDocument &document, const Annotation &annotation, bool isFirst)
{
    QString text = "[!"_L1 + calloutOf(annotation) + "]+ "_L1 + headlineOf(document, annotation);
    if (!annotation.quote.isEmpty())
        text += u'\n' + markdownText(annotation.quote);
    if (const QString note = noteWithTags(annotation); !note.isEmpty())
        text += "\n\n"_L1 + note;
    const QString quoted = withPrefix(text, u"> "_s);
    return isFirst ? quoted + "\n^"_L1 + annotationAnchor(annotation) + u'\n' : quoted;
}

QString transcriptText(const NotesDocument &document)
{
    const QList<MarkedTurn> turns = markedTurns(document);
    if (turns.isEmpty())
        return {};
    QString text = "\n## "_L1 + QCoreApplication::translate("notesexport", "Transcript") + u'\n';
    for (const MarkedTurn &turn : turns) {
        text += u'\n' + turnAsMarkdown(document, turn, u"=="_s) + u'\n';
        for (const qsizetype note : turn.notes)
            text += "\n![[#^"_L1 + annotationAnchor(document.annotations.at(note)) + "]]\n"_L1;
    }
    return text;
}

} // namespace

QString notesAsMarkdown(const NotesDocument &document)
{
    QString text = frontMatter(document);
    text += "# "_L1 + markdownLine(titleOf(document.episode)) + u'\n';
    text += beginOfNotes + u'\n';
    text += "## "_L1 + QCoreApplication::translate("notesexport", "Notes") + u'\n';
    QSet<QString> seen;
    for (const NotesGroup &group : groupedNotes(document)) {
        if (!group.heading.isEmpty())
            text += "\n### "_L1 + markdownLine(group.heading) + u'\n';
        for (const Annotation &annotation : group.notes) {
            const QString anchor = annotationAnchor(annotation);
            text += u'\n' + callout(document, annotation, !seen.contains(anchor));
            seen.insert(anchor);
        }
    }
    return text + transcriptText(document) + endOfNotes + u'\n';
}

} // namespace earmark
