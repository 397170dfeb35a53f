// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// XML whose bare & and < are escaped.
struct EscapedXml
{
    QString text;
    qsizetype signs = 0;
    qsizetype firstLine = 0; ///< with such a sign, counted from 1
};

/// Escapes each & that begins no reference and each < that begins no tag, outside comments, CDATA
/// sections and processing instructions.
EscapedXml withEscapedSigns(const QString &xml);

} // namespace earmark
