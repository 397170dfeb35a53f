// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace earmark {

/// The bytes of a file, or a sentence that names it.
inline Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{QCoreApplication::translate("files", "“%1” can’t be read: %2.")
                         .arg(QFileInfo(path).fileName(), file.errorString())};
    }
    return file.readAll();
}

/// Whether something is there that can't be replaced, but only written to: a device or a pipe.
inline bool isStream(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

/// Writes a file whole or not at all; what is a stream gets the bytes as they are.
inline Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile whole(path);
    QFile stream(path);
    const bool isWhole = !isStream(path);
    QFileDevice &file = isWhole ? static_cast<QFileDevice &>(whole) : stream;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !(isWhole ? whole.commit() : stream.flush())) {
        return Error{QCoreApplication::translate("files", "“%1” can’t be written: %2.")
                         .arg(QFileInfo(path).fileName(), file.errorString())};
    }
    return done;
}

} // namespace earmark
