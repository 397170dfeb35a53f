// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/aligner.h"

#include "align/features/silence.h"
#include "align/languages.h"
#include "align/readout.h"
#include "align/speech/pronunciation.h"
#include "audio/decoder.h"
#include "audio/indexing.h"
#include "transcript/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <future>
#include <limits>
#include <mutex>
#include <new>

namespace earmark {

namespace {

constexpr SoundFormat format{.sampleRate = 16'000, .channels = 1};
constexpr double shareOfListening = 0.5; // of the progress
// In trials, no text of another recording had more than 0.20, and no matching one less than 0.27,
// except in Mandarin, which the synthesiser reads badly.
constexpr double minLikeness = 0.22;
constexpr double unreadable = -1; // the likeness of a text that can't be read aloud
constexpr qsizetype sampledLines = 50;
constexpr double minTempo = 0.7; // relative to the synthesiser
constexpr double maxTempo = 1.5;
constexpr qint64 maxSamples = qint64{24} * 3600 * format.sampleRate; // 0.7 GB of spectra
constexpr int pinTolerance = 60; // frames
constexpr int fileTolerance = 150;

Error stopped()
{
    return {QCoreApplication::translate("align", "Aligning was stopped.")};
}

Error tooLong()
{
    return {QCoreApplication::translate("align", "The recording is too long to be aligned.")};
}

Error noSpeech()
{
    return {QCoreApplication::translate("align", "No speech was found in the recording.")};
}

/// Lets two threads call one `goOn`. Once it returns false, it is not called again.
class SharedGoOn
{
public:
    explicit SharedGoOn(const GoOn &goOn)
        : m_goOn(goOn)
    {}

    bool operator()(double progress)
    {
        const std::lock_guard lock(m_mutex);
        m_progress = std::max(m_progress, progress);
        m_goes = m_goes && m_goOn(m_progress);
        return m_goes;
    }

private:
    const GoOn &m_goOn;
    std::mutex m_mutex;
    double m_progress = 0;
    bool m_goes = true;
};

Result<> seekTo(Decoder &decoder, const QString &path, milliseconds begin,
                const std::function<bool(double)> &goOn)
{
    if (begin.count() <= 0)
        return done;
    if (decoder.lacksIndex()) {
        const auto index = buildPacketIndex(path, [&goOn] { return goOn(0); });
        if (!index)
            return index.error();
        decoder.setIndex(*index);
    }
    if (!decoder.seek(toFrames(begin, format.sampleRate)))
        return noSpeech();
    return done;
}

Result<Hearing> hear(const QString &path, const std::optional<TimeSpan> &part,
                     const std::function<bool(double)> &goOn)
{
    auto decoder = part ? Decoder::openAtOnce(path, {}, format)
                        : Decoder::open(path, format, [&goOn] { return goOn(0); });
    if (!decoder)
        return decoder.error();
    if (const auto sought = seekTo(**decoder, path, part ? part->begin : milliseconds(0), goOn);
        !sought)
        return sought.error();
    const qint64 wanted =
        part ? toFrames(part->duration(), format.sampleRate) : std::numeric_limits<qint64>::max();
    const double expected = std::max(1.0, double(std::min(wanted, (*decoder)->length())));
    if (expected > double(maxSamples))
        return tooLong();
    SpectrogramBuilder sound(format.sampleRate);
    std::vector<float> samples(size_t(format.sampleRate));
    while (sound.samples() < wanted) {
        const auto most = std::min(qint64(samples.size()), wanted - sound.samples());
        const qint64 count = (*decoder)->read(std::span(samples).first(size_t(most)));
        if (count == 0)
            break;
        if (sound.samples() > maxSamples)
            return tooLong();
        sound.add(std::span(samples).first(size_t(count)));
        if (!goOn(std::min(1.0, double(sound.samples()) / expected)))
            return stopped();
    }
    Hearing hearing;
    hearing.sound = sound.take();
    hearing.silent = findSilence(hearing.sound.loudness);
    return hearing;
}

// The rehearsal's speech divided by the episode's. If one is far longer, it contains text that the
// other lacks, and the tempo is unknown: 1.
double tempoOf(const Rehearsal &rehearsal, const Hearing &hearing)
{
    const auto spoken = std::ranges::count(hearing.silent, quint8(0));
    const double ratio = double(spokenFrames(rehearsal)) / double(std::max<qsizetype>(1, spoken));
    return ratio > minTempo && ratio < maxTempo ? ratio : 1;
}

milliseconds beginOf(const AlignOptions &options)
{
    return options.part ? options.part->begin : milliseconds(0);
}

QList<MatchAnchor> anchorsOf(const Transcript &transcript, const Script &script,
                             const SpeechTemplate &speech, const AlignOptions &options)
{
    QList<MatchAnchor> anchors;
    for (qsizetype i = 0; i < script.size(); ++i) {
        if (i > 0 && script.at(i).row == script.at(i - 1).row)
            continue;
        const Cue &cue = transcript.cues.at(script.at(i).row);
        const bool isPin = cue.origin == TimeOrigin::Pinned;
        if (!cue.begin || !(isPin || (cue.origin == TimeOrigin::File && !options.resync)))
            continue;
        const milliseconds begin = boundedTime(*cue.begin) - beginOf(options);
        anchors.append({speech.sentences()[size_t(i)], int(begin / Spectrogram::hop),
                        isPin ? pinTolerance : fileTolerance});
    }
    return anchors;
}

void shift(Alignment &alignment, milliseconds distance)
{
    const auto moved = [distance](TimeSpan &span) {
        span = {span.begin + distance, span.end + distance};
    };
    for (CueAlignment &cue : alignment.cues) {
        if (cue.span)
            moved(*cue.span);
        std::ranges::for_each(cue.words, moved);
    }
    std::ranges::for_each(alignment.untranscribed, moved);
}

Alignment unread(const QStringList &languages)
{
    Alignment alignment;
    alignment.likeness = unreadable;
    alignment.languages = languages;
    alignment.languages.removeDuplicates();
    return alignment;
}

Result<Alignment> alignInMemory(const QString &audioPath, const Transcript &transcript,
                                const AlignOptions &options, const GoOn &goOn)
{
    SharedGoOn shared(goOn);
    const QStringList languages = languagesOf(transcript, options.language);
    const Script script = scriptOf(transcript, languages);
    if (script.isEmpty())
        return Error{QCoreApplication::translate("align", "The transcript has no words.")};

    if (!options.part && !options.acceptsAny) {
        const auto readable = isReadable(script, [&] { return shared(0); });
        if (!readable)
            return readable.error();
        if (!*readable)
            return unread(languages);
    }
    auto heard = std::async(std::launch::async, [&] {
        return hear(audioPath, options.part,
                    [&](double part) { return shared(shareOfListening * part); });
    });
    const auto rehearsal = rehearse(script, [&](double) { return shared(0); });
    const auto hearing = heard.get();
    if (!hearing)
        return hearing.error();
    if (!rehearsal)
        return rehearsal.error();
    if (std::ranges::count(hearing->silent, quint8(0)) < 50)
        return noSpeech();

    const SpeechTemplate speech(script, *rehearsal, tempoOf(*rehearsal, *hearing));
    const auto found =
        match(speech, *hearing, anchorsOf(transcript, script, speech, options), [&](double part) {
            return shared(shareOfListening + (1 - shareOfListening) * part);
        });
    if (!found)
        return shared(1)
            ? Error{QCoreApplication::translate("align", "The text does not fit the recording.")}
            : stopped();
    Alignment alignment = readOut(transcript, script, speech, *hearing, *found);
    alignment.likeness = found->evidence;
    alignment.languages = languages;
    alignment.languages.removeDuplicates();
    shift(alignment, beginOf(options));
    if (!options.part && !options.acceptsAny && alignment.likeness < minLikeness)
        alignment.cues.clear();
    return alignment;
}

} // namespace

Result<Alignment> align(const QString &audioPath, const Transcript &transcript,
                        const AlignOptions &options, const GoOn &goOn)
{
    try {
        return alignInMemory(audioPath, transcript, options, goOn);
    } catch (const std::bad_alloc &) {
        return Error{QCoreApplication::translate(
            "align", "There is not enough memory to find the times of so long a recording.")};
    }
}

QString remarkOnReading(const Transcript &transcript, const QString &language)
{
    Transcript sample = transcript;
    sample.cues = transcript.cues.first(std::min(sampledLines, transcript.cues.size()));
    const QString letters = joinedText(sample, 0, sample.cues.size() - 1);
    if (!hasManyKanji(letters, languagesOf(sample, language).value(0)))
        return {};
    return QCoreApplication::translate(
        "align", "Kanji can’t be read aloud, so the times that are found may be wrong.");
}

Error mismatchError(const Alignment &alignment)
{
    if (alignment.likeness == unreadable)
        return {QCoreApplication::translate(
            "align", "eSpeak NG can’t read most letters of this text aloud.")};
    return {QCoreApplication::translate(
                "align",
                "The text does not seem to match the recording: their similarity is %1, and a "
                "matching text has more than %2.")
                .arg(alignment.likeness, 0, 'f', 3)
                .arg(minLikeness, 0, 'f', 3)};
}

} // namespace earmark
