// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace earmark {

/// What had to be repaired in a file.
struct CleanedXml
{
    bool isMended = false; ///< a tag or a sign was not XML, or elements crossed
    bool isCut = false; ///< it breaks off: elements were never closed
    bool hasRoot = false;
    QByteArray ending; ///< the end tags that the file lacks
    bool isPage = false; ///< it is HTML, which is not read further
};

/// Makes XML that libxml2 can read of what feeds contain. `utf8` must be valid. Gives it in pieces
/// to `give`, which says whether to go on, without the end tags of elements that the file does not
/// close; several documents in one file follow each other.
///
/// Left out: everything before the first root, declarations, document types with their entities,
/// comments, instructions, control characters, attributes after 64 KB of a tag, elements deeper
/// than 200. Bare & and <, unknown references, attributes without quotes become text or XML; HTML's
/// references are decoded; end tags without a beginning are left out, and missing ones added where
/// an outer element ends.
CleanedXml cleanXml(QByteArrayView utf8, const std::function<bool(QByteArrayView)> &give);

} // namespace earmark
