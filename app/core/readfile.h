// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filewords.h"

#include <QFile>

#include <fcntl.h>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

namespace earmark {

/// The largest file that is read whole, because devices may have no end.
inline constexpr qint64 largestRead = 64LL * 1024 * 1024;

inline Error readError(const QString &path, int code)
{
    if (path.isEmpty())
        return Error{QCoreApplication::translate("files", "The name of a file is empty.")};
    // Qt has already replaced parts of the name that are not UTF-8.
    const QString reason = code == ENOENT && path.contains(QChar::ReplacementCharacter)
        ? QCoreApplication::translate("files", "its name is not in UTF-8")
        : reasonOf(QFileInfo(path).isDir() ? EISDIR : code);
    return Error{QCoreApplication::translate("files", "“%1” can’t be read: %2.")
                     .arg(nameInSentence(path), reason)};
}

/// Reading a device or a pipe might block forever or never end.
inline Error notRegularError(const QString &path)
{
    return Error{
        QCoreApplication::translate("files", "“%1” can’t be read: it is a device or a pipe.")
            .arg(nameInSentence(path))};
}

/// Reads the rest of an open descriptor; blocks only as read() does. Errors: see readFile().
inline Result<QByteArray> readDescriptor(int descriptor, const QString &path, qint64 maxBytes,
                                         const std::function<bool()> &goOn)
{
    constexpr qsizetype piece = 1024 * 1024;
    QByteArray bytes;
    while (!goOn || goOn()) {
        const qsizetype before = bytes.size();
        bytes.resize(before + piece);
        const ssize_t read = ::read(descriptor, bytes.data() + before, size_t(piece));
        if (read < 0 && errno == EINTR)
            bytes.resize(before);
        else if (read < 0)
            return readError(path, errno);
        else
            bytes.resize(before + read);
        if (read == 0)
            return bytes;
        if (bytes.size() > maxBytes)
            return Error{
                QCoreApplication::translate("files", "“%1” can’t be read: it is too large.")
                    .arg(nameInSentence(path))};
    }
    return Error{QCoreApplication::translate("files", "Reading was stopped.")};
}

/// The bytes of a regular file or a resource. `goOn` is called for each megabyte. Errors: it does
/// not exist, is a folder, a device or a pipe, may not be read, or has more than `maxBytes`;
/// stopped.
inline Result<QByteArray> readFile(const QString &path, qint64 maxBytes = largestRead,
                                   const std::function<bool()> &goOn = {})
{
    if (path.startsWith(u':')) {
        QFile resource(path);
        errno = ENOENT;
        return resource.open(QIODevice::ReadOnly) ? Result<QByteArray>(resource.readAll())
                                                  : readError(path, errno);
    }
    const QByteArray name = QFile::encodeName(path);
    struct stat found = {};
    if (::stat(name.constData(), &found) == 0 && !S_ISREG(found.st_mode) && !S_ISDIR(found.st_mode))
        return notRegularError(path); // don't even open it: that alone may start some devices
    QFile owner;
    const int descriptor = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0
        || !owner.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return readError(path, errno);
    if (::fstat(descriptor, &found) != 0 || S_ISDIR(found.st_mode))
        return readError(path, EISDIR);
    if (!S_ISREG(found.st_mode))
        return notRegularError(path); // it has just replaced the file
    return readDescriptor(descriptor, path, maxBytes, goOn);
}

} // namespace earmark
