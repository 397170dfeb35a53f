// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace earmark {

/// JSON without split letters. Some programs (whisper.cpp) cut a text between the bytes of a UTF-8
/// letter: one string ends with the first bytes, and the next string with the same key begins with
/// the others. These are moved to the first bytes. Anything else is returned unchanged.
QByteArray withWholeLetters(const QByteArray &json);

} // namespace earmark
