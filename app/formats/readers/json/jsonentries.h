// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/json/jsonfile.h"

namespace earmark {

/// The entries of a list that are lines or words, each with the line of the file in which it
/// begins.
struct JsonEntries
{
    QJsonArray entries;
    QList<qsizetype> lineNumbers;
};

/// The list of lines, as it stands in the file: the whole, or what is under one of its usual names.
QJsonArray listedIn(const JsonFile &file);
/// Whether it stands under a name that is for words.
bool areListedAsWords(const JsonFile &file);
/// Its entries: those of groups one by one, tuples with names, and nothing that is said again.
JsonEntries entriesOf(const JsonFile &file);
/// The words that some programs put beside the lines.
QJsonArray wordsBeside(const JsonFile &file);

/// Whether an entry holds the lines of one speaker, as Podlove may group them.
bool isGroup(const QJsonObject &entry);

} // namespace earmark
