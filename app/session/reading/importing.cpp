// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reading/importing.h"

#include "audio/texttracks.h"
#include "core/files.h"
#include "session/reading/likeness.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {
namespace {

// The encoding in which a copied page is stored.
constexpr auto pageEncoding = "UTF-8"_L1;

// Adds the file name unless the sentence already contains it.
QString naming(const QString &name, const QString &sentence)
{
    if (sentence.contains(name))
        return sentence;
    return QCoreApplication::translate("importing", "“%1” could not be read: %2")
        .arg(name, sentence);
}

Reading withoutText(Reading reading)
{
    reading.transcript = {};
    return reading;
}

Error stopped()
{
    return {QCoreApplication::translate("importing", "Reading was stopped.")};
}

// Reading does not know how far it is.
std::function<bool()> asking(const GoOn &goOn)
{
    return [&goOn] { return goOn(0); };
}

Result<ImportedTranscript> keep(const QString &databasePath, KeptTranscript kept,
                                const Reading &reading, const QByteArray &source, const GoOn &goOn)
{
    if (!goOn(0.5))
        return stopped();
    kept.format = reading.format;
    kept.encoding = reading.encoding;
    const auto id = keepTranscript(databasePath, kept, reading.transcript, source, asking(goOn));
    if (!id)
        return id.error();
    kept.id = *id;
    return ImportedTranscript{
        .loaded = {.kept = kept, .transcript = reading.transcript, .pins = {}, .alignment = {}},
        .page = {},
        .reading = withoutText(reading),
        .unread = {},
        .isNew = true};
}

Result<ImportedTranscript> keepPage(const QString &databasePath, const KeptTranscript &kept,
                                    const EpisodePage &page, const QByteArray &source,
                                    const GoOn &goOn)
{
    auto imported = keep(databasePath, kept, page.reading, source, goOn);
    if (imported) {
        imported->page = page;
        imported->page.reading = {};
    }
    return imported;
}

ImportedTranscript known(LoadedTranscript loaded)
{
    return {.loaded = std::move(loaded), .page = {}, .reading = {}, .unread = {}, .isNew = false};
}

Result<QByteArray> readTranscriptFile(const QString &path, const GoOn &goOn)
{
    const QFileInfo file(path);
    if (file.size() > largestTranscript) {
        return Error{QCoreApplication::translate("importing", "“%1” is too large for a transcript.")
                         .arg(file.fileName())};
    }
    return readFile(path, largestTranscript, asking(goOn));
}

// The text inside the media file; nothing if there is none or it cannot be read.
Result<std::optional<ImportedTranscript>> importTextTrack(const QString &databasePath,
                                                          EpisodeId episode,
                                                          const QString &mediaPath,
                                                          const GoOn &goOn)
{
    for (const TextTrack &track : readTextTracks(mediaPath)) {
        ReadOptions options;
        options.language = track.language;
        auto reading = readTranscript(track.text, options, asking(goOn));
        if (!reading)
            continue;
        KeptTranscript kept;
        kept.episode = episode;
        kept.sourceName = QFileInfo(mediaPath).fileName();
        auto imported = keep(databasePath, kept, *reading, track.text, goOn);
        if (!imported)
            return imported.error();
        imported->wasAskedFor = false;
        return std::optional(*std::move(imported));
    }
    return std::optional<ImportedTranscript>();
}

bool namesSpeaker(const Transcript &transcript, const QString &label)
{
    return std::ranges::count(transcript.speakers, label, &Speaker::label) > 0;
}

// Labels that are speakers in only one of the two: the listener has chosen those.
QHash<QString, bool> choicesIn(const Transcript &kept, const Reading &unasked)
{
    QHash<QString, bool> choices;
    for (const FoundLabel &label : unasked.labels) {
        const bool isSpeaker = namesSpeaker(kept, label.label);
        if (isSpeaker != namesSpeaker(unasked.transcript, label.label))
            choices.insert(label.label, isSpeaker);
    }
    return choices;
}

// Whether any line without a name was given the speaker before it.
bool carriesAny(const Transcript &transcript)
{
    return std::ranges::count(transcript.cues, true, &Cue::speakerInferred) > 0;
}

} // namespace

Result<ImportedTranscript> importTranscriptFile(const QString &databasePath, EpisodeId episode,
                                                const QString &path, const GoOn &goOn)
{
    const auto bytes = readTranscriptFile(path, goOn);
    if (!bytes)
        return bytes.error();
    auto same = loadSame(databasePath, episode, *bytes);
    if (!same)
        return same.error();
    if (*same)
        return known(std::move(**same));
    auto page = readTranscriptPage(*bytes, {}, asking(goOn));
    if (!page)
        return page.error();
    KeptTranscript kept;
    kept.episode = episode;
    kept.sourceName = QFileInfo(path).fileName();
    auto imported = keepPage(databasePath, kept, *page, *bytes, goOn);
    if (imported && imported->loaded.transcript.isTimed())
        imported->page = {}; // text around subtitles is not about the episode
    return imported;
}

