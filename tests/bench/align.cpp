// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/aligner.h"
#include "core/files.h"
#include "formats/registry.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <sys/resource.h>

using namespace earmark;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto bytes = readFile(arguments.value(2));
    const auto reading = readTranscript(bytes ? *bytes : QByteArray());
    if (!reading) {
        std::fprintf(stderr, "%s\n", qPrintable(reading.error().message));
        return 1;
    }
    QElapsedTimer timer;
    timer.start();
    const auto aligned =
        align(arguments.value(1), reading->transcript,
              {.language = arguments.value(4), .resync = false, .part = {}}, [&](double done) {
                  if (qEnvironmentVariableIsSet("VERBOSE"))
                      std::fprintf(stderr, "%lld ms %.3f\n", timer.elapsed(), done);
                  return true;
              });
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::fprintf(stderr, "%.1f s wall, %.1f s CPU, %ld MB\n", double(timer.elapsed()) / 1000,
                 double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
                     + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6,
                 usage.ru_maxrss / 1024);
    if (!aligned) {
        std::fprintf(stderr, "%s\n", qPrintable(aligned.error().message));
        return 1;
    }
    std::fprintf(stderr, "likeness %.3f, %d placed of %d, %d gaps\n", aligned->likeness,
                 int(std::ranges::count_if(aligned->cues,
                                           [](const auto &cue) { return cue.span.has_value(); })),
                 int(aligned->cues.size()), int(aligned->untranscribed.size()));
    const auto written =
        writeTranscript(withAlignedTimes(reading->transcript, *aligned), u"json"_s);
    if (written && !writeFile(arguments.value(3), *written))
        return 1;
    return 0;
}
