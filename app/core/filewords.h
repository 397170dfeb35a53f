// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>

namespace earmark {

/// The reason for an errno, as the end of a sentence. (Qt's error strings repeat the whole path.)
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
        return QCoreApplication::translate("files", "permission denied");
    case ENOSPC:
    case EDQUOT:
        return QCoreApplication::translate("files", "no space left on the device");
    default:
        return code == 0 ? QCoreApplication::translate("files", "the reason is unknown")
                         : qt_error_string(code);
    }
}

/// A file's name for a sentence; the whole path if it ends with a slash.
inline QString nameInSentence(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.isEmpty() ? path : name;
}

} // namespace earmark
