// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"
#include "formats/registry.h"
#include "formats/source.h"

#include <functional>

namespace earmark {

/// A format with what knows it, reads it and writes it.
struct FormatEntry
{
    Format format;
    std::function<bool(Source &source)> isOf = nullptr; ///< null: no content tells it
    std::function<Result<Draft>(Source &source)> read = nullptr;
    Result<QByteArray> (*write)(const Transcript &transcript,
                                const WriteOptions &options) = nullptr;
    bool writesUnspoken = true; ///< a line without a time, which nobody says, has a place in it
};

/// All formats. The order matters: what is surely a format comes before what only looks like one.
const QList<FormatEntry> &formatTable();

/// Reads a text as the format that its options name, else as the first whose test it passes.
Result<Reading> readSource(Source &source);

} // namespace earmark
