// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webaddress.h"
#include "exports/frontmatter.h"
#include "exports/markdownnote.h"
#include "exports/markdowntext.h"
#include "exports/notesexport.h"
#include "exports/notesmarks.h"
#include "exports/notetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// In Markdown a tag ends at the first white space, so replace spaces by dashes.
QString joinedTag(const QString &tag)
{
    return tag.simplified().replace(u' ', u'-');
}

QStringList allTags(const QList<Annotation> &annotations)
{
    QStringList tags;
    for (const Annotation &annotation : annotations) {
        for (const QString &tag : annotation.tags)
            tags.append(joinedTag(tag));
    }
    tags.removeAll(QString());
    tags.removeDuplicates();
    return tags;
}

QString writtenDuration(milliseconds duration)
{
    const qint64 seconds = (duration.count() + 500) / 1000;
    return u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, QChar(u'0'))
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString frontMatter(const NotesDocument &document)
{
    const Episode &episode = document.episode;
    const QStringList tags = allTags(document.annotations);
    QStringList lines{u"---"_s, "title: "_L1 + yamlText(titleOf(episode))};
    if (!episode.show.isEmpty())
        lines += "podcast: "_L1 + yamlText(episode.show);
    if (episode.published.isValid())
        lines += "date: "_L1 + episode.published.toString(Qt::ISODate);
    if (episode.duration > milliseconds(0))
        lines += "duration: "_L1 + yamlText(writtenDuration(episode.duration));
    if (!document.speakers.isEmpty())
        lines += "speakers: "_L1 + yamlList(document.speakers);
    if (isWebAddress(episode.page))
        lines += "url: "_L1 + yamlText(QString::fromLatin1(episode.page.toEncoded()));
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

// The time as a link, then the speaker, the meaning of the colour, and a link to the web page.
QString headline(const NotesDocument &document, const Annotation &annotation)
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
    const QString about = parts.isEmpty() ? QString() : u' ' + parts.join(u" · "_s);
    return "[!"_L1 + calloutOf(annotation) + "]+ "_L1 + time + about;
}

// Tags follow a plain note on its line; after Markdown they get their own paragraph, or they might
// become part of it.
QString noteWithTags(const Annotation &annotation)
{
    QStringList tags;
    for (const QString &tag : allTags({annotation}))
        tags += u'#' + markdownLine(tag);
    if (annotation.note.isEmpty() || tags.isEmpty())
        return keptMarkdown(annotation.note) + tags.join(u' ');
    return keptMarkdown(annotation.note) + (isPlain(annotation.note) ? u" "_s : u"\n\n"_s)
        + tags.join(u' ');
}

QString callout(const NotesDocument &document, const Annotation &annotation)
{
    QString text = headline(document, annotation);
    if (!annotation.quote.isEmpty())
        text += u'\n' + markdownText(annotation.quote);
    if (const QString note = noteWithTags(annotation); !note.isEmpty())
        text += "\n\n"_L1 + note;

    QString quoted;
    for (const QString &line : text.split(u'\n'))
        quoted += (line.isEmpty() ? u">"_s : "> "_L1 + line) + u'\n';
    return quoted + "\n^"_L1 + annotationAnchor(annotation) + u'\n';
}

} // namespace

QString notesAsMarkdown(const NotesDocument &document)
{
    QString text = frontMatter(document);
    text += "# "_L1 + markdownLine(titleOf(document.episode)) + u'\n';
    text += beginOfNotes + u'\n';
    text += "## "_L1 + QCoreApplication::translate("notesexport", "Notes") + u'\n';
    for (const Annotation &annotation : document.annotations)
        text += u'\n' + callout(document, annotation);
    return text + endOfNotes + u'\n';
}

} // namespace earmark
