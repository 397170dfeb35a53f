// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/markdown/notelines.h"

#include "exports/document/links.h"
#include "exports/document/notetext.h"
#include "exports/markdown/markdownnote.h"
#include "exports/markdown/markdowntext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace earmark {

QString headlineOf(const NotesDocument &document, const Annotation &annotation)
{
    const QUrl page = pageLink(document.episode, annotation.span);
    QStringList parts;
    if (!annotation.speaker.isEmpty())
        parts += markdownLine(annotation.speaker);
    if (const QString meaning = meaningOf(document, annotation); !meaning.isEmpty())
        parts += markdownLine(meaning);
    if (!page.isEmpty()) {
        const QString name = QCoreApplication::translate("notesexport", "Web page");
        parts += markdownLink(markdownLine(name), page);
    }
    const QString time = markdownLink(clockText(annotation.span.begin),
                                      earmarkLink(document.episode, annotation.span));
    return parts.isEmpty() ? time : time + u' ' + parts.join(u" · "_s);
}

QString noteWithTags(const Annotation &annotation)
{
    QStringList tags;
    for (const QString &tag : joinedTags({annotation}))
        tags += u'#' + markdownLine(tag);
    if (annotation.note.isEmpty() || tags.isEmpty())
        return keptMarkdown(annotation.note) + tags.join(u' ');
    return keptMarkdown(annotation.note) + (isPlain(annotation.note) ? u" "_s : u"\n\n"_s)
        + tags.join(u' ');
}

QString withPrefix(const QString &text, const QString &prefix)
{
    QString prefixed;
    for (const QString &line : text.split(u'\n'))
        prefixed += (line.isEmpty() ? prefix.trimmed() : prefix + line) + u'\n';
    return prefixed;
}

// Marks do not cross the space at their ends, or they would not count as marks.
QString turnAsMarkdown(const NotesDocument &document, const MarkedTurn &turn, const QString &mark)
{
    QStringList head;
    if (!turn.speaker.isEmpty())
        head += u"**"_s + markdownLine(turn.speaker.simplified()) + u"**"_s;
    if (turn.begin)
        head += markdownLink(clockText(*turn.begin),
                             earmarkLink(document.episode, {*turn.begin, *turn.begin}));
    QString text;
    for (const MarkedPiece &piece : turn.pieces) {
        const QString words = piece.text.simplified();
        const QString before = piece.text.front().isSpace() ? u" "_s : QString();
        const QString after = piece.text.back().isSpace() && !words.isEmpty() ? u" "_s : QString();
        const QString around = piece.notes.isEmpty() || words.isEmpty() ? QString() : mark;
        text += before + around + (words.isEmpty() ? words : markdownLine(words)) + around + after;
    }
    if (!head.isEmpty())
        return head.join(u' ') + (text.isEmpty() ? QString() : u"\\\n"_s + text);
    return text;
}

} // namespace earmark
