// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readfile.h"

namespace earmark {

/// Whether what is given for a template is the name of its file.
inline bool isFileOfTemplate(const QString &given)
{
    return !given.isEmpty() && !given.contains(QLatin1StringView("{{"));
}

/// The template itself, or the content of its file. Error: the file can't be read.
inline Result<QString> readTemplate(const QString &given)
{
    if (!isFileOfTemplate(given))
        return given;
    const auto bytes = readFile(given);
    return bytes ? Result<QString>(QString::fromUtf8(*bytes)) : bytes.error();
}

} // namespace earmark
