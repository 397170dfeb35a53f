// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include "audio/texttracks.h"
#include "cli/aligncommand.h"
#include "cli/convertcommand.h"
#include "cli/librarycommands.h"
#include "cli/playsession.h"
#include "core/files.h"
#include "exports/notesexport.h"
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

Result<> print(const QByteArray &bytes)
{
    errno = 0;
    const bool whole =
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
    if (std::fflush(stdout) != 0 || !whole)
        return Error{QCoreApplication::translate("terminal", "The output can’t be written: %1.")
                         .arg(reasonOf(errno))};
    return done;
}

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

bool isSameFile(const QString &one, const QString &other)
{
    const QString path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

Error noEpisode(const QString &asked)
{
    return Error{QCoreApplication::translate(
                     "terminal", "The library has no episode “%1”; see “earmark episodes”.")
                     .arg(asked)};
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

int play(const CommandLine &line)
{
    PlaySession session(line);
    QObject::connect(&session, &PlaySession::finished, qApp, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    session.start();
    return QCoreApplication::exec();
}

int exitCodeOf(const Result<> &result)
{
    if (result)
        return exitDone;
    complain(result.error());
    return exitFailed;
}

} // namespace

void complain(const Error &error)
{
    std::fprintf(stderr, "earmark: %s\n", qPrintable(error.message));
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

Result<> writeOutput(const QByteArray &bytes, const QString &path)
{
    return path == "-"_L1 ? print(bytes) : writeFile(path, bytes);
}

Result<> printList(bool asJson, const QJsonArray &json, const QString &table)
{
    return print(asJson ? QJsonDocument(json).toJson() : table.toUtf8());
}

Result<Episode> findEpisode(const Library &library, const QString &asked)
{
    const auto episodes = library.episodes();
    if (!episodes)
        return episodes.error();
    QList<Episode> named;
    const QString path = QFileInfo(asked).absoluteFilePath();
    for (const Episode &episode : *episodes) {
        if (episode.key == asked || toVariant(episode.id).toString() == asked
            || episode.mediaPath == path || isSameFile(episode.mediaPath, path))
            return episode;
        if (episode.title.startsWith(asked, Qt::CaseInsensitive))
            named.append(episode);
    }
    if (named.size() == 1)
        return named.first();
    if (named.isEmpty())
        return noEpisode(asked);
    return Error{QCoreApplication::translate(
                     "terminal", "More than one episode begins with “%1”; see “earmark episodes”.")
                     .arg(asked)};
}

Result<> exportNotes(const CommandLine &line)
{
    auto database = Database::open(libraryPath(line.dataFolder));
    if (!database)
        return database.error();
    const Library library(*database);
    const Notebook notebook(*database);
    const auto found = findEpisode(library, line.files.first());
    if (!found)
        return found.error();
    const auto document = notesDocument(library, notebook, found->id);
    if (!document)
        return document.error();
    if (!*document)
        return noEpisode(line.files.first());
    if (line.output == u"-"_s) {
        return print(
            (line.format == u"html"_s ? notesAsHtml(**document) : notesAsMarkdown(**document))
                .toUtf8());
    }
    return writeNotesTo(**document, line.output, line.format);
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
    return exitCodeOf(print(notice.text.toUtf8()));
}

int runInTerminal(const CommandLine &line)
{
    using Command = CommandLine::Command;
    if (line.command == Command::Play)
        return play(line);
    const auto result = line.command == Command::Convert ? convertTranscripts(line)
        : line.command == Command::Formats               ? listFormats(line)
        : line.command == Command::Export                ? exportNotes(line)
        : line.command == Command::Align                 ? alignTranscript(line)
        : line.command == Command::Add                   ? addRecording(line)
        : line.command == Command::Speakers              ? listSpeakers(line)
        : line.command == Command::History               ? listHistory(line)
        : line.command == Command::Voices                ? listVoices(line)
        : line.command == Command::Search                ? searchLibrary(line)
                                                         : listEpisodes(line);
    return exitCodeOf(result);
}

} // namespace earmark
