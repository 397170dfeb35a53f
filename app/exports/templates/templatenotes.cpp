// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/templates/templatenotes.h"

#include "exports/document/grouping.h"
#include "exports/document/links.h"
#include "exports/document/markedtext.h"
#include "exports/document/notetext.h"
#include "exports/document/pagetemplate.h"
#include "exports/markdown/markdownnote.h"
#include "exports/markdown/markdowntext.h"
#include "formats/input/formulas.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

using kainjow::mustache::data;

// Stands before a value that is written for the target already. cleanText() leaves no such
// noncharacter in any value.
constexpr QChar readyMark(u'\ufdd0');

struct TemplateWords
{
    Q_DECLARE_TR_FUNCTIONS(notesexport)
};

std::string escaped(const QString &text, TemplateTarget target)
{
    switch (target) {
    case TemplateTarget::Plain:
        break;
    case TemplateTarget::Markdown:
        return (text.startsWith(readyMark) ? text : markdownText(text)).toStdString();
    case TemplateTarget::Html:
        return escapedHtml(text.toStdString());
    case TemplateTarget::Csv:
        return (u'"' + withoutFormula(text).replace(u'"', u"\"\""_s) + u'"').toStdString();
    }
    return text.toStdString();
}

/// Makes the values of a template from a document.
class TemplateValues
{
public:
    TemplateValues(const NotesDocument &document, TemplateTarget target)
        : m_document(document)
        , m_target(target)
    {}

    data all() const
    {
        data all;
        all.set("episode", episode());
        all.set("notes", notes(sortedNotes(m_document)));
        data groups(data::type::list);
        for (const NotesGroup &group : groupedNotes(m_document)) {
            data one;
            set(one, "heading", group.heading);
            one.set("notes", notes(group.notes));
            groups.push_back(one);
        }
        all.set("groups", groups);
        all.set("turns", turns());
        return all;
    }

private:
    static void set(data &object, const char *name, const QString &text)
    {
        setText(object, name, text);
    }

    static void set(data &object, const char *name, bool isTrue)
    {
        object.set(name, isTrue ? data::type::bool_true : data::type::bool_false);
    }

    // `ready` is a text that Markdown takes as it is.
    void setReady(data &object, const char *name, const QString &ready) const
    {
        if (m_target == TemplateTarget::Markdown && !ready.isEmpty())
            object.set(name, data((readyMark + ready).toStdString()));
        else
            set(object, name, ready);
    }

    // Markdown ends the address of a link at a bracket.
    void setAddress(data &object, const char *name, const QUrl &url) const
    {
        QString address = QString::fromLatin1(url.toEncoded());
        address.replace(u'(', "%28"_L1).replace(u')', "%29"_L1);
        setReady(object, name, address);
    }

    data episode() const
    {
        const Episode &episode = m_document.episode;
        data object;
        set(object, "title", titleOf(episode));
        set(object, "show", episode.show);
        set(object, "date", episode.published.toString(Qt::ISODate));
        set(object, "duration",
            episode.duration > milliseconds(0) ? clockDuration(episode.duration) : QString());
        set(object, "language", episode.language);
        setAddress(object, "page", QUrl(webAddressOf(episode.page)));
        setAddress(object, "audio", QUrl(webAddressOf(m_document.audio)));
        set(object, "guid", m_document.guid);
        set(object, "file", episode.mediaPath);
        setAddress(object, "link", QUrl(u"earmark://episode/"_s + episode.key));
        set(object, "speakers", m_document.speakers.join(u", "_s));
        return object;
    }

    data notes(const QList<Annotation> &annotations) const
    {
        data list(data::type::list);
        for (const Annotation &annotation : annotations)
            list.push_back(note(annotation));
        return list;
    }

    data note(const Annotation &annotation) const
    {
        const TimeSpan span = annotation.span;
        data object;
        set(object, "id", annotationAnchor(annotation));
        set(object, "time", clockText(span.begin));
        set(object, "time_end", clockText(span.end));
        set(object, "span", spanText(span));
        set(object, "seconds", QString::number(double(span.begin.count()) / 1000, 'f', 3));
        set(object, "seconds_end", QString::number(double(span.end.count()) / 1000, 'f', 3));
        set(object, "speaker", annotation.speaker);
        set(object, "quote", annotation.quote);
        if (m_target == TemplateTarget::Markdown)
            setReady(object, "note", keptMarkdown(cleanText(annotation.note)));
        else
            set(object, "note", annotation.note);
        data tags(data::type::list);
        for (const QString &tag : annotation.tags)
            tags.push_back(data(joinedTag(cleanText(tag)).toStdString()));
        object.set("tags", tags);
        set(object, "tags_text", annotation.tags.join(u", "_s));
        set(object, "colour", QString::number(annotation.colour + 1));
        set(object, "meaning", meaningOf(m_document, annotation));
        set(object, "favourite", annotation.isFavourite);
        set(object, "bookmark", annotation.kind == Annotation::Kind::Bookmark);
        set(object, "context_before", annotation.anchor ? annotation.anchor->prefix : QString());
        set(object, "context_after", annotation.anchor ? annotation.anchor->suffix : QString());
        setAddress(object, "link", earmarkLink(m_document.episode, span));
        setAddress(object, "page_link", pageLink(m_document.episode, span));
        set(object, "created", annotation.created.toUTC().toString(Qt::ISODate));
        return object;
    }

    data turns() const
    {
        data list(data::type::list);
        for (const MarkedTurn &turn : markedTurns(m_document)) {
            QString text;
            for (const MarkedPiece &piece : turn.pieces)
                text += piece.text;
            data object;
            set(object, "speaker", turn.speaker);
            set(object, "time", turn.begin ? clockText(*turn.begin) : QString());
            set(object, "text", text);
            list.push_back(object);
        }
        return list;
    }

    const NotesDocument &m_document;
    TemplateTarget m_target;
};

} // namespace

TemplateTarget templateTargetOf(const QString &fileName)
{
    QFileInfo file(fileName);
    if (file.suffix().compare("mustache"_L1, Qt::CaseInsensitive) == 0)
        file = QFileInfo(file.completeBaseName());
    const QString suffix = file.suffix().toLower();
    if (suffix == "md"_L1 || suffix == "markdown"_L1)
        return TemplateTarget::Markdown;
    if (suffix == "html"_L1 || suffix == "htm"_L1 || suffix == "xhtml"_L1)
        return TemplateTarget::Html;
    return suffix == "csv"_L1 ? TemplateTarget::Csv : TemplateTarget::Plain;
}

QString suffixOf(TemplateTarget target)
{
    switch (target) {
    case TemplateTarget::Markdown:
        return u"md"_s;
    case TemplateTarget::Html:
        return u"html"_s;
    case TemplateTarget::Csv:
        return u"csv"_s;
    case TemplateTarget::Plain:
        break;
    }
    return u"txt"_s;
}

Result<QByteArray> notesByTemplate(const NotesDocument &document, const QString &given,
                                   TemplateTarget target)
{
    if (given.size() > longestTemplate)
        return Error{TemplateWords::tr("The template is longer than 64 kB.")};
    kainjow::mustache::mustache page(given.toStdString());
    if (!page.is_valid())
        return Error{TemplateWords::tr("The template is not valid: %1")
                         .arg(QString::fromStdString(page.error_message()))};
    page.set_custom_escape([target](const std::string &text) {
        return escaped(QString::fromStdString(text), target);
    });
    const std::string text = page.render(TemplateValues(document, target).all());
    return QString::fromStdString(text).remove(readyMark).toUtf8();
}

} // namespace earmark
