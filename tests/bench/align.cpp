// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_align: aligns the two episodes of $EARMARK_SHARED/alignment, beside aeneas and Echogarden
// where they are installed, and prints what their scorer says and what it took. Then it aligns the
// human recordings there, as they are and spoiled in several ways, and prints a table by kind.
// bench_align align AUDIO TEXT -l LANGUAGE -o OUT.json: the same as `earmark align`.
// bench_align AUDIO TEXT OUT.json [LANGUAGE [REPORT]]: aligns one transcript. With REPORT, also if
// it does not seem to match; then the report has the likeness and the confidence of each line.
#include "align/aligner.h"
#include "align/realign.h"
#include "core/files.h"
#include "formats/registry.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

struct Episode
{
    QString name;
    QString sound;
    QString language;
};
const QList<Episode> episodes{{u"en_episode"_s, u"en_episode.opus"_s, u"en"_s},
                              {u"human_en"_s, u"human_en.wav"_s, u"en"_s}};

std::optional<Transcript> transcriptIn(const QString &path)
{
    const auto bytes = readFile(path);
    const auto reading = readTranscript(bytes ? *bytes : QByteArray());
    if (reading)
        return reading->transcript;
    std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(reading.error().message));
    return {};
}

AlignOptions optionsFor(const QString &language)
{
    AlignOptions options;
    options.language = language;
    return options;
}

bool goOn(double)
{
    return true;
}

bool writeReport(const QString &path, const Alignment &alignment)
{
    QByteArray lines = QByteArray::number(alignment.likeness) + '\n';
    for (const CueAlignment &cue : alignment.cues) {
        const double begin = cue.span ? double(cue.span->begin.count()) / 1000 : -1;
        lines += QByteArray::number(begin) + '\t' + QByteArray::number(cue.confidence) + '\n';
    }
    return bool(writeFile(path, lines));
}

int alignOne(const QStringList &arguments)
{
    const auto transcript = transcriptIn(arguments.value(1));
    if (!transcript)
        return 1;
    AlignOptions options = optionsFor(arguments.value(3));
    const QString report = arguments.value(4);
    options.acceptsAny = !report.isEmpty();
    const auto aligned = align(arguments.value(0), *transcript, options, goOn);
    if (!aligned) {
        std::fprintf(stderr, "%s\n", qPrintable(aligned.error().message));
        return 1;
    }
    if (aligned->cues.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(mismatchError(*aligned).message));
        return 1;
    }
    if (!report.isEmpty() && !writeReport(report, *aligned))
        return 1;
    const auto written = writeTranscript(withAlignedTimes(*transcript, *aligned), u"json"_s);
    return written && writeFile(arguments.value(2), *written) ? 0 : 1;
}

/// Runs a program and prints the time and memory it took; false if it failed.
bool measure(const QString &name, const QStringList &command)
{
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        QList<QByteArray> bytes;
        for (const QString &argument : command)
            bytes.append(argument.toLocal8Bit());
        std::vector<char *> arguments;
        for (QByteArray &argument : bytes)
            arguments.push_back(argument.data());
        arguments.push_back(nullptr);
        if (!std::freopen("/dev/null", "w", stdout))
            _exit(127);
        execvp(arguments.front(), arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) < 0 || status != 0) {
        std::printf("%s failed\n", qPrintable(name));
        return false;
    }
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    std::printf("%s: %.1f s of CPU, %.1f s of wall, %ld MB\n", qPrintable(name),
                seconds(usage.ru_utime) + seconds(usage.ru_stime), double(timer.elapsed()) / 1000,
                usage.ru_maxrss / 1024);
    return true;
}

void score(const QString &folder, const QString &truth, const QString &result)
{
    QProcess::execute(u"python3"_s, {folder + u"/score_alignment.py"_s, truth, result});
}

/// The true begin of each line of the transcript, if a sentence begins there.
QHash<qsizetype, milliseconds> trueBegins(const QString &truth, const Transcript &transcript)
{
    QHash<qsizetype, milliseconds> begins;
    const auto bytes = readFile(truth);
    const QJsonDocument document = QJsonDocument::fromJson(bytes ? *bytes : QByteArray());
    qsizetype row = 0;
    for (const QJsonValue turn : document[u"turns"].toArray()) {
        for (const QJsonValue sentence : turn[u"sentences"].toArray()) {
            const QString text = sentence[u"text"].toString();
            qsizetype found = row;
            while (found < transcript.cues.size()
                   && !transcript.cues.at(found).text.startsWith(text))
                ++found;
            if (found == transcript.cues.size())
                continue;
            begins.insert(found, milliseconds(qint64(sentence[u"start"].toDouble() * 1000)));
            row = found + 1;
        }
    }
    return begins;
}

double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

