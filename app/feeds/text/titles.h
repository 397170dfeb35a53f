// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// A text with runs of white space folded to one space, trimmed, without control characters.
QString foldedSpace(QStringView text);

/// The plain text of a title that XML has decoded already: HTML's tags and references that are left
/// are decoded once more, white space is folded. A bare < or & stays.
QString plainTitle(QStringView text);

} // namespace earmark
