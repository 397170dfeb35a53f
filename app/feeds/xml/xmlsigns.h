// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace earmark {

/// Whether a byte may begin a name in XML, or be inside one; all of UTF-8 beyond ASCII may.
bool beginsName(char byte);
bool isInName(char byte);
bool isXmlSpace(char byte);

/// Appends text to XML: signs are escaped, control characters left out. With `References`, what
/// looks like a reference is one: those of XML stay, HTML's are decoded, unknown ones become text.
enum class References { Read, AreText };
/// Returns whether something was no XML.
bool appendXmlText(QByteArray &xml, QByteArrayView text, References references);

} // namespace earmark
