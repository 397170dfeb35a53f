// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft.h"

namespace earmark {

/// Whether the first line is the head of a table with columns for time and text.
bool isTable(QStringView text);

/// Reads tables of begin, end, speaker and text, as Whisper (TSV) and spreadsheets (CSV, RFC 4180)
/// write them, whatever the order of the columns.
Draft readTable(QStringView text);

} // namespace earmark
