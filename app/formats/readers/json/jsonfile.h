// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

namespace earmark {

/// A parsed JSON text.
struct JsonFile
{
    QJsonObject root; ///< empty if the file is a list
    QJsonArray list; ///< empty if the file is an object
    QByteArray utf8;
    QList<qsizetype> damaged; ///< line numbers of JSON Lines that were skipped
    QList<qsizetype> commas; ///< line numbers after which a comma was missing, counted from 1
};

/// Whether `text` begins like JSON, and not with a time, a link or a tick box in brackets.
bool isJson(QStringView text);

/// Parses `text`. Missing commas are added, commas after the last value removed, NaN and Infinity
/// become values of no kind, and JSON Lines (one object on each line) become a list without damaged
/// lines. The Error names the line and column of the first damage.
Result<JsonFile> parseJson(QString text);

/// The line numbers where the entries of the list under `key` begin; an empty key means that the
/// file is the list.
QList<qsizetype> linesOfEntries(const JsonFile &file, QByteArrayView key);

} // namespace earmark