Result<ImportedTranscript> importTranscriptPage(const QString &databasePath, EpisodeId episode,
                                                const CopiedPage &copied, const GoOn &goOn)
{
    const QByteArray source = copied.text.toUtf8();
    auto same = loadSame(databasePath, episode, source);
    if (!same)
        return same.error();
    if (*same)
        return known(std::move(**same));
    ReadOptions options;
    options.encoding = pageEncoding;
    auto page = readTranscriptPage(source, options, asking(goOn));
    if (!page)
        return page.error();
    if (!copied.address.isEmpty())
        page->link = copied.address;
    KeptTranscript kept;
    kept.episode = episode;
    return keepPage(databasePath, kept, *page, source, goOn);
}

Result<EpisodePage> readGivenText(const GivenText &text, const GoOn &goOn)
{
    ReadOptions options;
    if (text.path.isEmpty()) {
        options.encoding = pageEncoding;
        return readTranscriptPage(text.page.text.toUtf8(), options, asking(goOn));
    }
    const auto bytes = readTranscriptFile(text.path, goOn);
    if (!bytes)
        return bytes.error();
    auto page = readTranscriptPage(*bytes, {}, asking(goOn));
    if (page && page->title.isEmpty())
        page->title = QFileInfo(text.path).completeBaseName();
    return page;
}

// With times, names or parts of a page, even a few words are a transcript.
Doubt doubtOf(const ImportedTranscript &imported, const Transcript &shown)
{
    constexpr qsizetype few = 20;
    constexpr double alike = 0.15;
    const Transcript &transcript = imported.loaded.transcript;
    if (!shown.isEmpty() && likeness(transcript, shown) < alike)
        return Doubt::AnotherText;
    const EpisodePage &page = imported.page;
    const bool isStructured = transcript.isTimed() || !transcript.speakers.isEmpty()
        || !page.description.isEmpty() || page.duration.count() > 0;
    return !isStructured && wordCount(transcript) < few ? Doubt::FewWords : Doubt::None;
}

Result<std::optional<ImportedTranscript>> findTranscript(const QString &databasePath,
                                                         EpisodeId episode,
                                                         const QString &mediaPath, const GoOn &goOn,
                                                         const TranscriptChoices &unwritten)
{
    auto loaded = loadTranscript(databasePath, episode, unwritten);
    if (!loaded)
        return loaded.error();
    if (*loaded) {
        auto found = known(std::move(**loaded));
        found.wasAskedFor = false;
        found.changed = changedFileOf(databasePath, found.loaded, mediaPath, goOn);
        return std::optional(std::move(found));
    }
    QStringList unread;
    for (const QString &path : sidecarsOf(mediaPath)) {
        auto imported = importTranscriptFile(databasePath, episode, path, goOn);
        if (!goOn(0))
            return stopped();
        if (imported) {
            imported->unread = unread;
            imported->wasAskedFor = false;
            return std::optional(*std::move(imported));
        }
        unread.append(naming(QFileInfo(path).fileName(), imported.error().message));
    }
    if (!unread.isEmpty())
        return Error{unread.first()};
    return importTextTrack(databasePath, episode, mediaPath, goOn);
}

Result<Reading> reviewTranscript(const QString &databasePath, const LoadedTranscript &kept,
                                 const GoOn &goOn)
{
    const auto source = loadSource(databasePath, kept.kept.id);
    if (!source)
        return source.error();
    ReadOptions options;
    options.format = kept.kept.format;
    options.encoding = kept.kept.sourceName.isEmpty() ? QString(pageEncoding) : kept.kept.encoding;
    auto reading = readTranscript(*source, options, asking(goOn));
    if (!reading)
        return reading.error();
    options.labels = choicesIn(kept.transcript, *reading);
    if (!options.labels.isEmpty())
        reading = readTranscript(*source, options, asking(goOn));
    if (!reading)
        return reading.error();
    reading->carriesSpeakers = carriesAny(kept.transcript) || !carriesAny(reading->transcript);
    return withoutText(*std::move(reading));
}

Result<ImportedTranscript> rereadTranscript(const QString &databasePath,
                                            const LoadedTranscript &before,
                                            const ReadOptions &options, const GoOn &goOn)
{
    const auto source = loadSource(databasePath, before.kept.id);
    if (!source)
        return source.error();
    ReadOptions again = options;
    again.language = before.transcript.language; // tracks of a media file have it from there
    auto reading = readTranscript(*source, again, asking(goOn));
    if (!reading)
        return reading.error();
    if (!goOn(0.5))
        return stopped();
    KeptTranscript kept = before.kept;
    kept.format = reading->format;
    kept.encoding = reading->encoding;
    kept.added = {};
    auto loaded = keepReading(databasePath, before, kept, reading->transcript);
    if (!loaded)
        return loaded.error();
    return ImportedTranscript{.loaded = *std::move(loaded),
                              .page = {},
                              .reading = withoutText(*std::move(reading)),
                              .unread = {},
                              .isNew = true};
}

} // namespace earmark
