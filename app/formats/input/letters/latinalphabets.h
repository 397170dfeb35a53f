// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace earmark {

/// Whether a text that was decoded from `encoding` is in one of the languages that the encoding was
/// made for, judged by its accented letters. True for encodings of other scripts, or of many
/// languages.
bool isWrittenAs(QStringView text, const QByteArray &encoding);

} // namespace earmark
