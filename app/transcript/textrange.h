// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace earmark {

/// A stretch of text in a transcript: rows, and offsets in UTF-16 units into their texts. The end
/// is past the last character.
struct TextRange
{
    qsizetype firstRow = 0;
    qsizetype firstOffset = 0;
    qsizetype lastRow = 0;
    qsizetype lastOffset = 0;

    bool operator==(const TextRange &) const = default;
};

} // namespace earmark
