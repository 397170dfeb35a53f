// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace earmark {

/// What may be opened at the wish of another program: the path of a file: address, or an earmark:
/// address as it is. Empty for any other, so that no other program can make this one go online.
inline QString localAddress(const QString &address)
{
    const QUrl url(address);
    if (url.isLocalFile())
        return url.toLocalFile();
    return url.scheme() == QLatin1String("earmark") ? address : QString();
}

} // namespace earmark
