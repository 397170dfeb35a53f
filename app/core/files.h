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

/// Writes a file whole or not at all.
inline Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{QCoreApplication::translate("files", "“%1” can’t be written: %2.")
                         .arg(QFileInfo(path).fileName(), file.errorString())};
    }
    return done;
}

} // namespace earmark
