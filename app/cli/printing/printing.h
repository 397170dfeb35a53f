// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonArray>

namespace earmark {

/// Prints one sentence to stderr, after the program's name, without control characters.
void complain(const Error &error);

/// A line of a table, its cells separated by tabs. They may hold any text: control characters,
/// which would end the cell or command the terminal, become blanks.
QString tableRow(const QStringList &cells);

/// Writes a file; "-" is standard output. Error: it can't be written.
Result<> writeOutput(const QByteArray &bytes, const QString &path);

/// Prints a list as JSON or as a table. Error: it can't be printed.
Result<> printList(bool asJson, const QJsonArray &json, const QString &table);

} // namespace earmark
