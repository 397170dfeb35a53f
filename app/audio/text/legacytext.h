// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace TagLib {
class File;
}

namespace earmark {

/// Finds the encoding of bytes that claim to be Latin-1, from all that a file says in it: UTF-8, or
/// what uchardet finds where the bytes are no western text, else Windows-1252.
QByteArray legacyEncodingOf(const QByteArray &bytes);

/// UTF-16 without a byte order mark, whose order is guessed.
QString decodeUnmarkedUtf16(const QByteArray &bytes);

/// Corrects in memory what ID3 tags say, chapters too: many programs write the encoding of their
/// country where the tag says Latin-1, and UTF-16 without the mark that has to be there. `path` is
/// the file's.
void mendLegacyText(TagLib::File *file, const QString &path);

} // namespace earmark
