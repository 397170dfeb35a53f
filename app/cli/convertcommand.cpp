// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/convertcommand.h"

#include "cli/kept/keptreading.h"
#include "cli/outputs.h"
#include "cli/readingreport.h"
#include "cli/terminal.h"
#include "cli/usage/readtemplate.h"
#include "core/files.h"
#include "formats/registry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

QString suffixOf(const QString &format)
{
    return std::ranges::find(formats(), format, &Format::name)->writtenSuffix();
}

// Several files need a folder. A new name is one, unless it has the suffix of a transcript.
bool isFolder(const CommandLine &line)
{
    const QFileInfo output(line.output);
    if (output.isDir() || line.output.endsWith(u'/'))
        return true;
    return line.files.size() > 1 && !output.exists() && line.output != "-"_L1
        && formatOfFileName(output.fileName()).isEmpty();
}

// Adds the file's name unless the sentence already quotes it.
QString named(const QString &input, const QString &sentence)
{
    const QString name = nameInSentence(input);
    const QRegularExpression quoted(u"[“«]\\s*%1\\s*[”»]"_s.arg(QRegularExpression::escape(name)),
                                    QRegularExpression::UseUnicodePropertiesOption);
    return sentence.contains(quoted) ? sentence : name + u": "_s + sentence;
}

bool isNamedLikeAFile(const QString &input)
{
    return input.contains(u'/') || !formatOfFileName(input).isEmpty() || QFileInfo::exists(input);
}

/// Converts all files of one call, and collects the report.
class Conversion
{
public:
    Conversion(const CommandLine &line, const QString &textTemplate)
        : m_line(line)
        , m_writing{.textTemplate = textTemplate, .lineLength = line.width}
        , m_isFolder(isFolder(line))
    {}

    Result<> run()
    {
        if (auto ready = prepare(); !ready)
            return ready;
        for (const QString &input : m_line.files)
            take(input);
        if (auto saved = saveReport(); !saved)
            return saved;
        if (m_failure && isOfMany())
            return Error{QCoreApplication::translate("terminal", "%1 of %2 files were converted.")
                             .arg(m_converted)
                             .arg(m_line.files.size())};
        return m_failure ? Result<>(*m_failure) : done;
    }

private:
    // Finds as many errors as possible before any file is written.
    Result<> prepare() const
    {
        if (isOfMany() && !m_isFolder)
            return Error{QCoreApplication::translate(
                "terminal", "Several files need an output folder: end its name with /.")};
        Touched touched{.inputs = m_line.files, .outputs = {}, .report = m_line.report};
        if (isFileOfTemplate(m_line.textTemplate))
            touched.inputs.append(m_line.textTemplate);
        for (const QString &input : m_line.files)
            touched.outputs.append(outputOf(input));
        if (auto apart = checkOutputs(touched); !apart)
            return apart;
        if (m_isFolder && !QDir().mkpath(m_line.output))
            return Error{QCoreApplication::translate("terminal", "The folder “%1” can’t be made.")
                             .arg(m_line.output)};
        return m_line.report.isEmpty() ? Result<>(done) : tryOutput(m_line.report);
    }

    bool isOfMany() const { return m_line.files.size() > 1; }

    // In a folder, each output has the name of its input.
    QString outputOf(const QString &input) const
    {
        if (!m_isFolder)
            return m_line.output;
        const QString name = input == "-"_L1 ? u"stdin"_s : QFileInfo(input).completeBaseName();
        return QDir(m_line.output).filePath(name + u'.' + suffixOf(m_line.format));
    }

    void take(const QString &input)
    {
        const auto converted = convert(input, outputOf(input));
        if (converted) {
            ++m_converted;
            m_report.append(*converted);
            return;
        }
        m_failure = converted.error();
        m_report.append(QJsonObject{{u"file"_s, input}, {u"error"_s, m_failure->message}});
        if (isOfMany())
            complain({named(input, m_failure->message)});
    }

    Result<QJsonObject> convert(const QString &input, const QString &output) const
    {
        const auto reading = read(input);
        if (!reading)
            return reading.error();
        const auto written = writeTranscript(reading->transcript, m_line.format, m_writing);
        if (!written)
            return written.error();
        if (const auto saved = writeOutput(*written, output); !saved)
            return saved.error();
        return reportOf(input, *reading);
    }

    // What can't be read as a file may be an episode.
    Result<Reading> read(const QString &input) const
    {
        auto reading = readInput(input, readOptions());
        if (reading)
            return reading;
        if (input == "-"_L1 || !QFileInfo::exists(libraryPath(m_line.dataFolder)))
            return reading;
        auto database = Database::open(libraryPath(m_line.dataFolder));
        if (!database)
            return database.error();
        const Library library(*database);
        const auto episode = findEpisode(library, input);
        if (!episode)
            return isNamedLikeAFile(input) ? reading : episode.error();
        return keptReading(library, *episode);
    }

    ReadOptions readOptions() const
    {
        ReadOptions options;
        options.format = m_line.from;
        options.encoding = m_line.encoding;
        options.strict = m_line.strict;
        options.carriesSpeakers = !m_line.onlyNamed;
        for (const QString &label : m_line.speakers)
            options.labels.insert(label, true);
        for (const QString &label : m_line.notSpeakers)
            options.labels.insert(label, false);
        return options;
    }

    Result<> saveReport() const
    {
        if (m_line.report.isEmpty())
            return done;
        return writeOutput(QJsonDocument(m_report).toJson(), m_line.report);
    }

    const CommandLine &m_line;
    WriteOptions m_writing;
    bool m_isFolder;
    QJsonArray m_report;
    qsizetype m_converted = 0;
    std::optional<Error> m_failure;
};

} // namespace

Result<> convertTranscripts(const CommandLine &line)
{
    const auto textTemplate = readTemplate(line.textTemplate);
    return textTemplate ? Conversion(line, *textTemplate).run() : textTemplate.error();
}

Result<> listFormats(const CommandLine &line)
{
    QJsonArray list;
    QString table;
    for (const Format &format : formats()) {
        list.append(QJsonObject{{u"name"_s, format.name},
                                {u"title"_s, format.title},
                                {u"suffixes"_s, QJsonArray::fromStringList(format.suffixes)},
                                {u"mimeTypes"_s, QJsonArray::fromStringList(format.mimeTypes)},
                                {u"read"_s, format.canRead},
                                {u"written"_s, format.canWrite}});
        const QString uses = !format.canWrite ? QCoreApplication::translate("terminal", "read")
            : format.canRead ? QCoreApplication::translate("terminal", "read, written")
                             : QCoreApplication::translate("terminal", "written");
        table += u"%1 %2 %3\n"_s.arg(format.name, -14).arg(uses, -14).arg(format.title);
    }
    return printList(line.json, list, table);
}

} // namespace earmark
