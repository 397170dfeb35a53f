// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/view/pagecaret.h"

#include <optional>

class QKeyEvent;

namespace earmark {

/// A key that moves the caret.
struct CaretKey
{
    PageCaret::Move move{};
    bool selecting = false;
};

/// How a key moves the caret, or nothing: arrows move by words and lines, Shift selects, and
/// Ctrl+Shift selects whole cues. Ctrl with an arrow or a page key, without Shift, is a shortcut of
/// the window that seeks.
std::optional<CaretKey> caretKey(const QKeyEvent &event);

} // namespace earmark
