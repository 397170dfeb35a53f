// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"

namespace earmark {

/// Whether the text begins with a table: with the names of its columns, or with rows of two times
/// and a text.
bool isTable(QStringView text);

/// Whether the text begins with the names of a table's columns, perhaps below a title, before any
/// times of subtitles.
bool hasTableHead(QStringView text);

/// Reads a table of begin, end, speaker and text in any order, as Whisper (TSV), editors and
/// spreadsheets (CSV, RFC 4180) write it. Fields or lines too many are a part of the text.
Draft readTable(QStringView text);

} // namespace earmark
