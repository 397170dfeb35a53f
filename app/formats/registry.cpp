// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"

#include "formats/formattable.h"
#include "formats/input/encoding.h"
#include "formats/input/kinds/otherkinds.h"
#include "formats/input/letters/splitletters.h"
#include "formats/input/stopping.h"
#include "formats/input/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// More letters than any episode has. JSON needs more for each word.
constexpr qsizetype maxLetters = qsizetype{32} * 1024 * 1024;

Error tooLarge()
{
    return {QCoreApplication::translate(
        "readTranscript", "This file is too large to be a transcript; it was not read.")};
}

// The standard of WebVTT says how to read any damage; in other formats a repair is an error.
std::optional<Error> faultIn(const Reading &reading)
{
    if (reading.format == "vtt"_L1 || reading.repairs.isEmpty())
        return {};
    return Error{QCoreApplication::translate("readTranscript", "Not by the rules: %1")
                     .arg(sentenceOf(reading.repairs.first()))};
}

bool isDamaged(const Cue &cue)
{
    return cue.text.contains(QChar::ReplacementCharacter);
}

// Counts damaged characters, unless all are outside of the text.
void countDamage(const DecodedText &decoded, Reading &reading)
{
    if (decoded.damaged == 0 || std::ranges::none_of(reading.transcript.cues, isDamaged))
        return;
    // The reader may have found more.
    const auto found =
        std::ranges::find(reading.repairs, Repair::DamagedCharacter, &RepairCount::repair);
    if (found != reading.repairs.end()) {
        found->times += decoded.damaged;
        return;
    }
    reading.repairs.append({.repair = Repair::DamagedCharacter,
                            .times = decoded.damaged,
                            .firstLine = decoded.firstDamagedLine});
    std::ranges::sort(reading.repairs, {}, &RepairCount::repair);
}

QString withPlainLineEnds(QString text)
{
    if (!text.contains(u'\r')) // by far the most
        return text;
    // CR CR LF is a line end of Windows that was converted twice.
    return text.replace(u"\r\r\n"_s, u"\n"_s).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

// The decoded text, which is neither empty nor too large.
Result<DecodedText> textOf(const QByteArray &bytes, const ReadOptions &options)
{
    if (bytes.size() > largestTranscript)
        return tooLarge();
    if (const auto other = otherKindOf(bytes))
        return *other;
    auto decoded = options.encoding.isEmpty() ? decodeText(withWholeLetters(bytes))
                                              : decodeTextAs(bytes, options.encoding);
    if (!decoded)
        return decoded;
    QString &text = decoded->text;
    text = withPlainLineEnds(std::move(text));
    // Joined files have byte order marks inside.
    if (!options.strict)
        text.remove(QChar::ByteOrderMark);
    if (QStringView(text).trimmed().isEmpty())
        return Error{QCoreApplication::translate("readTranscript", "This file is empty.")};
    if (text.size() > maxLetters && !isJson(text))
        return tooLarge();
    if (const auto other = options.format.isEmpty() ? otherKindOf(text) : std::nullopt)
        return *other;
    return decoded;
}

Result<Reading> completed(Reading reading, const DecodedText &decoded, const ReadOptions &options)
{
    reading.encoding = decoded.encoding;
    reading.carriesSpeakers = options.carriesSpeakers;
    if (reading.transcript.language.isEmpty())
        reading.transcript.language = options.language;
    countDamage(decoded, reading);
    if (const auto fault = options.strict ? faultIn(reading) : std::nullopt)
        return *fault;
    return reading;
}

// Characters that no format can hold: XML forbids them, others end a line at them.
bool isUnwritten(QChar c)
{
    return c.unicode() >= 0xfffe || (c.category() == QChar::Other_Control && c != u'\n');
}

bool isOtherSpace(QChar c)
{
    return c.isSpace() && c != u'\n' && c.category() != QChar::Separator_Space;
}

void takeUnwritten(Cue &cue)
{
    cue.text = withoutHalves(cue.text);
    if (std::ranges::none_of(cue.text, [](QChar c) { return isUnwritten(c) || isOtherSpace(c); }))
        return;
    QString text;
    QList<qint32> places;
    for (const QChar c : std::as_const(cue.text)) {
        places.append(qint32(text.size()));
        if (text.isEmpty() && c.isSpace())
            continue; // it was behind a character that is left out
        if (isOtherSpace(c))
            text += u' ';
        else if (!isUnwritten(c))
            text += c;
    }
    places.append(qint32(text.size()));
    for (Word &word : cue.words) {
        word.length = places.at(word.end()) - places.at(word.offset);
        word.offset = places.at(word.offset);
    }
    cue.words.removeIf([](const Word &word) { return word.length == 0; });
    cue.text = text;
}

// A transcript that any format can hold. Formats that need a time for every line cannot hold lines
// that are not spoken.
Transcript writable(Transcript transcript, bool withUnspoken)
{
    for (Cue &cue : transcript.cues)
        takeUnwritten(cue);
    for (Speaker &speaker : transcript.speakers) {
        speaker.name = withoutHalves(transcript.speakerName(speaker.id)).simplified();
        speaker.name.removeIf(isUnwritten);
    }
    const auto isLeftOut = [withUnspoken](const Cue &cue) {
        return cue.text.trimmed().isEmpty()
            || (cue.origin == TimeOrigin::NotSpoken && !withUnspoken);
    };
    // If the first line of a turn is left out, the next begins it.
    for (qsizetype row = 1; row < transcript.cues.size(); ++row) {
        const Cue &before = transcript.cues.at(row - 1);
        if (before.beginsTurn && isLeftOut(before))
            transcript.cues[row].beginsTurn = true;
    }
    transcript.cues.removeIf(isLeftOut);
    return transcript;
}

} // namespace

const QList<Format> &formats()
{
    static const QList<Format> known = [] {
        QList<Format> all;
        for (const FormatEntry &entry : formatTable())
            all.append(entry.format);
        return all;
    }();
    return known;
}

Result<Reading> readTranscript(const QByteArray &bytes, const ReadOptions &options,
                               const std::function<bool()> &goOn)
{
    auto page = readTranscriptPage(bytes, options, goOn);
    return page ? Result<Reading>(std::move(page->reading)) : page.error();
}

Result<EpisodePage> readTranscriptPage(const QByteArray &bytes, const ReadOptions &options,
                                       const std::function<bool()> &goOn)
{
    const Stopping stopping(goOn);
    auto decoded = textOf(bytes, options);
    if (!decoded)
        return decoded.error();
    Source source(std::exchange(decoded->text, {}), options);
    auto reading = readSource(source);
    if (Stopping::isStoppedNow())
        return Stopping::error(); // what was read so far is no transcript
    if (reading)
        reading = completed(*std::move(reading), *decoded, options);
    if (!reading)
        return reading.error();
    EpisodePage page;
    if (const PageParts *parts = source.openedPage())
        page = {factsIn(parts->head), parts->description, {}, {}};
    page.reading = *std::move(reading);
    return page;
}

Result<QByteArray> writeTranscript(const Transcript &transcript, const QString &format,
                                   const WriteOptions &options)
{
    const auto name = [](const FormatEntry &entry) { return entry.format.name; };
    const auto entry = std::ranges::find(formatTable(), format, name);
    if (entry == formatTable().end() || !entry->write)
        return Error{QCoreApplication::translate("writeTranscript", "Earmark cannot write “%1”.")
                         .arg(format)};
    return entry->write(writable(transcript, entry->writesUnspoken), options);
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
