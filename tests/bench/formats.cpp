// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_formats: how fast transcripts are read, with libavformat's reader beside for subtitles.
#include "formats/registry.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

extern "C" {
#include <libavcodec/packet.h>
#include <libavformat/avformat.h>
}

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 9;
constexpr int cues = 10'000;
constexpr int words = 30'000;

QString clock(double seconds, QChar point)
{
    const auto ms = qint64(seconds * 1000);
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    return two(ms / 3'600'000) + u':' + two(ms / 60'000 % 60) + u':' + two(ms / 1000 % 60) + point
        + u"%1"_s.arg(ms % 1000, 3, 10, QChar(u'0'));
}

QByteArray subtitles(bool isVtt)
{
    const QChar point = isVtt ? u'.' : u',';
    QString text = isVtt ? u"WEBVTT\n\n"_s : QString();
    for (int i = 0; i < cues; ++i) {
        text += u"%1\n%2 --> %3\n"_s.arg(i + 1).arg(clock(i, point), clock(i + 0.9, point));
        text += isVtt ? u"<v %1>"_s.arg(i / 9 % 2 ? u"Odile"_s : u"Hugo"_s) : QString();
        text += u"What is said in line %1, and it goes on.\n\n"_s.arg(i);
    }
    return text.toUtf8();
}

// Three hours, word by word, as Podcasting 2.0 JSON or as the answer of a service.
QByteArray spokenWords(bool isService)
{
    QJsonArray list;
    for (int i = 0; i < words; ++i) {
        const QString text = u"word%1%2"_s.arg(i % 977).arg(i % 12 == 11 ? u"."_s : QString());
        const double begin = i * 0.36;
        const QString speaker = i / 200 % 2 ? u"A"_s : u"B"_s;
        if (isService)
            list.append(QJsonObject{{u"text"_s, text},
                                    {u"start"_s, qint64(begin * 1000)},
                                    {u"end"_s, qint64(begin * 1000) + 300},
                                    {u"confidence"_s, 0.9},
                                    {u"speaker"_s, speaker}});
        else
            list.append(QJsonObject{{u"body"_s, text},
                                    {u"startTime"_s, begin},
                                    {u"endTime"_s, begin + 0.3},
                                    {u"speaker"_s, speaker}});
    }
    return QJsonDocument(QJsonObject{{isService ? u"words"_s : u"segments"_s, list}})
        .toJson(QJsonDocument::Compact);
}

/// The median of several runs, in milliseconds; negative if one failed.
double measure(const std::function<bool()> &work)
{
    std::vector<double> took;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!work())
            return -1;
        took.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(took);
    return took[runs / 2];
}

bool readWithLibavformat(const QByteArray &path)
{
    AVFormatContext *context = nullptr;
    if (avformat_open_input(&context, path.constData(), nullptr, nullptr) < 0)
        return false;
    AVPacket *packet = av_packet_alloc();
    int read = 0;
    while (av_read_frame(context, packet) >= 0) {
        ++read;
        av_packet_unref(packet);
    }
    av_packet_free(&packet);
    avformat_close_input(&context);
    return read == cues;
}

void bench(const QString &name, const QByteArray &bytes, const QString &suffix)
{
    const double own = measure([&bytes] { return bool(readTranscript(bytes)); });
    const double megabytes = double(bytes.size()) / 1e6;
    std::printf("%-28s %7.1f ms %7.1f MB/s", qPrintable(name), own, megabytes / own * 1000);
    if (!suffix.isEmpty()) {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"x."_s + suffix));
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()) {
            file.close();
            const QByteArray path = QFile::encodeName(file.fileName());
            const double theirs = measure([&path] { return readWithLibavformat(path); });
            std::printf("   libavformat %7.1f ms, ratio %.2f", theirs, own / theirs);
        }
    }
    std::printf("\n");
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    bench(u"WebVTT, 10,000 cues"_s, subtitles(true), u"vtt"_s);
    bench(u"SubRip, 10,000 cues"_s, subtitles(false), u"srt"_s);
    bench(u"JSON, 30,000 words"_s, spokenWords(false), {});
    bench(u"AssemblyAI, 30,000 words"_s, spokenWords(true), {});
    return 0;
}
