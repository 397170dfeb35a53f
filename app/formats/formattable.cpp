// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/formattable.h"

#include "formats/finishing/finishing.h"
#include "formats/fromsource.h"
#include "formats/input/stopping.h"
#include "formats/input/words.h"
#include "formats/readers/json/jsonlines.h"
#include "formats/readers/labels/speakerlabels.h"
#include "formats/readers/markup/timedhtmlreader.h"
#include "formats/readers/markup/ttmlreader.h"
#include "formats/readers/services/services.h"
#include "formats/readers/subtitles/subtitles.h"
#include "formats/readers/subtitles/vttreader.h"
#include "formats/readers/tables/tablereader.h"
#include "formats/readers/text/speakerlines.h"
#include "formats/readers/text/textreaders.h"
#include "formats/writers/writers.h"

#include <QCoreApplication>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView vttSignature = u"WEBVTT";

// The position of the signature, in any case and after blank lines; -1 without one.
qsizetype placeOfSignature(QStringView text)
{
    const QStringView head = headOf(text, 4096);
    const qsizetype at = head.trimmed().begin() - head.begin();
    return text.sliced(at).startsWith(vttSignature, Qt::CaseInsensitive) ? at : -1;
}

QString withSignature(const QString &rest)
{
    return vttSignature.toString() + rest;
}

bool isVttSource(Source &source)
{
    if (source.options().strict)
        return isVtt(source.text());
    const qsizetype at = placeOfSignature(source.text());
    return at >= 0 && isVtt(withSignature(source.text().sliced(at + vttSignature.size())));
}

// If the format was named, the signature may be missing.
Result<Draft> readVttSource(Source &source)
{
    const QString &text = source.text();
    if (source.options().strict)
        return readVtt(text, VttRules::Strict);
    const qsizetype at = placeOfSignature(text);
    const QString rest = at < 0 ? u"\n\n"_s + text : text.sliced(at + vttSignature.size());
    const qsizetype moved = at < 0 ? -2 : text.first(at).count(u'\n');
    Draft draft = readVtt(withSignature(rest));
    draft.moveLines([moved](qsizetype line) { return std::max<qsizetype>(1, line + moved); });
    return draft;
}

// A row or field of a table may look like the times of a subtitle.
template<bool (*isOf)(QStringView)>
bool isSubtitle(Source &source)
{
    return textIs<isOf>(source) && !hasTableHead(source.text());
}

// A file without timestamps counts too.
bool isOtr(const JsonFile &file)
{
    const QString text = file.root.value("text"_L1).toString();
    return isTimedHtml(text) || (file.root.contains("media-time"_L1) && !text.trimmed().isEmpty());
}

Result<Draft> readOtr(Source &source)
{
    const auto &file = source.json();
    return file ? readTimedHtml(file->root.value("text"_L1).toString()) : file.error();
}

bool isTimedPage(Source &source)
{
    return source.isHtml() && isTimedHtml(source.text());
}

bool hasSpeakerLines(Source &source)
{
    if (!mayBePage(source))
        return false;
    return !SpeakerLines(source.page()->transcript.text, source.options().labels).isEmpty();
}

Result<Draft> readSpeakerLines(Source &source)
{
    const auto &page = source.page();
    if (!page)
        return page.error();
    const QString &text = page->transcript.text;
    return ofPage(readSpokenParagraphs(text, SpeakerLines(text, source.options().labels)), source);
}

bool isDialogue(Source &source)
{
    return mayBePage(source) && isLabelled(source.page()->transcript.text, source.options().labels);
}

// Markdown may contain any kind of transcript.
Result<Draft> readAnyPage(Source &source)
{
    const auto read = [&source]() -> Result<Draft> {
        if (hasSpeakerLines(source))
            return readSpeakerLines(source);
        if (pageIs<isInTurns>(source))
            return fromPage<readTurns>(source);
        if (pageIs<isStamped>(source))
            return fromPage<readStamped>(source);
        if (isDialogue(source))
            return fromPage<readDialogue>(source);
        return fromPage<readProse>(source);
    };
    auto draft = read();
    if (draft)
        draft->traits().isMarkdown = true;
    return draft;
}

QString say(const char *sentence)
{
    return QCoreApplication::translate("formats", sentence);
}

