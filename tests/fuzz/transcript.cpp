// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fuzz_transcript [--as=FORMAT] …: libFuzzer's target for the readers of transcripts, told by the
// content or all by one; --list prints the formats. What is read must be whole: words inside their
// lines, times in order; and all writers must take it.
#include "formats/registry.h"

#include <cstdio>
#include <cstdlib>

using namespace earmark;

namespace {

QString askedFormat;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

[[noreturn]] void printFormats()
{
    for (const Format &format : formats()) {
        if (format.canRead)
            std::puts(qPrintable(format.name));
    }
    std::exit(0);
}

void check(const Transcript &transcript)
{
    std::optional<milliseconds> last;
    for (const Cue &cue : transcript.cues) {
        require(!cue.text.isEmpty());
        require(!cue.begin || !last || *cue.begin >= *last);
        require(!cue.begin || !cue.end || *cue.end >= *cue.begin);
        last = cue.begin ? cue.begin : last;
        qint32 end = 0;
        for (const Word &word : cue.words) {
            require(word.offset >= end && word.length > 0 && word.end() <= cue.text.size());
            end = word.end();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    for (int i = 1; i < *count; ++i) {
        const QString argument = QString::fromLocal8Bit((*arguments)[i]);
        if (argument.startsWith(QStringLiteral("--as=")))
            askedFormat = argument.mid(5);
        if (argument == QStringLiteral("--list"))
            printFormats();
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    ReadOptions options;
    options.format = askedFormat;
    const auto reading = readTranscript(bytes, options);
    if (!reading)
        return 0;
    check(reading->transcript);
    for (const Format &format : formats()) {
        if (format.canWrite)
            (void)writeTranscript(reading->transcript, format.name);
    }
    return 0;
}
