// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outputs.h"

#include "core/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// The canonical path of a file. Neither the file nor its folder need exist.
QString placeOf(const QString &path)
{
    const QFileInfo file(path);
    if (file.isSymLink() && !file.exists())
        return QDir::cleanPath(file.symLinkTarget());
    const QString known = file.canonicalFilePath();
    if (!known.isEmpty() || path.isEmpty() || file.isRoot())
        return known;
    const QString whole = QDir::cleanPath(file.absoluteFilePath());
    return QDir(placeOf(QFileInfo(whole).path())).filePath(QFileInfo(whole).fileName());
}

// Standard input or output may be redirected to a file.
QString placeBehind(const QString &path, const QString &standard)
{
    if (path != "-"_L1)
        return placeOf(path);
    const QString known = QFileInfo(standard).canonicalFilePath();
    return known.isEmpty() ? path : known;
}

// Only regular files matter: a terminal may be both read and written.
QSet<QString> placesRead(const QStringList &inputs)
{
    QSet<QString> places;
    for (const QString &input : inputs) {
        const QString place = placeBehind(input, u"/dev/stdin"_s);
        if (QFileInfo(place).isFile())
            places.insert(place);
    }
    return places;
}

Error saying(const char *sentence, const QString &path)
{
    return Error{QCoreApplication::translate("terminal", sentence).arg(nameInSentence(path))};
}

} // namespace

Result<> checkOutputs(const Touched &touched)
{
    const QSet<QString> read = placesRead(touched.inputs);
    QSet<QString> written;
    QStringList outputs = touched.outputs;
    if (!touched.report.isEmpty())
        outputs.append(touched.report);
    for (qsizetype i = 0; i < outputs.size(); ++i) {
        const QString place = placeBehind(outputs.at(i), u"/dev/stdout"_s);
        if (place == "/dev/null"_L1) // may be written more than once
            continue;
        if (read.contains(place))
            return saying(QT_TRANSLATE_NOOP("terminal",
                                            "“%1” is an input and would be overwritten; choose "
                                            "another name or folder."),
                          outputs.at(i));
        if (written.contains(place) && i == touched.outputs.size())
            return saying(QT_TRANSLATE_NOOP("terminal", "“%1” can’t hold the report as well."),
                          outputs.at(i));
        if (written.contains(place))
            return saying(
                QT_TRANSLATE_NOOP("terminal",
                                  "“%1” would be written twice; rename one of its sources."),
                outputs.at(i));
        written.insert(place);
    }
    return done;
}

Result<> tryOutput(const QString &path)
{
    return path == "-"_L1 ? Result<>(done) : tryWriting(path);
}

} // namespace earmark
