// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/earmarksubject.h"
#include "bench/mpvsubject.h"
#include "playback/measuring/capture.h"
#include "playback/measuring/kinds.h"
#include "playback/measuring/measuring.h"
#include "playback/measuring/nullsink.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <atomic>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int fileSeconds = 120;
constexpr double rates[] = {0.5, 1, 1.5, 2, 3};

/// One row of the table. In milliseconds unless stated.
struct Row
{
    double median = 0;
    double p95 = 0;
    double delay = 0;
    int found = 0;
    std::vector<double> differences; ///< the median at each rate
    double afterChanges = 0;
    int dropOuts = 0;
    double load = 0; ///< percent of a core
};

std::vector<double> compare(Subject &subject, const Capture &capture, double delay, int count)
{
    std::vector<Report> reports;
    for (int i = 0; i < count; ++i) {
        QTest::qWait(20);
        const auto before = monotonicNow();
        const double position = subject.position();
        reports.push_back({before + (monotonicNow() - before) / 2, position - delay});
    }
    QTest::qWait(150);
    return findDifferences({capture.samples(), capture.begin()}, reports);
}

double median(const std::vector<double> &seconds)
{
    return seconds.empty() ? NAN : timecode::percentile(seconds, 0.5) * 1e3;
}

void measureJumps(Subject &subject, const Capture &capture, double delay, Row &row)
{
    std::vector<Jump> jumps;
    for (int i = 0; i < 20; ++i) {
        const double target = (i * 37 % (fileSeconds - 10)) + 0.2 + i * 0.021;
        jumps.push_back({monotonicNow(), target - delay});
        subject.seek(target);
        QTest::qWait(350);
    }
    std::vector<double> errors;
    std::vector<double> delays;
    const Recording heard{capture.samples(), capture.begin()};
    for (const Jump &jump : jumps) {
        if (const auto landing = findLanding(heard, jump)) {
            errors.push_back(std::abs(landing->error));
            delays.push_back(landing->delay);
        }
    }
    row.found = int(errors.size());
    row.median = median(errors);
    row.p95 = errors.empty() ? NAN : timecode::percentile(errors, 0.95) * 1e3;
    row.delay = median(delays);
}

void measureRates(Subject &subject, const Capture &capture, double delay, Row &row)
{
    subject.seek(5);
    for (const double rate : rates) {
        subject.setRate(rate);
        QTest::qWait(700);
        row.differences.push_back(median(compare(subject, capture, delay, 50)));
    }
    subject.seek(5);
    for (const double rate : {1.0, 2.0, 0.5, 3.0, 1.5, 0.8, 2.5, 1.25, 1.0}) {
        subject.setRate(rate);
        QTest::qWait(200);
    }
    QTest::qWait(300);
    row.afterChanges = median(compare(subject, capture, delay, 50));
}

void measureDropOuts(Subject &subject, const Capture &capture, int known, Row &row)
{
    subject.seek(5);
    subject.setRate(3);
    std::atomic<quint64> turns = 0;
    const std::jthread busy([&turns](std::stop_token stop) {
        while (!stop.stop_requested())
            ++turns;
    });
    QTest::qWait(1000);
    const auto from = monotonicNow();
    QTest::qWait(6000);
    row.dropOuts =
        countDropOuts({capture.samples(), capture.begin()}, from, monotonicNow() - 50ms, known);
}

void measureLoad(Subject &subject, Capture &capture, bool isOwnProcess, Row &row)
{
    subject.setRate(1);
    subject.seek(5);
    QTest::qWait(1500);
    const auto effort = [&] {
        return subject.effort() - (isOwnProcess ? capture.effort() : nanoseconds(0));
    };
    const auto before = effort();
    const auto begin = monotonicNow();
    QTest::qWait(6000);
    row.load =
        100.0 * double((effort() - before).count()) / double((monotonicNow() - begin).count());
}

std::optional<Row> measure(Subject &subject, bool isOwnProcess, const QString &path,
                           const QString &folder)
{
    Capture capture(folder);
    if (!QTest::qWaitFor([&capture] { return capture.isRunning(); }, 10'000) || !subject.play(path))
        return {};
    QTest::qWait(500);
    const double delay = encoderDelay(path);
    Row row;
    measureJumps(subject, capture, delay, row);
    measureRates(subject, capture, delay, row);
    measureDropOuts(subject, capture, silenceIn(path), row);
    measureLoad(subject, capture, isOwnProcess, row);
    return row;
}

void print(QTextStream &out, const char *who, const char *what, const std::optional<Row> &row)
{
    out << qSetFieldWidth(24) << Qt::left << what << qSetFieldWidth(9) << who;
    if (!row) {
        out << qSetFieldWidth(0) << "did not play\n" << Qt::flush;
        return;
    }
    const auto number = [](double value) { return QString::number(value, 'f', 1); };
    out << Qt::right << qSetFieldWidth(8) << number(row->median) << number(row->p95) << row->found
        << number(row->delay);
    for (const double difference : row->differences)
        out << number(difference);
    out << number(row->afterChanges) << row->dropOuts << number(row->load) << qSetFieldWidth(0)
        << '\n'
        << Qt::flush;
}

void printHead(QTextStream &out)
{
    out << "Milliseconds. Landing: the first that is heard after a jump, minus the target. "
           "Position\n"
           "minus sound: the median at each speed. Drop-outs: at 3x, one core kept busy, in 6 "
           "s.\n\n"
        << qSetFieldWidth(24) << Qt::left << "" << qSetFieldWidth(9) << "" << Qt::right
        << qSetFieldWidth(8) << "landing"
        << "p95"
        << "of 20"
        << "delay";
    for (const double rate : rates)
        out << u"at %1x"_s.arg(rate);
    out << "changes"
        << "dropped"
        << "CPU %" << qSetFieldWidth(0) << '\n'
        << Qt::flush;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"format"_s, u"Only what is named so, such as MP3."_s);
    parser.addHelpOption();
    parser.process(application);
    const QString wanted = parser.positionalArguments().value(0);

    QTextStream out(stdout);
    if (!NullSink::isPossible()) {
        out << "Nothing can be measured without pulseaudio and parec (pulseaudio-utils).\n";
        return 1;
    }
    NullSink sink;
    QTemporaryDir folder;
    if (!sink.start()) {
        out << "PulseAudio did not start.\n";
        return 1;
    }
    const auto sound = timecode::make(fileSeconds);
    printHead(out);
    for (const Kind &kind : kinds) {
        if (!QLatin1String(kind.name).contains(wanted))
            continue;
        const QString path = folder.filePath(QLatin1String(kind.file));
        if (!encode(path, sound, timecode::sampleRate, 1, kind.recipe))
            continue;
        print(out, "earmark", kind.name, [&] {
            EarmarkSubject subject;
            return measure(subject, true, path, sink.folder());
        }());
        if (MpvSubject::isPossible()) {
            MpvSubject subject(sink.folder());
            print(out, "mpv", kind.name, measure(subject, false, path, sink.folder()));
        }
    }
    return 0;
}