// How the confidence relates to the error, and how long moving a line takes.
void confidenceAndPin(const QString &audio, const Transcript &transcript, const QString &truth,
                      const QString &language)
{
    const auto aligned = align(audio, transcript, optionsFor(language), goOn);
    if (!aligned || aligned->cues.isEmpty())
        return;
    std::vector<std::pair<float, double>> errors;
    const auto begins = trueBegins(truth, transcript);
    for (auto begin = begins.begin(); begin != begins.end(); ++begin) {
        const CueAlignment &cue = aligned->cues.at(begin.key());
        if (cue.span) {
            const auto error = std::chrono::abs(cue.span->begin - begin.value());
            errors.emplace_back(cue.confidence, double(error.count()) / 1000);
        }
    }
    std::ranges::sort(errors);
    const size_t tenth = std::max<size_t>(1, errors.size() / 10);
    std::vector<double> least;
    std::vector<double> most;
    for (size_t i = 0; i < tenth && i < errors.size(); ++i) {
        least.push_back(errors[i].second);
        most.push_back(errors[errors.size() - 1 - i].second);
    }
    std::printf("the least confident tenth: median error %.3f s, the most confident: %.3f s\n",
                medianOf(least), medianOf(most));

    Transcript pinned = transcript;
    std::vector<double> took;
    for (qsizetype row = 2; row < pinned.cues.size(); row += pinned.cues.size() / 5) {
        QElapsedTimer timer;
        timer.start();
        if (realign(audio, pinned, *aligned, pinned.cues.at(row).id, goOn))
            took.push_back(double(timer.elapsed()) / 1000);
    }
    std::printf("a line is heard again, with its neighbours, in %.2f s (median of %zu)\n\n",
                medianOf(took), took.size());
}

// Writes one line per line of the transcript.
bool writeLines(const QString &path, const Transcript &transcript)
{
    QByteArray lines;
    for (const Cue &cue : transcript.cues)
        lines += cue.text.toUtf8() + '\n';
    return bool(writeFile(path, lines));
}

int alignAll(const QString &program)
{
    const QString folder = qEnvironmentVariable("EARMARK_SHARED") + u"/alignment"_s;
    if (!QFile::exists(folder + u"/score_alignment.py"_s)) {
        std::fprintf(stderr, "EARMARK_SHARED names no folder with alignment/score_alignment.py\n");
        return 2;
    }
    const bool hasAeneas =
        QProcess::execute(
            u"python3"_s,
            {u"-c"_s,
             u"import importlib.util, sys; sys.exit(not importlib.util.find_spec('aeneas'))"_s})
        == 0;
    const bool hasEchogarden = !QStandardPaths::findExecutable(u"echogarden"_s).isEmpty();
    const QTemporaryDir results;
    for (const Episode &episode : episodes) {
        const QString base = folder + u'/' + episode.name;
        const QString sound = folder + u'/' + episode.sound;
        const QString text = base + u"_transcript.txt"_s;
        const QString truth = base + u"_truth.json"_s;
        const QString out = results.filePath(episode.name + u".json"_s);
        const QString lines = results.filePath(u"lines.txt"_s);
        const auto transcript = transcriptIn(text);
        if (!transcript || !writeLines(lines, *transcript))
            return 1;
        std::printf("%s\n", qPrintable(episode.name));
        if (measure(u"Earmark"_s, {program, sound, text, out, episode.language}))
            score(folder, truth, out);
        confidenceAndPin(sound, *transcript, truth, episode.language);
        if (hasAeneas
            && measure(u"aeneas"_s,
                       {u"python3"_s, u"-m"_s, u"aeneas.tools.execute_task"_s, sound, lines,
                        u"task_language=eng|is_text_type=plain|os_task_file_format=json"_s, out}))
            score(folder, truth, out);
        if (hasEchogarden
            && measure(u"Echogarden"_s,
                       {u"echogarden"_s, u"align"_s, sound, lines, out,
                        u"--language="_s + episode.language, u"--engine=dtw"_s, u"--overwrite"_s}))
            score(folder, truth, out);
    }
    const QString human = folder + u"/human"_s;
    if (!QFile::exists(human))
        return 0;
    std::printf("human recordings\n");
    QProcess::execute(u"python3"_s, {folder + u"/human_check.py"_s, program, human, u"-v"_s});
    return 0;
}

// As the script that checks human recordings calls it.
int alignAsCommand(const QStringList &arguments)
{
    const auto valueOf = [&](const QString &option) {
        const qsizetype place = arguments.indexOf(option);
        return place < 0 ? QString() : arguments.value(place + 1);
    };
    return alignOne({arguments.value(1), arguments.value(2), valueOf(u"-o"_s), valueOf(u"-l"_s)});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0); // in order with the output of the scorer
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty())
        return alignAll(QCoreApplication::applicationFilePath());
    if (arguments.size() == 7 && arguments.first() == u"align"_s)
        return alignAsCommand(arguments);
    if (arguments.size() >= 3)
        return alignOne(arguments);
    std::fprintf(stderr, "usage: bench_align [AUDIO TEXT OUT.json [LANGUAGE [REPORT]]]\n");
    return 2;
}
