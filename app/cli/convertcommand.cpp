// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/convertcommand.h"

#include "cli/terminal.h"
#include "formats/registry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

QString suffixOf(const QString &format)
{
    const auto found = std::ranges::find(formats(), format, &Format::name);
    return found == formats().end() || found->suffixes.isEmpty() ? u"txt"_s
                                                                 : found->suffixes.first();
}

// What a file was, how it was read, and who speaks how often in it.
QJsonObject reportOf(const QString &file, const Reading &reading)
{
    QJsonArray speakers;
    for (const Speaker &speaker : reading.transcript.speakers) {
        const auto lines = std::ranges::count(reading.transcript.cues, speaker.id, &Cue::speaker);
        speakers.append(QJsonObject{{u"label"_s, speaker.label}, {u"lines"_s, lines}});
    }
    const auto timed = std::ranges::count_if(reading.transcript.cues,
                                             [](const Cue &cue) { return cue.begin.has_value(); });
    return {{u"file"_s, file},
            {u"format"_s, reading.format},
            {u"encoding"_s, reading.encoding},
            {u"lines"_s, reading.transcript.cues.size()},
            {u"timed"_s, timed},
            {u"speakers"_s, speakers},
            {u"repairs"_s, QJsonArray::fromStringList(reading.warnings)}};
}

Result<QJsonObject> convert(const QString &input, const QString &output, const CommandLine &line)
{
    const auto reading = readInput(input, output, {.format = line.from, .strict = line.strict});
    if (!reading)
        return reading.error();
    const auto written = writeTranscript(reading->transcript, line.format);
    if (!written)
        return written.error();
    if (const auto saved = writeOutput(*written, output); !saved)
        return saved.error();
    return reportOf(input, *reading);
}

// Where a file of many goes: into the folder, under its own name.
QString outputIn(const QString &folder, const QString &input, const QString &format)
{
    return QDir(folder).filePath(QFileInfo(input).completeBaseName() + u'.' + suffixOf(format));
}

} // namespace

Result<> convertTranscripts(const CommandLine &line)
{
    const bool isFolder = QFileInfo(line.output).isDir() || line.output.endsWith(u'/');
    if (isFolder && !QDir().mkpath(line.output))
        return Error{QCoreApplication::translate("terminal", "The folder “%1” can’t be made.")
                         .arg(line.output)};
    if (line.files.size() > 1 && !isFolder)
        return Error{QCoreApplication::translate(
            "terminal", "Several files are written into a folder: end its name with /.")};
    QJsonArray report;
    std::optional<Error> failure;
    QStringList written;
    for (const QString &input : line.files) {
        const QString output = isFolder ? outputIn(line.output, input, line.format) : line.output;
        if (written.contains(output)) {
            failure =
                Error{QCoreApplication::translate(
                          "terminal", "“%1” would be written twice; rename one of its sources.")
                          .arg(output)};
            complain(*failure);
            continue;
        }
        const auto converted = convert(input, output, line);
        if (converted) {
            written.append(output);
            report.append(*converted);
            continue;
        }
        failure = converted.error();
        if (line.files.size() > 1) {
            failure->message = QFileInfo(input).fileName() + u": "_s + failure->message;
            complain(*failure);
        }
        report.append(QJsonObject{{u"file"_s, input}, {u"error"_s, converted.error().message}});
    }
    if (!line.report.isEmpty()) {
        if (const auto saved = writeOutput(QJsonDocument(report).toJson(), line.report); !saved)
            return saved;
    }
    if (failure && line.files.size() > 1)
        return Error{QCoreApplication::translate("terminal", "%1 of %2 files were converted.")
                         .arg(written.size())
                         .arg(line.files.size())};
    return failure ? Result<>(*failure) : done;
}

Result<> listFormats(const CommandLine &line)
{
    QJsonArray list;
    QString table;
    for (const Format &format : formats()) {
        list.append(QJsonObject{{u"name"_s, format.name},
                                {u"title"_s, format.title},
                                {u"suffixes"_s, QJsonArray::fromStringList(format.suffixes)},
                                {u"written"_s, format.canWrite}});
        table += u"%1 %2 %3\n"_s.arg(format.name, -10)
                     .arg(format.canWrite ? QCoreApplication::translate("terminal", "read, written")
                                          : QCoreApplication::translate("terminal", "read"),
                          -14)
                     .arg(format.title);
    }
    return writeOutput(line.json ? QJsonDocument(list).toJson() : table.toUtf8(), u"-"_s);
}

} // namespace earmark
