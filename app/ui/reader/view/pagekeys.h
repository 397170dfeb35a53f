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

/// What a key does to the caret: arrows go by words and lines; Shift selects, and with Ctrl too it
/// selects whole cues. Ctrl with an arrow or a page key alone is the window's: it moves the sound.
std::optional<CaretKey> caretKey(const QKeyEvent &event);

} // namespace earmark
