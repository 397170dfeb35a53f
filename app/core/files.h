// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace earmark {

/// What the system says of a failure, to end a sentence with. Qt's own sentences name the file, and
/// the path again.
inline QString reasonOf(int code)
{
    switch (code) {
    case ENOENT:
        return QCoreApplication::translate("files", "there is no such file");
    case EISDIR:
        return QCoreApplication::translate("files", "it is a folder");
    case EACCES:
    case EPERM:
    case EROFS:
        return QCoreApplication::translate("files", "the permission is missing");
    case ENOSPC:
    case EDQUOT:
        return QCoreApplication::translate("files", "no space left on the device");
    default:
        return code == 0 ? QCoreApplication::translate("files", "the device does not say why")
                         : qt_error_string(code);
    }
}

/// A file's name in a sentence; that of a folder may end with a stroke.
inline QString nameInSentence(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.isEmpty() ? path : name;
}

inline Error notRead(const QString &path, int code)
{
    if (path.isEmpty())
        return Error{QCoreApplication::translate("files", "The name of a file is empty.")};
    // What is not UTF-8 in a name was replaced before we saw it.
    const QString reason = code == ENOENT && path.contains(QChar::ReplacementCharacter)
        ? QCoreApplication::translate("files", "its name is not in UTF-8")
        : reasonOf(QFileInfo(path).isDir() ? EISDIR : code);
    return Error{QCoreApplication::translate("files", "“%1” can’t be read: %2.")
                     .arg(nameInSentence(path), reason)};
}

inline Error notWritten(const QString &path, int code)
{
    if (path.isEmpty())
        return Error{QCoreApplication::translate("files", "The name of a file is empty.")};
    const QFileInfo file(path);
    const QString reason = code == ENOENT || code == ENOTDIR
        ? QCoreApplication::translate("files", "its folder is not there")
        : reasonOf(file.isDir()                              ? EISDIR
                       : file.exists() && !file.isWritable() ? EACCES
                                                             : code);
    return Error{QCoreApplication::translate("files", "“%1” can’t be written: %2.")
                     .arg(nameInSentence(path), reason)};
}

/// The bytes of a file, or a sentence that names it.
inline Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return notRead(path, errno);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return notRead(path, errno);
    return bytes;
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
