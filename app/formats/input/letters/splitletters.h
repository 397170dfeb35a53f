// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace earmark {

/// JSON in which letters are whole. Some programs (whisper.cpp) cut a text between the bytes of a
/// letter of UTF-8: a string ends with the first, and the next under the same name begins with the
/// rest, which is put to the first. Anything else stays as it is.
QByteArray withWholeLetters(const QByteArray &json);

} // namespace earmark