QList<FormatEntry> timedFormats()
{
    return {
        {{u"vtt"_s, u"WebVTT"_s, {u"vtt"_s, u"webvtt"_s}, {u"text/vtt"_s}},
         isVttSource,
         readVttSource,
         plainly<writeVtt>,
         false},
        {{u"srt"_s,
          u"SubRip"_s,
          {u"srt"_s},
          {u"application/x-subrip"_s, u"application/srt"_s, u"application/srr"_s, u"text/srt"_s,
           u"text/x-srt"_s}},
         isSubtitle<isSrt>,
         fromText<readSrt>,
         writeSrt,
         false},
        {{u"ttml"_s,
          u"TTML"_s,
          {u"ttml"_s, u"dfxp"_s, u"tt"_s, u"itt"_s},
          {u"application/ttml+xml"_s, u"application/xml+ttml"_s}},
         markupIs<isTtml>,
         fromMarkup<readTtml>,
         plainly<writeTtml>,
         false},
        {{u"ass"_s, u"SubStation Alpha"_s, {u"ass"_s, u"ssa"_s}, {u"text/x-ssa"_s}},
         textIs<isAss>,
         fromText<readAss>},
        {{u"sbv"_s, u"SubViewer (YouTube)"_s, {u"sbv"_s}, {}},
         isSubtitle<isSbv>,
         fromText<readSbv>},
        {{u"lrc"_s, u"LRC"_s, {u"lrc"_s}, {u"application/lrc"_s, u"text/x-lrc"_s}},
         textIs<isLrc>,
         fromText<readLrc>,
         plainly<writeLrc>,
         false},
        {{u"labels"_s, say(QT_TRANSLATE_NOOP("formats", "Audacity labels")), {}, {}},
         textIs<isLabelTrack>,
         fromText<readLabelTrack>,
         plainly<writeLabelTrack>,
         false},
        {{u"csv"_s,
          say(QT_TRANSLATE_NOOP("formats", "Table")),
          {u"csv"_s, u"tsv"_s},
          {u"text/csv"_s, u"text/tab-separated-values"_s}},
         textIs<isTable>,
         fromText<readTable>,
         plainly<writeTable>},
        {{u"f4"_s, say(QT_TRANSLATE_NOOP("formats", "f4 transcript")), {}, {}},
         textIs<isF4>,
         fromText<readF4>},
    };
}

QList<FormatEntry> serviceFormats()
{
    QList<FormatEntry> entries;
    for (const Service &service : services()) {
        const auto isOf = [&service](const JsonFile &file) { return isAnswerOf(service, file); };
        const auto read = [&service](const JsonFile &file) { return readAnswer(service, file); };
        entries.append({{service.name, service.title, {}, {}}, jsonIs(isOf), fromJson(read)});
    }
    return entries;
}

QList<FormatEntry> jsonFormats()
{
    return {
        {{u"whispercpp"_s, u"whisper.cpp"_s, {}, {}},
         jsonIs(isWhisperCpp),
         fromJson(readJsonLines)},
        {{u"otr"_s, u"oTranscribe"_s, {u"otr"_s}, {}}, jsonIs(isOtr), readOtr, plainly<writeOtr>},
        {{u"json"_s,
          u"Podcasting 2.0 JSON"_s,
          {u"json"_s},
          {u"application/json"_s, u"application/x-podcast-transcript+json"_s}},
         jsonIs(isPodcastJson),
         fromJson(readJsonLines),
         plainly<writeJson>},
        {{u"json-words"_s,
          say(QT_TRANSLATE_NOOP("formats", "Podcasting 2.0 JSON, word by word")),
          {},
          {}},
         nullptr,
         nullptr,
         plainly<writeJsonWords>,
         false},
        {{u"flightcast"_s, u"Flightcast"_s, {}, {}}, jsonIs(isFlightcast), fromJson(readJsonLines)},
        {{u"podlove"_s, u"Podlove"_s, {}, {}}, jsonIs(isPodlove), fromJson(readJsonLines)},
        {{u"whisperx"_s, u"whisperX"_s, {}, {}},
         jsonIs(isWhisperX),
         fromJson(readJsonLines),
         plainly<writeWhisperX>},
        {{u"whisper"_s, u"OpenAI Whisper"_s, {}, {}}, jsonIs(isWhisper), fromJson(readJsonLines)},
        {{u"faster-whisper"_s, u"faster-whisper"_s, {}, {}},
         jsonIs(isFasterWhisper),
         fromJson(readJsonLines)},
        {{u"lines"_s, say(QT_TRANSLATE_NOOP("formats", "JSON list of lines")), {}, {}},
         jsonIs(isLineList),
         fromJson(readJsonLines)},
        {{u"json-text"_s, say(QT_TRANSLATE_NOOP("formats", "JSON with the text alone")), {}, {}},
         jsonIs(isJsonText),
         fromJson(readJsonText)},
    };
}

