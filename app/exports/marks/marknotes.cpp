// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/marks/marknotes.h"

#include "exports/document/grouping.h"
#include "exports/document/links.h"
#include "exports/document/markedtext.h"
#include "exports/document/notetext.h"
#include "formats/input/timestamp.h"
#include "formats/writers/written/vttescaped.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr milliseconds longestMoment = 5s;

// What a mark is called: the words, what was written to them, and the tags.
QString labelOf(const Annotation &annotation)
{
    QStringList parts;
    for (const QString &part : {cleanLine(annotation.quote), cleanLine(annotation.note)}) {
        if (!part.isEmpty())
            parts += part;
    }
    QString label = parts.join(u" — "_s);
    for (const QString &tag : joinedTags({annotation}))
        label += u" #"_s + cleanLine(tag);
    return label.isEmpty() ? clockText(annotation.span.begin) : label.trimmed();
}

milliseconds endOfChapter(const QList<Annotation> &annotations, qsizetype at)
{
    const TimeSpan span = annotations.at(at).span;
    if (span.end > span.begin)
        return span.end;
    const auto next =
        std::find_if(annotations.begin() + at, annotations.end(),
                     [&](const Annotation &one) { return one.span.begin > span.begin; });
    const milliseconds latest = span.begin + longestMoment;
    return next == annotations.end() ? latest : std::min(latest, next->span.begin);
}

QString indented(const QString &text)
{
    return u"  "_s + QString(text).replace(u'\n', "\n  "_L1);
}

QString noteText(const Annotation &annotation)
{
    QString text = u'[' + spanText(annotation.span) + u']';
    if (const QString speaker = cleanLine(annotation.speaker); !speaker.isEmpty())
        text += u' ' + speaker;
    text += u'\n';
    if (!annotation.quote.isEmpty())
        text += indented(u'“' + cleanText(annotation.quote) + u'”') + u'\n';
    if (!annotation.note.isEmpty())
        text += indented(cleanText(annotation.note)) + u'\n';
    QStringList tags;
    for (const QString &tag : joinedTags({annotation}))
        tags += u'#' + cleanLine(tag);
    return tags.isEmpty() ? text : text + u"  "_s + tags.join(u' ') + u'\n';
}

QString heading(const QString &text)
{
    return text + u'\n' + QString(std::clamp<qsizetype>(text.size(), 3, 60), u'-') + u'\n';
}

QString saidByTurn(const NotesDocument &document, const MarkedTurn &turn)
{
    QString text = turn.begin ? u'[' + clockText(*turn.begin) + u"] "_s : QString();
    if (!turn.speaker.isEmpty())
        text += cleanLine(turn.speaker) + u": "_s;
    for (const MarkedPiece &piece : turn.pieces) {
        const QString words = cleanText(piece.text);
        text += piece.notes.isEmpty() ? words : u'*' + words + u'*';
    }
    text += u'\n';
    for (const qsizetype at : turn.notes) {
        const Annotation &annotation = document.annotations.at(at);
        if (!annotation.note.isEmpty())
            text += u"  > "_s + cleanText(annotation.note).replace(u'\n', "\n  > "_L1) + u'\n';
    }
    return text;
}

} // namespace

QString notesAsChapters(const NotesDocument &document)
{
    QString text = u"WEBVTT\n\nNOTE\n"_s + vttEscaped(cleanLine(titleOf(document.episode))) + u'\n';
    for (const Fact &fact : factsOf(document))
        text += vttEscaped(fact.name + u": "_s + fact.value) + u'\n';
    for (qsizetype at = 0; at < document.annotations.size(); ++at) {
        const Annotation &annotation = document.annotations.at(at);
        text += u'\n' + annotationAnchor(annotation) + u'\n'
            + writtenTimestamp(annotation.span.begin, u'.') + " --> "_L1
            + writtenTimestamp(endOfChapter(document.annotations, at), u'.') + u'\n'
            + vttEscaped(labelOf(annotation)) + u'\n';
    }
    return text;
}

QString notesAsLabels(const NotesDocument &document)
{
    const auto seconds = [](milliseconds time) {
        return QString::number(double(time.count()) / 1000, 'f', 6);
    };
    QString text;
    for (const Annotation &annotation : document.annotations) {
        const TimeSpan span = annotation.span;
        text += seconds(span.begin) + u'\t' + seconds(std::max(span.begin, span.end)) + u'\t'
            + labelOf(annotation) + u'\n';
    }
    return text;
}

QString notesAsText(const NotesDocument &document)
{
    QString text = heading(cleanLine(titleOf(document.episode)));
    for (const Fact &fact : factsOf(document))
        text += fact.name + u": "_s + fact.value + u'\n';
    for (const NotesGroup &group : groupedNotes(document)) {
        if (!group.heading.isEmpty())
            text += u'\n' + heading(group.heading);
        for (const Annotation &annotation : group.notes)
            text += u'\n' + noteText(annotation);
    }
    const QList<MarkedTurn> turns = markedTurns(document);
    if (!turns.isEmpty())
        text += u'\n' + heading(QCoreApplication::translate("notesexport", "Transcript"));
    for (const MarkedTurn &turn : turns)
        text += u'\n' + saidByTurn(document, turn);
    return text;
}

} // namespace earmark
