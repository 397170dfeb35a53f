// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/notesformats.h"

#include "exports/data/datanotes.h"
#include "exports/markdown/markdownnotes.h"
#include "exports/marks/marknotes.h"
#include "exports/page/htmlnotes.h"
#include "exports/paper/papernotes.h"
#include "exports/tables/tablenotes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

template<QString (*Write)(const NotesDocument &)>
Result<QByteArray> oneText(const QList<NotesDocument> &documents)
{
    Q_ASSERT(documents.size() == 1);
    return Write(documents.first()).toUtf8();
}

template<QString (*Write)(const NotesDocument &)>
Result<QByteArray> joinedTexts(const QList<NotesDocument> &documents)
{
    QStringList texts;
    for (const NotesDocument &document : documents)
        texts += Write(document);
    return texts.join(u'\n').toUtf8();
}

template<QByteArray (*Write)(const QList<NotesDocument> &)>
Result<QByteArray> allBytes(const QList<NotesDocument> &documents)
{
    return Write(documents);
}

QList<NotesFormat> makeFormats()
{
    return {
        {u"md"_s, {u"md"_s, u"markdown"_s}, false, false, oneText<notesAsMarkdown>},
        {u"html"_s, {u"html"_s, u"htm"_s}, false, false, oneText<notesAsHtml>},
        {u"pdf"_s, {u"pdf"_s}, true, true, notesAsPdf},
        {u"odt"_s, {u"odt"_s}, true, true, notesAsOdt},
        {u"txt"_s, {u"txt"_s}, true, false, joinedTexts<notesAsText>},
        {u"plain-md"_s, {u"md"_s}, true, false, joinedTexts<notesAsPlainMarkdown>},
        {u"logseq"_s, {u"md"_s}, false, false, oneText<notesAsLogseq>},
        {u"csv"_s, {u"csv"_s}, true, false, allBytes<notesAsCsv>},
        {u"readwise"_s, {u"csv"_s}, true, false, allBytes<notesAsReadwise>},
        {u"qda"_s, {u"csv"_s}, true, false, allBytes<notesAsCodings>},
        {u"anki"_s, {u"tsv"_s}, true, false, allBytes<notesAsAnki>},
        {u"json"_s, {u"json"_s}, true, false, allBytes<notesAsJson>},
        {u"jsonld"_s, {u"jsonld"_s}, true, false, allBytes<notesAsJsonLd>},
        {u"bibtex"_s, {u"bib"_s}, true, false, allBytes<notesAsBibtex>},
        {u"csl"_s, {u"json"_s}, true, false, allBytes<notesAsCsl>},
        {u"vtt"_s, {u"vtt"_s}, false, false, oneText<notesAsChapters>},
        {u"audacity"_s, {u"txt"_s}, false, false, oneText<notesAsLabels>},
    };
}

constexpr std::array titles{
    std::pair{"md", QT_TRANSLATE_NOOP("notesformats", "Markdown for Obsidian")},
    std::pair{"html", QT_TRANSLATE_NOOP("notesformats", "Web page")},
    std::pair{"pdf", QT_TRANSLATE_NOOP("notesformats", "PDF")},
    std::pair{"odt", QT_TRANSLATE_NOOP("notesformats", "OpenDocument text")},
    std::pair{"txt", QT_TRANSLATE_NOOP("notesformats", "Plain text")},
    std::pair{"plain-md", QT_TRANSLATE_NOOP("notesformats", "Markdown")},
    std::pair{"logseq", QT_TRANSLATE_NOOP("notesformats", "Markdown for Logseq")},
    std::pair{"csv", QT_TRANSLATE_NOOP("notesformats", "Table (CSV)")},
    std::pair{"readwise", QT_TRANSLATE_NOOP("notesformats", "Table for Readwise")},
    std::pair{"qda", QT_TRANSLATE_NOOP("notesformats", "Table for MAXQDA and NVivo")},
    std::pair{"anki", QT_TRANSLATE_NOOP("notesformats", "Cards for Anki")},
    std::pair{"json", QT_TRANSLATE_NOOP("notesformats", "JSON, everything")},
    std::pair{"jsonld", QT_TRANSLATE_NOOP("notesformats", "Web annotations (JSON-LD)")},
    std::pair{"bibtex", QT_TRANSLATE_NOOP("notesformats", "BibTeX")},
    std::pair{"csl", QT_TRANSLATE_NOOP("notesformats", "Citations (CSL-JSON)")},
    std::pair{"vtt", QT_TRANSLATE_NOOP("notesformats", "Chapters (WebVTT)")},
    std::pair{"audacity", QT_TRANSLATE_NOOP("notesformats", "Labels for Audacity")},
};

} // namespace

QString NotesFormat::title() const
{
    const auto found = std::ranges::find_if(
        titles, [this](const auto &one) { return name == QLatin1StringView(one.first); });
    Q_ASSERT(found != titles.end());
    return QCoreApplication::translate("notesformats", found->second);
}

const QList<NotesFormat> &notesFormats()
{
    static const QList<NotesFormat> formats = makeFormats();
    return formats;
}

const NotesFormat *notesFormatCalled(const QString &name)
{
    const auto found = std::ranges::find(notesFormats(), name.toLower(), &NotesFormat::name);
    return found == notesFormats().end() ? nullptr : &*found;
}

const NotesFormat *notesFormatOfSuffix(const QString &suffix)
{
    const auto found = std::ranges::find_if(notesFormats(), [&](const NotesFormat &format) {
        return format.suffixes.contains(suffix.toLower());
    });
    return found == notesFormats().end() ? nullptr : &*found;
}

QString notesFormatNames()
{
    QStringList names;
    for (const NotesFormat &format : notesFormats())
        names += format.name;
    return names.join(u", "_s);
}

} // namespace earmark
