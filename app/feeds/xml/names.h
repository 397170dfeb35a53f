// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// The name of an element or attribute with the usual prefix of its namespace, in lower case.
/// Namespaces are known by their address, whatever its case, scheme and ending; by their usual
/// prefix if the file does not declare it. RSS and Atom have no prefix, but an element of Atom
/// inside RSS is "atom:…" if the file writes a prefix.
QString feedName(QStringView prefix, QStringView address, QStringView local, bool isAtom);

} // namespace earmark
