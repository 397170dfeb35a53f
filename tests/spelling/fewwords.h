// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files.h"

#include <QDir>
#include <QTemporaryDir>

namespace earmark {

/// Makes these English words in `data` the only dictionary there is.
inline bool useDictionary(const QTemporaryDir &data, const QByteArrayList &words)
{
    qputenv("XDG_DATA_HOME", data.path().toUtf8());
    qputenv("XDG_DATA_DIRS", "/nowhere");
    const QString name = data.filePath(QStringLiteral("hunspell/en_US"));
    return QDir(data.path()).mkpath(QStringLiteral("hunspell"))
        && writeFile(name + QStringLiteral(".aff"), "SET UTF-8\n")
        && writeFile(name + QStringLiteral(".dic"),
                     QByteArray::number(words.size()) + '\n' + words.join('\n') + '\n');
}

} // namespace earmark
