// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readfile.h"

#include <QSaveFile>

namespace earmark {

inline Error writeError(const QString &path, int code)
{
    if (path.isEmpty())
        return Error{QCoreApplication::translate("files", "The name of a file is empty.")};
    const QFileInfo file(path);
    const QString reason = code == ENOENT || code == ENOTDIR
        ? QCoreApplication::translate("files", "its folder doesn’t exist")
        : reasonOf(file.isDir()                              ? EISDIR
                       : file.exists() && !file.isWritable() ? EACCES
                                                             : code);
    return Error{QCoreApplication::translate("files", "“%1” can’t be written: %2.")
                     .arg(nameInSentence(path), reason)};
}

/// Whether the path is a device or a pipe, which can be written to but not replaced.
inline bool isStream(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

/// Writes a file atomically; writes directly to a stream. Error: it can't be written, with the
/// reason.
inline Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile saved(path);
    QFile stream(path);
    const bool isAtomic = !isStream(path);
    QFileDevice &file = isAtomic ? static_cast<QFileDevice &>(saved) : stream;
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || (isAtomic && !saved.commit()))
        return writeError(path, errno);
    return done;
}

/// Checks that a file can be written, before long work that would be lost. Leaves nothing behind.
/// Does not open streams, because that alone may block or close them.
inline Result<> tryWriting(const QString &path)
{
    if (isStream(path))
        return QFileInfo(path).isWritable() ? Result<>(done) : writeError(path, EACCES);
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return writeError(path, errno);
    file.cancelWriting();
    return done;
}

} // namespace earmark
