// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/formattable.h"

#include "formats/finishing/finishing.h"
#include "formats/input/stopping.h"
#include "formats/input/words.h"
#include "formats/readers/json/jsonlines.h"
#include "formats/readers/labels/speakerlabels.h"
#include "formats/readers/markup/markupreaders.h"
#include "formats/readers/services/services.h"
#include "formats/readers/subtitles/subtitles.h"
#include "formats/readers/subtitles/vttreader.h"
#include "formats/readers/tables/tablereader.h"
#include "formats/readers/text/speakerlines.h"
#include "formats/readers/text/textreaders.h"
#include "formats/writers/writers.h"

#include <QCoreApplication>

#include <functional>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// Adapters that give all tests, readers and writers the same signature for the table.

// A test or a reader of the file's text.
template<bool (*isOf)(QStringView)>
bool textIs(Source &source)
{
    return !source.isJson() && !source.isMarkup() && isOf(source.text());
}

template<Draft (*read)(QStringView)>
Result<Draft> fromText(Source &source)
{
    return read(source.text());
}

// … of parsed JSON.
auto jsonIs(const std::function<bool(const JsonFile &)> &isOf)
{
    return
        [isOf](Source &source) { return source.isJson() && source.json() && isOf(*source.json()); };
}

auto fromJson(const std::function<Draft(const JsonFile &)> &read)
{
    return [read](Source &source) -> Result<Draft> {
        const auto &file = source.json();
        if (!file)
            return file.error();
        Draft draft = read(*file);
        draft.count(Repair::MissingComma, file->commas.value(0), file->commas.size());
        draft.count(Repair::Refused, file->damaged.value(0), file->damaged.size());
        return draft;
    };
}

// … of unparsed markup.
template<bool (*isOf)(QStringView)>
bool markupIs(Source &source)
{
    return source.isMarkup() && isOf(source.text());
}

template<Result<Draft> (*read)(const QString &)>
Result<Draft> fromMarkup(Source &source)
{
    return read(source.text());
}

// … of a page's transcript, without HTML tags.
bool mayBePage(Source &source)
{
    return !source.isJson() && (!source.isMarkup() || source.isHtml()) && source.page();
}

template<bool (*isOf)(QStringView)>
bool pageIs(Source &source)
{
    return mayBePage(source) && isOf(source.page()->transcript.text);
}

// A draft of a page's transcript, with the line numbers of the file.
Draft ofPage(Draft draft, Source &source)
{
    const PageParts &page = *source.page();
    draft.moveLines([&source](qsizetype line) { return source.lineOfPage(line); });
    if (!source.language().isEmpty())
        draft.setLanguage(source.language());
    const bool isText = !source.isHtml();
    draft.count(Repair::BeforeFirstSpeaker, isText ? 1 : 0, page.linesBefore);
    draft.count(Repair::AfterLastSpeaker, isText ? page.firstBelow : 0, page.linesBelow);
    draft.count(Repair::OtherTranscript, isText ? page.other.line : 0, page.others);
    return draft;
}

template<Draft (*read)(QStringView)>
Result<Draft> fromPage(Source &source)
{
    const auto &page = source.page();
    return page ? Result<Draft>(ofPage(read(page->transcript.text), source)) : page.error();
}

// A writer without options.
template<Result<QByteArray> (*write)(const Transcript &)>
Result<QByteArray> plainly(const Transcript &transcript, const WriteOptions &)
{
    return write(transcript);
}

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
    auto draft = hasSpeakerLines(source) ? readSpeakerLines(source)
        : pageIs<isInTurns>(source)      ? fromPage<readTurns>(source)
        : pageIs<isStamped>(source)      ? fromPage<readStamped>(source)
        : isDialogue(source)             ? fromPage<readDialogue>(source)
                                         : fromPage<readProse>(source);
    if (draft)
        draft->traits().isMarkdown = true;
    return draft;
}

// `suffixes` and `mimeTypes` have spaces between them.
Format format(const char *name, const char *title, const QString &suffixes = {},
              const QString &mimeTypes = {})
{
    return {.name = QString::fromLatin1(name),
            .title = QCoreApplication::translate("formats", title),
            .suffixes = suffixes.split(u' ', Qt::SkipEmptyParts),
            .mimeTypes = mimeTypes.split(u' ', Qt::SkipEmptyParts)};
}

