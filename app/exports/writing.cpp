// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files.h"
#include "exports/document/filename.h"
#include "exports/markdown/frontmatter.h"
#include "exports/markdown/merging.h"
#include "exports/notesexport.h"

#include <QDir>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

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

Result<QByteArray> mergedMarkdown(const QByteArray &existing, const QByteArray &fresh,
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
    const QString notes = QString::fromUtf8(fresh);
    const bool hasMark = text.startsWith(QChar(QChar::ByteOrderMark));
    const QString key = frontMatterValue(text.sliced(hasMark ? 1 : 0), u"earmark-id"_s);
    if (!key.isEmpty() && key != frontMatterValue(notes, u"earmark-id"_s))
        return ofAnotherEpisode(path);
    return mergeIntoExisting(text, notes).toUtf8();
}

/// How an earlier export is recognised, in a format that can't be merged into.
struct ExportSigns
{
    QLatin1StringView format;
    QByteArray ours; ///< what every export has
    QByteArray link; ///< stands before the key of an episode
};

const ExportSigns *signsOf(const QString &format)
{
    static const std::array signs{
        ExportSigns{"html"_L1, "<meta name=\"generator\" content=\"Earmark\">",
                    "earmark://episode/"},
        ExportSigns{"plain-md"_L1, "\n- Link: earmark://episode/", "- Link: earmark://episode/"},
        ExportSigns{"logseq"_L1, "\nlink:: earmark://episode/", "link:: earmark://episode/"}};
    const auto found = std::ranges::find(signs, format, &ExportSigns::format);
    return found == signs.end() ? nullptr : &*found;
}

// What a person wrote, and the notes of another episode, are not replaced.
Result<> checkReplaced(const QByteArray &existing, const ExportSigns &signs,
                       const QList<NotesDocument> &documents, const QString &path)
{
    if (!existing.trimmed().isEmpty() && !existing.contains(signs.ours))
        return refusal(
            QT_TRANSLATE_NOOP(
                "writeNotes",
                "“%1” already exists and wasn’t exported by Earmark. Choose another name."),
            path);
    const bool isOfThese = std::ranges::any_of(documents, [&](const NotesDocument &document) {
        return existing.contains(signs.link + document.episode.key.toUtf8());
    });
    if (existing.contains(signs.link) && !isOfThese)
        return ofAnotherEpisode(path);
    return done;
}

// The bytes to write over a file. Only Markdown and pages look at what is there.
Result<QByteArray> bytesOver(const QString &path, const QByteArray &fresh, const QString &format,
                             const QList<NotesDocument> &documents)
{
    const ExportSigns *signs = signsOf(format);
    const bool isMerged = format == "md"_L1;
    if (!(signs || isMerged) || !QFileInfo(path).isFile())
        return fresh;
    const auto existing = readFile(path);
    if (!existing)
        return existing.error();
    if (isMerged)
        return mergedMarkdown(*existing, fresh, path);
    const auto fit = checkReplaced(*existing, *signs, documents, path);
    return fit ? Result<QByteArray>(fresh) : fit.error();
}

// Episodes whose names would be the same, also where capitals don't count, get their key as well.
QStringList namesOf(const QList<NotesDocument> &documents)
{
    QStringList names;
    QStringList folded;
    for (const NotesDocument &document : documents) {
        names += exportFileName(document.episode);
        folded += names.last().toCaseFolded();
    }
    for (qsizetype at = 0; at < names.size(); ++at) {
        if (folded.count(folded.at(at)) > 1)
            names[at] += u" - "_s
                + fileNamePart(documents.at(at).episode.key.first(
                    std::min<qsizetype>(8, documents.at(at).episode.key.size())));
    }
    return names;
}

Error unknownFormat()
{
    return Error{QCoreApplication::translate("writeNotes", "Notes are exported as %1.")
                     .arg(notesFormatNames())};
}

} // namespace

Result<> writeNotesTo(const QList<NotesDocument> &documents, const QString &path,
                      const QString &format)
{
    const NotesFormat *found = notesFormatCalled(format);
    if (!found)
        return unknownFormat();
    const auto fresh = found->write(documents);
    if (!fresh)
        return fresh.error();
    const auto bytes = bytesOver(path, *fresh, found->name, documents);
    return bytes ? writeFile(path, *bytes) : bytes.error();
}

Result<QStringList> writeNotesInto(const QString &folder, const QList<NotesDocument> &documents,
                                   const NotesFormat &format)
{
    QStringList paths;
    const QStringList names = namesOf(documents);
    for (qsizetype at = 0; at < documents.size(); ++at) {
        const QString path = QDir(folder).filePath(names.at(at) + u'.' + format.suffix());
        if (const auto written = writeNotesTo({documents.at(at)}, path, format.name); !written)
            return written.error();
        paths += path;
    }
    return paths;
}

Result<NotesFile> notesFile(const QString &path, const QString &format)
{
    const QString suffix = QFileInfo(path).suffix();
    const NotesFormat *suggested = notesFormatOfSuffix(suffix);
    const NotesFormat *chosen = format.isEmpty() ? suggested : notesFormatCalled(format);
    if (!chosen)
        return unknownFormat();
    if (chosen->suffixes.contains(suffix.toLower()))
        return NotesFile{path, chosen->name};
    // Replace the suffix of another format; keep any other suffix and append to it.
    const QString stem = suggested ? path.chopped(suffix.size()) : path + u'.';
    return NotesFile{stem + chosen->suffix(), chosen->name};
}

} // namespace earmark
