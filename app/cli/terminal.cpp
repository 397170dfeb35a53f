// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include "audio/texttracks.h"
#include "core/files.h"
#include "formats/registry.h"
#include "library/library.h"
#include "notes/notebook.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace earmark {
namespace {

constexpr int barWidth = 40;

// A descriptor that the shell has opened: standard input, or a command's output by `<(command)`.
std::optional<int> descriptorOf(const QString &path)
{
    static const QRegularExpression pattern(u"^/(?:dev|proc/self)/(?:stdin|fd/(\\d{1,6}))$"_s);
    if (path == "-"_L1)
        return STDIN_FILENO;
    const auto match = pattern.match(path);
    if (!match.hasMatch() || !isStream(path))
        return {};
    return match.capturedView(1).toInt(); // no number: 0, standard input
}

// Reads the text track of a recording. Errors: the track can't be read, there is none, or `failure`
// if the file is not a recording.
Result<Reading> readInside(const QString &path, const ReadOptions &options, const Error &failure)
{
    std::optional<Error> unread;
    for (const TextTrack &track : readTextTracks(path)) {
        ReadOptions ofTrack = options;
        ofTrack.language = track.language;
        auto inside = readTranscript(track.text, ofTrack);
        if (inside)
            return inside;
        unread = unread.value_or(inside.error());
    }
    if (unread)
        return *unread;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !isRecording(file.read(recordingHead)))
        return failure;
    return Error{QCoreApplication::translate("terminal", "“%1” has no text track.")
                     .arg(nameInSentence(path))};
}

// Reads a transcript file or the text track of a recording.
Result<Reading> readContent(const QString &path, const ReadOptions &options)
{
    Result<Reading> reading =
        Error{QCoreApplication::translate("terminal", "“%1” is too large for a transcript.")
                  .arg(nameInSentence(path))};
    const auto handed = descriptorOf(path);
    if (handed || QFileInfo(path).size() <= largestTranscript) {
        const auto bytes =
            handed ? readDescriptor(*handed, path, largestTranscript, {}) : readFile(path);
        if (!bytes)
            return bytes.error();
        reading = readTranscript(*bytes, options);
        if (!reading && handed && isRecording(*bytes))
            return Error{QCoreApplication::translate(
                "terminal", "A recording can’t be read from a pipe; name its file.")};
    }
    return reading || handed ? reading : readInside(path, options, reading.error());
}

QJsonObject toJson(const Episode &episode)
{
    return {{u"id"_s, toVariant(episode.id).toLongLong()},
            {u"key"_s, episode.key},
            {u"title"_s, episode.title},
            {u"show"_s, episode.show},
            {u"file"_s, episode.mediaPath},
            {u"date"_s, episode.published.toString(Qt::ISODate)},
            {u"duration"_s, double(episode.duration.count()) / 1000},
            {u"position"_s, double(episode.position.count()) / 1000},
            {u"hasTranscript"_s, episode.hasTranscript},
            {u"notes"_s, episode.noteCount}};
}

} // namespace

int exitCodeOf(const Result<> &result)
{
    if (result)
        return exitDone;
    complain(result.error());
    return exitFailed;
}

ProgressBar::~ProgressBar()
{
    if (m_percent >= 0)
        std::fputs("\r\033[K", stderr);
}

void ProgressBar::show(double progress)
{
    static const bool isTerminal = isatty(STDERR_FILENO) == 1;
    const int percent = int(progress * 100);
    if (!isTerminal || percent == m_percent)
        return;
    m_percent = percent;
    const int full = int(progress * barWidth);
    const QByteArray bar = QByteArray(full, '#') + QByteArray(barWidth - full, ' ');
    std::fprintf(stderr, "\r[%s] %3d %%", bar.constData(), percent);
}

Result<Reading> readInput(const QString &path, const ReadOptions &options)
{
    auto reading = readContent(path, options);
    if (!reading)
        return reading.error();
    for (const QString &warning : reading->warnings())
        complain({warning});
    return reading;
}

Result<> listEpisodes(const CommandLine &line)
{
    auto database = Database::open(libraryPath(line.dataFolder));
    if (!database)
        return database.error();
    const auto episodes = Library(*database).episodes();
    if (!episodes)
        return episodes.error();
    QJsonArray list;
    QString table;
    for (const Episode &episode : *episodes) {
        list.append(toJson(episode));
        table += u"%1\t%2\t%3\t%4\n"_s.arg(toVariant(episode.id).toString(), episode.title,
                                           episode.show, episode.mediaPath);
    }
    return printList(line.json, list, table);
}

int announce(const Notice &notice)
{
    return exitCodeOf(writeOutput(notice.text.toUtf8(), u"-"_s));
}

} // namespace earmark
