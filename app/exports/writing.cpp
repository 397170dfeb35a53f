// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files.h"
#include "exports/frontmatter.h"
#include "exports/notesexport.h"

#include <QMap>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QString formatOfSuffix(const QString &suffix)
{
    static const QMap<QString, QString> formats{{u"md"_s, u"md"_s},
                                                {u"markdown"_s, u"md"_s},
                                                {u"html"_s, u"html"_s},
                                                {u"htm"_s, u"html"_s}};
    return formats.value(suffix.toLower());
}

Error refusal(const char *sentence, const QString &path)
{
    return {QCoreApplication::translate("writeNotes", sentence).arg(QFileInfo(path).fileName())};
}

Error ofAnotherEpisode(const QString &path)
{
    return refusal(
        QT_TRANSLATE_NOOP("writeNotes",
                          "“%1” contains the notes of another episode. Choose another name."),
        path);
}

Result<QByteArray> mergedMarkdown(const QByteArray &existing, const QString &fresh,
                                  const QString &path)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless
                               | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(existing);
    if (decoder.hasError())
        return refusal(
            QT_TRANSLATE_NOOP("writeNotes",
                              "“%1” already exists and isn’t a UTF-8 text. Choose another name."),
            path);
    const QString key = frontMatterValue(text, u"earmark-id"_s);
    if (!key.isEmpty() && key != frontMatterValue(fresh, u"earmark-id"_s))
        return ofAnotherEpisode(path);
    return mergeIntoExisting(text, fresh).toUtf8();
}

Result<QByteArray> htmlOver(const QByteArray &existing, const NotesDocument &document,
                            const QString &path)
{
    if (!existing.trimmed().isEmpty()
        && !existing.contains("<meta name=\"generator\" content=\"Earmark\">"))
        return refusal(
            QT_TRANSLATE_NOOP(
                "writeNotes",
                "“%1” already exists and wasn’t exported by Earmark. Choose another name."),
            path);
    const QByteArray link = "earmark://episode/";
    if (existing.contains(link) && !existing.contains(link + document.episode.key.toUtf8()))
        return ofAnotherEpisode(path);
    return notesAsHtml(document).toUtf8();
}

} // namespace

Result<> writeNotesTo(const NotesDocument &document, const QString &path, const QString &format)
{
    const auto existing =
        QFileInfo(path).isFile() ? readFile(path) : Result<QByteArray>(QByteArray());
    if (!existing)
        return existing.error();
    const auto bytes = format == "html"_L1
        ? htmlOver(*existing, document, path)
        : mergedMarkdown(*existing, notesAsMarkdown(document), path);
    if (!bytes)
        return bytes.error();
    return writeFile(path, *bytes);
}

Result<NotesFile> notesFile(const QString &path, const QString &format)
{
    const QString suffix = QFileInfo(path).suffix();
    const QString suggested = formatOfSuffix(suffix);
    const QString chosen = format.isEmpty() ? suggested : formatOfSuffix(format);
    if (chosen.isEmpty()) {
        return Error{QCoreApplication::translate(
            "writeNotes", "Notes are exported as Markdown (md) or as a web page (html).")};
    }
    if (suggested == chosen)
        return NotesFile{path, chosen};
    // Replace the suffix of the other format; keep any other suffix and append to it.
    const QString stem = suggested.isEmpty() ? path + u'.' : path.chopped(suffix.size());
    return NotesFile{stem + chosen, chosen};
}

} // namespace earmark
