// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"
#include "formats/registry.h"
#include "formats/source.h"

#include <functional>

namespace earmark {

/// A format with its test, reader and writer.
struct FormatEntry
{
    Format format;
    std::function<bool(Source &source)> isOf = nullptr; ///< null: not detected by content
    std::function<Result<Draft>(Source &source)> read = nullptr;
    Result<QByteArray> (*write)(const Transcript &transcript,
                                const WriteOptions &options) = nullptr;
    bool writesUnspoken = true; ///< can hold lines that are not spoken and have no time
};

/// All formats. The order matters: strict tests come before lenient ones.
const QList<FormatEntry> &formatTable();

/// Reads a text as the format that its options name, else as the first whose test it passes. An
/// Error if there is none or its reader finds no text.
Result<Reading> readSource(Source &source);

} // namespace earmark