QList<FormatEntry> pageFormats()
{
    return {
        {{u"html"_s, u"Podcasting 2.0 HTML"_s, {u"html"_s, u"htm"_s}, {u"text/html"_s}},
         isTimedPage,
         fromMarkup<readTimedHtml>,
         plainly<writeHtml>},
        {{u"bullets"_s, say(QT_TRANSLATE_NOOP("formats", "Page with speakers")), {}, {}},
         hasSpeakerLines,
         readSpeakerLines},
        {{u"otter"_s, say(QT_TRANSLATE_NOOP("formats", "Otter text")), {}, {}},
         pageIs<isInTurns>,
         fromPage<readTurns>},
        {{u"stamped"_s, say(QT_TRANSLATE_NOOP("formats", "Text with times")), {}, {}},
         pageIs<isStamped>,
         fromPage<readStamped>},
        {{u"dialogue"_s, say(QT_TRANSLATE_NOOP("formats", "Dialogue with names")), {}, {}},
         isDialogue,
         fromPage<readDialogue>},
        {{u"md"_s, u"Markdown"_s, {u"md"_s, u"markdown"_s}, {u"text/markdown"_s}},
         nullptr,
         readAnyPage,
         plainly<writeMarkdown>},
        {{u"text"_s,
          say(QT_TRANSLATE_NOOP("formats", "Plain text")),
          {u"txt"_s, u"text"_s},
          {u"text/plain"_s}},
         pageIs<isProse>,
         fromPage<readProse>,
         writeText},
    };
}

QList<FormatEntry> inFamily(QList<FormatEntry> entries, const QString &suffix)
{
    for (FormatEntry &entry : entries)
        entry.format.family = suffix;
    return entries;
}

QList<FormatEntry> allFormats()
{
    QList<FormatEntry> all = inFamily(timedFormats(), u"txt"_s)
        + inFamily(serviceFormats() + jsonFormats(), u"json"_s) + inFamily(pageFormats(), u"txt"_s);
    for (FormatEntry &entry : all) {
        entry.format.canRead = entry.read != nullptr;
        entry.format.canWrite = entry.write != nullptr;
    }
    return all;
}

Error refusal(Source &source)
{
    if (!source.options().format.isEmpty())
        return {QCoreApplication::translate("readTranscript", "This file cannot be read as “%1”.")
                    .arg(source.options().format)};
    if (source.isJson())
        return source.json() ? Error{QCoreApplication::translate(
                   "readJson", "This JSON holds no transcript in a form that Earmark knows.")}
                             : source.json().error();
    if (source.isMarkup() && !source.isHtml())
        return {QCoreApplication::translate(
            "readTranscript", "This is a file of a kind that Earmark cannot read yet.")};
    if (!source.page())
        return source.page().error();
    return {QCoreApplication::translate("readPage", "There is no transcript in this text.")};
}

} // namespace

const QList<FormatEntry> &formatTable()
{
    static const QList<FormatEntry> table = allFormats();
    return table;
}

Result<Reading> readSource(Source &source)
{
    const QString &asked = source.options().format;
    for (const FormatEntry &entry : formatTable()) {
        if (!entry.read)
            continue;
        if (Stopping::isStoppedNow())
            return Stopping::error();
        const bool isMeant =
            asked.isEmpty() ? entry.isOf && entry.isOf(source) : asked == entry.format.name;
        if (!isMeant)
            continue;
        auto draft = entry.read(source);
        if (!draft)
            return draft.error();
        return finish(std::move(*draft), entry.format.name, source.options());
    }
    return refusal(source);
}

} // namespace earmark
