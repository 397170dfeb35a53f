// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readfile.h"

#include <QSaveFile>

namespace earmark {

inline Error notWritten(const QString &path, int code)
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
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || (isWhole && !whole.commit()))
        return notWritten(path, errno);
    return done;
}

/// Whether a file could be written now, for work that would be lost where it can't. Leaves nothing
/// behind; a stream is not opened, for that alone may wait or end it.
inline Result<> tryWriting(const QString &path)
{
    if (isStream(path))
        return QFileInfo(path).isWritable() ? Result<>(done) : notWritten(path, EACCES);
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, errno);
    file.cancelWriting();
    return done;
}

} // namespace earmark
