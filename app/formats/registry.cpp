// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"

#include "formats/input/encoding.h"
#include "formats/input/htmltext.h"
#include "formats/pagereader.h"
#include "formats/readers/json/jsonreader.h"
#include "formats/readers/markup/timedhtmlreader.h"
#include "formats/readers/markup/ttmlreader.h"
#include "formats/readers/speakerlabels.h"
#include "formats/readers/subtitles/assreader.h"
#include "formats/readers/subtitles/lrcreader.h"
#include "formats/readers/subtitles/sbvreader.h"
#include "formats/readers/subtitles/srtreader.h"
#include "formats/readers/subtitles/vttfile.h"
#include "formats/readers/subtitles/vttreader.h"
#include "formats/readers/text/bulletreader.h"
#include "formats/readers/text/dialoguereader.h"
#include "formats/readers/text/f4reader.h"
#include "formats/readers/text/labelreader.h"
#include "formats/readers/text/otterreader.h"
#include "formats/readers/text/prosereader.h"
#include "formats/readers/text/stampedreader.h"
#include "formats/readers/text/tablereader.h"
#include "formats/writers/htmlwriter.h"
#include "formats/writers/jsonwriter.h"
#include "formats/writers/labelwriter.h"
#include "formats/writers/lrcwriter.h"
#include "formats/writers/otrwriter.h"
#include "formats/writers/srtwriter.h"
#include "formats/writers/tablewriter.h"
#include "formats/writers/textwriter.h"
#include "formats/writers/ttmlwriter.h"
#include "formats/writers/vttwriter.h"
#include "formats/writers/whisperxwriter.h"

#include <QCoreApplication>

#include <array>

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
    return head.startsWith(u"<?xml") || head.startsWith(u"{\\rtf") || head.startsWith(u"%PDF");
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

// A page may list chapters by their times, or say “Music: …”, above the speakers' bullets.
bool isPageOfSpeakers(QStringView text)
{
    const SpeakerLines speakers(text);
    return std::ranges::any_of(text.tokenize(u'\n'), [&speakers](QStringView line) {
        return speakers.labelIn(line).has_value();
    });
}

struct TextReader
{
    QStringView name;
    bool (*isOf)(QStringView text);
    Draft (*read)(QStringView text);
    bool isLoose = false; ///< what it looks for may stand in a page of speakers too
};
constexpr std::array<TextReader, 10> textReaders{{{u"ass", isAss, readAss},
                                                  {u"srt", isSrt, readSrt},
                                                  {u"sbv", isSbv, readSbv},
                                                  {u"labels", isLabelTrack, readLabelTrack},
                                                  {u"csv", isTable, readTable},
                                                  {u"f4", isF4, readF4},
                                                  {u"lrc", isLrc, readLrc},
                                                  {u"otter", isOtter, readOtter, true},
                                                  {u"stamped", isStamped, readStamped, true},
                                                  {u"dialogue", isLabelled, readDialogue, true}}};

// The order matters: what is surely a format comes before what only looks like one.
Result<Reading> readDecoded(QString text)
{
    if (isVtt(text))
        return finished(readVtt(text), u"vtt"_s);
    if (isJson(text))
        return finished(readJson(std::move(text)), u"json"_s);
    if (isTtml(text))
        return finished(readTtml(text), u"ttml"_s);
    if (isOtherMarkup(text))
        return failure(QCoreApplication::translate(
            "readTranscript", "This is a file of a kind that Earmark cannot read yet."));
    if (isHtml(text) && isTimedHtml(text))
        return finished(readTimedHtml(text), u"html"_s);
    if (isHtml(text)) {
        const auto plain = textOfHtml(text);
        return plain ? readText(*plain) : plain.error();
    }
    for (const auto &[name, isOf, read, isLoose] : textReaders) {
        if (isOf(text) && !(isLoose && isPageOfSpeakers(text)))
            return finished(read(text), name.toString());
    }
    return readText(text);
}

