// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// An XML in which signs of its own that stood as text are written as references.
struct EscapedXml
{
    QString text;
    qsizetype signs = 0;
    qsizetype firstLine = 0; ///< with such a sign, counted from 1
};

/// Escapes each & that begins no reference and each < that begins no tag, outside of comments and
/// of what is quoted whole.
EscapedXml withEscapedSigns(QStringView xml);

} // namespace earmark
