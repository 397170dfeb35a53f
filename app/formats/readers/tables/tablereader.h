// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"

namespace earmark {

/// Whether the text begins with the head of a table with columns for time and text, or with lines
/// of two times and a text.
bool isTable(QStringView text);

/// Whether the head of a table stands at its beginning, be it below a title, and above any times of
/// subtitles.
bool hasTableHead(QStringView text);

/// Reads tables of begin, end, speaker and text, as Whisper (TSV), editors and spreadsheets (CSV,
/// RFC 4180) write them, whatever the order of the columns. What has no place in them is a part of
/// the text.
Draft readTable(QStringView text);

} // namespace earmark
