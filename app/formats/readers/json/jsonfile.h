// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

namespace earmark {

/// A JSON text, parsed.
struct JsonFile
{
    QJsonObject root; ///< empty where the whole is a list
    QJsonArray list; ///< empty where the whole is an object
    QByteArray utf8;
    QList<qsizetype> damaged; ///< the lines of JSON Lines that were passed over
    QList<qsizetype> commas; ///< the lines behind which a comma was missing, counted from 1
};

/// Whether `text` begins as JSON does, and not as a line with a time, a link or a box in brackets.
bool isJson(QStringView text);

/// Parses `text`, which is used up. Commas that some programs forget at the end of lines are put
/// in, those behind the last value left out, NaN and Infinity become null, and objects that stand
/// one a line (JSON Lines) become a list, without the lines that are damaged. An Error tells line
/// and column.
Result<JsonFile> parseJson(QString text);

/// The lines in which the objects begin that are the entries of the list called `key`, in their
/// order; of the list that is the whole file without a key.
QList<qsizetype> linesOfEntries(const JsonFile &file, QByteArrayView key);

} // namespace earmark
