// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace TagLib {
class File;
}

namespace earmark {

/// The encoding of bytes that claim to be Latin-1, judged from all such text of a file: UTF-8 if
/// valid, Windows-1252 for western text, else what uchardet detects.
QByteArray legacyEncodingOf(const QByteArray &bytes);

/// Decodes UTF-16 without a byte order mark; guesses the byte order.
QString decodeUnmarkedUtf16(const QByteArray &bytes);

/// Corrects, in memory, the text of ID3 tags and their chapters: many programs write the local
/// encoding where the tag says Latin-1, or UTF-16 without the mandatory byte order mark. `path` is
/// the file's.
void mendLegacyText(TagLib::File *file, const QString &path);

} // namespace earmark
