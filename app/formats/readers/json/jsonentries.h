// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/json/jsonfile.h"

namespace earmark {

/// The entries of a list of lines or words, and the line of the file in which each begins.
struct JsonEntries
{
    QJsonArray entries;
    QList<qsizetype> lineNumbers;
};

/// The list as it is in the file: the whole file, or the value of one of the usual keys.
QJsonArray listedIn(const JsonFile &file);
/// Whether its key is one for words.
bool areListedAsWords(const JsonFile &file);
/// Its entries: groups are split up, tuples get keys, and repetitions are left out.
JsonEntries entriesOf(const JsonFile &file);
/// The list of words that some programs write next to the lines.
QJsonArray wordsBeside(const JsonFile &file);

/// Whether an entry is a group of one speaker's lines (Podlove).
bool isGroup(const QJsonObject &entry);

} // namespace earmark
