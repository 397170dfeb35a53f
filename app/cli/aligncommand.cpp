// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/aligncommand.h"

#include "align/aligner.h"
#include "align/languages.h"
#include "audio/mediafacts.h"
#include "cli/outputs.h"
#include "cli/terminal.h"
#include "cli/voices/voicelist.h"
#include "formats/registry.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace earmark {
namespace {

QJsonValue seconds(std::optional<milliseconds> time)
{
    return time ? QJsonValue(double(time->count()) / 1000) : QJsonValue();
}

// Check this before minutes of work that would be lost.
Result<> canWrite(const CommandLine &line)
{
    const Touched touched{.inputs = line.files, .outputs = {line.output}, .report = line.report};
    if (auto apart = checkOutputs(touched); !apart)
        return apart;
    if (auto writable = tryOutput(line.output); !writable)
        return writable;
    return line.report.isEmpty() ? Result<>(done) : tryOutput(line.report);
}

double megabytesUsed()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace

QJsonObject alignReport(const Transcript &transcript, const Alignment &alignment,
                        const AlignCost &cost)
{
    QJsonArray sentences;
    for (const Cue &cue : transcript.cues) {
        sentences.append(QJsonObject{{u"text"_s, cue.text},
                                     {u"begin"_s, seconds(cue.begin)},
                                     {u"end"_s, seconds(cue.end)},
                                     {u"confidence"_s, std::max(0.0, double(cue.confidence))},
                                     {u"placed"_s, cue.begin.has_value()}});
    }
    QJsonArray gaps;
    for (const TimeSpan &gap : alignment.untranscribed) {
        gaps.append(QJsonObject{{u"begin"_s, seconds(gap.begin)}, {u"end"_s, seconds(gap.end)}});
    }
    return {{u"sentences"_s, sentences},
            {u"untranscribed"_s, gaps},
            {u"languages"_s, QJsonArray::fromStringList(alignment.languages)},
            {u"likeness"_s, alignment.likeness},
            {u"seconds"_s, cost.seconds},
            {u"megabytes"_s, cost.megabytes}};
}

Result<> alignTranscript(const CommandLine &line)
{
    const QString &audio = line.files.at(0);
    const QString &text = line.files.at(1);
    if (auto ready = canWrite(line); !ready)
        return ready;
    const auto reading = readInput(text);
    if (!reading)
        return reading.error();
    const Transcript &transcript = reading->transcript;

    QElapsedTimer timer;
    timer.start();
    const AlignOptions options{
        .language = line.language, .resync = line.resync, .acceptsAny = line.anyway, .part = {}};
    if (const QString remark = remarkOnReading(transcript, line.language); !remark.isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(remark));
    ProgressBar bar;
    const auto facts = readMediaFacts(audio);
    const auto alignment =
        align(audio, withLanguageOfEpisode(transcript, facts ? facts->language : QString()),
              options, [&bar](double progress) {
                  bar.show(progress);
                  return true;
              });
    if (!alignment)
        return alignment.error();
    if (alignment->cues.isEmpty())
        return mismatchError(*alignment);
    const Transcript aligned = withAlignedTimes(transcript, *alignment);
    const AlignCost cost{double(timer.elapsed()) / 1000, megabytesUsed()};
    const auto bytes = writeTranscript(aligned, line.format);
    if (!bytes)
        return bytes.error();
    if (!line.report.isEmpty()) {
        const QJsonDocument report(alignReport(aligned, *alignment, cost));
        if (const auto written = writeOutput(report.toJson(), line.report); !written)
            return written.error();
    }
    return writeOutput(*bytes, line.output);
}

Result<> listVoices(const CommandLine &line)
{
    const auto reading = readInput(line.files.at(1));
    if (!reading)
        return reading.error();
    const Transcript &transcript = reading->transcript;
    if (!line.apart && transcript.speakers.size() < 2)
        return Error{QCoreApplication::translate(
            "voices",
            "The transcript has fewer than two speakers; --apart tells voices "
            "apart without their names.")};
    std::optional<ProgressBar> bar(std::in_place);
    const auto goOn = [&bar](double progress) {
        bar->show(progress);
        return true;
    };
    if (line.apart) {
        const auto guess = tellVoicesApart(line.files.at(0), transcript, goOn);
        bar.reset();
        return guess ? printList(line.json, guessJson(*guess), guessTable(*guess)) : guess.error();
    }
    const auto turns = compareVoices(line.files.at(0), transcript, goOn);
    bar.reset();
    return turns
        ? printList(line.json, voicesJson(transcript, *turns), voicesTable(transcript, *turns))
        : turns.error();
}

} // namespace earmark
