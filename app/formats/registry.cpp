// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"

#include "formats/input/encoding.h"
#include "formats/input/htmltext.h"
#include "formats/pagereader.h"
#include "formats/readers/jsonreader.h"
#include "formats/readers/srtreader.h"
#include "formats/readers/vttfile.h"
#include "formats/readers/vttreader.h"
#include "formats/writers/jsonwriter.h"
#include "formats/writers/srtwriter.h"
#include "formats/writers/vttwriter.h"

#include <QCoreApplication>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

Error failure(const QString &why)
{
    return Error{why};
}

// TTML, subtitles of other programs: known to be something else than text.
bool isOtherMarkup(QStringView text)
{
    const QStringView head = text.first(std::min<qsizetype>(text.size(), 4096)).trimmed();
    return head.startsWith(u"<?xml") || head.startsWith(u"<tt") || head.startsWith(u"[Script Info]")
        || head.startsWith(u"{\\rtf") || head.startsWith(u"%PDF");
}

Result<Reading> readText(const QString &text)
{
    const auto page = readPlainPage(text);
    if (!page)
        return page.error();
    return page->reading;
}

Result<Reading> finished(Result<Draft> draft, const QString &format)
{
    if (!draft)
        return draft.error();
    return std::move(*draft).finish(format);
}

// The order matters: what is surely a format comes before what only looks like one.
Result<Reading> readDecoded(QString text)
{
    if (isVtt(text))
        return finished(readVtt(text), u"vtt"_s);
    if (isJson(text))
        return finished(readJson(std::move(text)), u"json"_s);
    if (isOtherMarkup(text))
        return failure(QCoreApplication::translate(
            "readTranscript", "This is a file of a kind that Earmark cannot read yet."));
    if (isHtml(text)) {
        const auto plain = textOfHtml(text);
        return plain ? readText(*plain) : plain.error();
    }
    if (isSrt(text))
        return finished(readSrt(text), u"srt"_s);
    return readText(text);
}

} // namespace

const QList<Format> &formats()
{
    static const QList<Format> known{
        {.name = u"vtt"_s,
         .title = u"WebVTT"_s,
         .suffixes = {u"vtt"_s, u"webvtt"_s},
         .canWrite = true},
        {.name = u"srt"_s, .title = u"SubRip"_s, .suffixes = {u"srt"_s}, .canWrite = true},
        {.name = u"json"_s,
         .title = u"Podcasting 2.0 JSON"_s,
         .suffixes = {u"json"_s},
         .canWrite = true},
        {.name = u"bullets"_s,
         .title = QCoreApplication::translate("formats", "Page with speakers"),
         .suffixes = {u"html"_s, u"htm"_s, u"md"_s, u"markdown"_s}},
        {.name = u"text"_s,
         .title = QCoreApplication::translate("formats", "Plain text"),
         .suffixes = {u"txt"_s, u"text"_s}},
    };
    return known;
}

Result<Reading> readTranscript(const QByteArray &bytes)
{
    if (bytes.size() > largestTranscript)
        return failure(QCoreApplication::translate(
            "readTranscript", "This file is too large to be a transcript; it was not read."));
    auto decoded = decodeText(bytes);
    if (!decoded)
        return decoded.error();
    QString text = std::exchange(decoded->text, {});
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (QStringView(text).trimmed().isEmpty())
        return failure(QCoreApplication::translate("readTranscript", "This file is empty."));
    auto reading = readDecoded(std::move(text));
    if (reading)
        reading->encoding = decoded->encoding;
    return reading;
}

// What nobody says has no place in a format in which every line has a time.
static Transcript spokenLines(Transcript transcript)
{
    transcript.cues.removeIf([](const Cue &cue) { return cue.origin == TimeOrigin::NotSpoken; });
    return transcript;
}

Result<QByteArray> writeTranscript(const Transcript &transcript, const QString &format)
{
    if (format == "vtt"_L1)
        return writeVtt(spokenLines(transcript));
    if (format == "srt"_L1)
        return writeSrt(spokenLines(transcript));
    if (format == "json"_L1)
        return writeJson(transcript);
    return failure(
        QCoreApplication::translate("writeTranscript", "Earmark cannot write “%1”.").arg(format));
}

QString formatOfFileName(const QString &fileName)
{
    const QString suffix = fileName.section(u'.', -1).toLower();
    for (const Format &format : formats()) {
        if (fileName.contains(u'.') && format.suffixes.contains(suffix))
            return format.name;
    }
    return {};
}

} // namespace earmark