// As the format that the listener names, whatever it looks like.
Result<Reading> readAs(const QString &format, QString text)
{
    if (format == "vtt"_L1 && isVtt(text))
        return finished(readVtt(text), format);
    if (format == "json"_L1 || format == "whisperx"_L1 || format == "otr"_L1)
        return finished(readJson(std::move(text)), format);
    if (format == "ttml"_L1)
        return finished(readTtml(text), format);
    if (format == "html"_L1)
        return finished(readTimedHtml(text), format);
    const auto reader = std::ranges::find(textReaders, format, &TextReader::name);
    if (reader != textReaders.end())
        return finished(reader->read(text), format);
    if (format == "text"_L1)
        return finished(readProse(text), format);
    if (format == "bullets"_L1 || format == "md"_L1)
        return readText(text);
    return failure(
        QCoreApplication::translate("readTranscript", "This file cannot be read as “%1”.")
            .arg(format));
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
        {.name = u"whisperx"_s, .title = u"whisperX JSON"_s, .suffixes = {}, .canWrite = true},
        {.name = u"html"_s,
         .title = u"Podcasting 2.0 HTML"_s,
         .suffixes = {u"html"_s, u"htm"_s},
         .canWrite = true},
        {.name = u"ttml"_s,
         .title = u"TTML"_s,
         .suffixes = {u"ttml"_s, u"dfxp"_s, u"tt"_s, u"itt"_s},
         .canWrite = true},
        {.name = u"lrc"_s, .title = u"LRC"_s, .suffixes = {u"lrc"_s}, .canWrite = true},
        {.name = u"otr"_s, .title = u"oTranscribe"_s, .suffixes = {u"otr"_s}, .canWrite = true},
        {.name = u"csv"_s,
         .title = QCoreApplication::translate("formats", "Table"),
         .suffixes = {u"csv"_s, u"tsv"_s},
         .canWrite = true},
        {.name = u"labels"_s,
         .title = QCoreApplication::translate("formats", "Audacity labels"),
         .suffixes = {},
         .canWrite = true},
        {.name = u"ass"_s, .title = u"SubStation Alpha"_s, .suffixes = {u"ass"_s, u"ssa"_s}},
        {.name = u"sbv"_s, .title = u"SubViewer (YouTube)"_s, .suffixes = {u"sbv"_s}},
        {.name = u"f4"_s,
         .title = QCoreApplication::translate("formats", "f4 transcript"),
         .suffixes = {}},
        {.name = u"otter"_s,
         .title = QCoreApplication::translate("formats", "Otter text"),
         .suffixes = {}},
        {.name = u"stamped"_s,
         .title = QCoreApplication::translate("formats", "Text with times"),
         .suffixes = {}},
        {.name = u"dialogue"_s,
         .title = QCoreApplication::translate("formats", "Dialogue with names"),
         .suffixes = {}},
        {.name = u"bullets"_s,
         .title = QCoreApplication::translate("formats", "Page with speakers"),
         .suffixes = {}},
        {.name = u"md"_s,
         .title = u"Markdown"_s,
         .suffixes = {u"md"_s, u"markdown"_s},
         .canWrite = true},
        {.name = u"text"_s,
         .title = QCoreApplication::translate("formats", "Plain text"),
         .suffixes = {u"txt"_s, u"text"_s},
         .canWrite = true},
    };
    return known;
}

Result<Reading> readTranscript(const QByteArray &bytes, const ReadOptions &options)
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
    auto reading = options.format.isEmpty() ? readDecoded(std::move(text))
                                            : readAs(options.format, std::move(text));
    if (!reading)
        return reading;
    reading->encoding = decoded->encoding;
    if (options.strict && !reading->warnings.isEmpty())
        return failure(QCoreApplication::translate("readTranscript", "Not by the rules: %1")
                           .arg(reading->warnings.first()));
    return reading;
}

// What nobody says has no place in a format in which every line has a time.
static Transcript spokenLines(Transcript transcript)
{
    transcript.cues.removeIf([](const Cue &cue) { return cue.origin == TimeOrigin::NotSpoken; });
    return transcript;
}

namespace {

struct Writer
{
    QStringView name;
    Result<QByteArray> (*write)(const Transcript &transcript);
    bool leavesOutUnspoken = false;
};
constexpr std::array<Writer, 12> writers{{{u"vtt", writeVtt, true},
                                          {u"srt", writeSrt, true},
                                          {u"json", writeJson},
                                          {u"html", writeHtml},
                                          {u"whisperx", writeWhisperX},
                                          {u"otr", writeOtr},
                                          {u"lrc", writeLrc, true},
                                          {u"ttml", writeTtml, true},
                                          {u"labels", writeLabelTrack, true},
                                          {u"csv", writeTable},
                                          {u"md", writeMarkdown},
                                          {u"text", writeText}}};

} // namespace

Result<QByteArray> writeTranscript(const Transcript &transcript, const QString &format)
{
    for (const auto &[name, write, leavesOutUnspoken] : writers) {
        if (format == name)
            return write(leavesOutUnspoken ? spokenLines(transcript) : transcript);
    }
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
