// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace earmark {

/// The folder where files of a kind ("media", "transcript", "export") were last chosen.
inline QString lastFolder(const QString &kind)
{
    return QSettings()
        .value(QStringLiteral("folders/") + kind,
               QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .toString();
}

inline void rememberFolder(const QString &kind, const QString &path)
{
    QSettings().setValue(QStringLiteral("folders/") + kind, QFileInfo(path).absolutePath());
}

} // namespace earmark