QList<FormatEntry> timedFormats()
{
    return {
        {format("vtt", "WebVTT", u"vtt webvtt"_s, u"text/vtt"_s), isVttSource, readVttSource,
         plainly<writeVtt>, false},
        {format("srt", "SubRip", u"srt"_s,
                u"application/x-subrip application/srt application/srr text/srt text/x-srt"_s),
         isSubtitle<isSrt>, fromText<readSrt>, writeSrt, false},
        {format("ttml", "TTML", u"ttml dfxp tt itt"_s,
                u"application/ttml+xml application/xml+ttml"_s),
         markupIs<isTtml>, fromMarkup<readTtml>, plainly<writeTtml>, false},
        {format("ass", "SubStation Alpha", u"ass ssa"_s, u"text/x-ssa"_s), textIs<isAss>,
         fromText<readAss>},
        {format("sbv", "SubViewer (YouTube)", u"sbv"_s), isSubtitle<isSbv>, fromText<readSbv>},
        {format("lrc", "LRC", u"lrc"_s, u"application/lrc text/x-lrc"_s), textIs<isLrc>,
         fromText<readLrc>, plainly<writeLrc>, false},
        {format("labels", QT_TRANSLATE_NOOP("formats", "Audacity labels")), textIs<isLabelTrack>,
         fromText<readLabelTrack>, plainly<writeLabelTrack>, false},
        {format("csv", QT_TRANSLATE_NOOP("formats", "Table"), u"csv tsv"_s,
                u"text/csv text/tab-separated-values"_s),
         textIs<isTable>, fromText<readTable>, plainly<writeTable>},
        {format("f4", QT_TRANSLATE_NOOP("formats", "f4 transcript")), textIs<isF4>,
         fromText<readF4>},
    };
}

QList<FormatEntry> serviceFormats()
{
    QList<FormatEntry> entries;
    for (const Service &service : services()) {
        const auto isOf = [&service](const JsonFile &file) { return isAnswerOf(service, file); };
        const auto read = [&service](const JsonFile &file) { return readAnswer(service, file); };
        entries.append({format(service.name, service.title), jsonIs(isOf), fromJson(read)});
    }
    return entries;
}

QList<FormatEntry> jsonFormats()
{
    const auto lines = fromJson(readJsonLines);
    return {
        {format("whispercpp", "whisper.cpp"), jsonIs(isWhisperCpp), lines},
        {format("otr", "oTranscribe", u"otr"_s), jsonIs(isOtr), readOtr, plainly<writeOtr>},
        {format("json", "Podcasting 2.0 JSON", u"json"_s,
                u"application/json application/x-podcast-transcript+json"_s),
         jsonIs(isPodcastJson), lines, plainly<writeJson>},
        {format("json-words", QT_TRANSLATE_NOOP("formats", "Podcasting 2.0 JSON, word by word")),
         nullptr, nullptr, plainly<writeJsonWords>, false},
        {format("flightcast", "Flightcast"), jsonIs(isFlightcast), lines},
        {format("podlove", "Podlove"), jsonIs(isPodlove), lines},
        {format("whisperx", "whisperX"), jsonIs(isWhisperX), lines, plainly<writeWhisperX>},
        {format("whisper", "OpenAI Whisper"), jsonIs(isWhisper), lines},
        {format("faster-whisper", "faster-whisper"), jsonIs(isFasterWhisper), lines},
        {format("lines", QT_TRANSLATE_NOOP("formats", "JSON list of lines")), jsonIs(isLineList),
         lines},
        {format("json-text", QT_TRANSLATE_NOOP("formats", "JSON with the text alone")),
         jsonIs(isJsonText), fromJson(readJsonText)},
    };
}

QList<FormatEntry> pageFormats()
{
    return {
        {format("html", "Podcasting 2.0 HTML", u"html htm"_s, u"text/html"_s), isTimedPage,
         fromMarkup<readTimedHtml>, plainly<writeHtml>},
        {format("bullets", QT_TRANSLATE_NOOP("formats", "Page with speakers")), hasSpeakerLines,
         readSpeakerLines},
        {format("otter", QT_TRANSLATE_NOOP("formats", "Otter text")), pageIs<isInTurns>,
         fromPage<readTurns>},
        {format("stamped", QT_TRANSLATE_NOOP("formats", "Text with times")), pageIs<isStamped>,
         fromPage<readStamped>},
        {format("dialogue", QT_TRANSLATE_NOOP("formats", "Dialogue with names")), isDialogue,
         fromPage<readDialogue>},
        {format("md", "Markdown", u"md markdown"_s, u"text/markdown"_s), nullptr, readAnyPage,
         plainly<writeMarkdown>},
        {format("text", QT_TRANSLATE_NOOP("formats", "Plain text"), u"txt text"_s, u"text/plain"_s),
         pageIs<isProse>, fromPage<readProse>, writeText},
    };
}

// All with their family: the suffix that they share if they have none of their own.
QList<FormatEntry> allFormats()
{
    QList<FormatEntry> all;
    const auto add = [&all](const QList<FormatEntry> &entries, const QString &family) {
        for (FormatEntry entry : entries) {
            entry.format.family = family;
            entry.format.canRead = entry.read != nullptr;
            entry.format.canWrite = entry.write != nullptr;
            all.append(std::move(entry));
        }
    };
    add(timedFormats(), u"txt"_s);
    add(serviceFormats() + jsonFormats(), u"json"_s);
    add(pageFormats(), u"txt"_s);
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
