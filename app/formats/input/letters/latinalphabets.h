// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace earmark {

/// Whether a text that was read in an encoding is written in one of the languages which that was
/// made for. A few letters with accents among many without are none of them. True of encodings
/// that are not for Latin letters, or for many languages.
bool isWrittenAs(QStringView text, const QByteArray &encoding);

} // namespace earmark
