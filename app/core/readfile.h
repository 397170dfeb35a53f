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

/// No file that is read whole is larger; devices may have no end.
inline constexpr qint64 largestRead = 64LL * 1024 * 1024;

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

/// What is no regular file may wait for ever or never end.
inline Error notRegular(const QString &path)
{
    return Error{
        QCoreApplication::translate("files", "“%1” can’t be read: it is a device or a pipe.")
            .arg(nameInSentence(path))};
}

/// What is left in an open descriptor, at most `most` bytes; nothing waits where reading would.
inline Result<QByteArray> readDescriptor(int descriptor, const QString &path, qint64 most,
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
            return notRead(path, errno);
        else
            bytes.resize(before + read);
        if (read == 0)
            return bytes;
        if (bytes.size() > most)
            return Error{
                QCoreApplication::translate("files", "“%1” can’t be read: it is too large.")
                    .arg(nameInSentence(path))};
    }
    return Error{QCoreApplication::translate("files", "Reading was stopped.")};
}

/// The bytes of a regular file or of a resource, or a sentence that names it: there is none, it is
/// a folder, a device or a pipe, it may not be read, it has more than `most` bytes. `goOn` is asked
/// at each megabyte.
inline Result<QByteArray> readFile(const QString &path, qint64 most = largestRead,
                                   const std::function<bool()> &goOn = {})
{
    if (path.startsWith(u':')) {
        QFile resource(path);
        errno = ENOENT;
        return resource.open(QIODevice::ReadOnly) ? Result<QByteArray>(resource.readAll())
                                                  : notRead(path, errno);
    }
    const QByteArray name = QFile::encodeName(path);
    struct stat found = {};
    if (::stat(name.constData(), &found) == 0 && !S_ISREG(found.st_mode) && !S_ISDIR(found.st_mode))
        return notRegular(path); // to open some devices is to use them
    QFile owner;
    const int descriptor = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0
        || !owner.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return notRead(path, errno);
    if (::fstat(descriptor, &found) != 0 || S_ISDIR(found.st_mode))
        return notRead(path, EISDIR);
    if (!S_ISREG(found.st_mode))
        return notRegular(path); // it took the place of the file meanwhile
    return readDescriptor(descriptor, path, most, goOn);
}

} // namespace earmark
