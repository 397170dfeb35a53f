// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace earmark {

/// The length of a name in bytes of UTF-8. Most file systems allow 255: this leaves room for a
/// suffix, for the letters added to temporary files, and for what an encrypting file system adds.
inline constexpr qsizetype longestFileName = 120;

/// The beginning of a name that is not longer, cut between graphemes: never within an emoji or
/// before an accent.
inline QString shortenedFileName(const QString &name)
{
    if (name.toUtf8().size() <= longestFileName)
        return name;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, name);
    qsizetype end = 0;
    for (qsizetype next = letters.toNextBoundary(); next > 0; next = letters.toNextBoundary()) {
        if (QStringView(name).first(next).toUtf8().size() > longestFileName)
            break;
        end = next;
    }
    return name.first(end);
}

/// Windows reserves some names for devices, with any suffix; with a line before it is free.
inline QString unreservedFileName(const QString &name)
{
    static const QRegularExpression devices(
        QStringLiteral("^(con|prn|aux|nul|(com|lpt)[0-9\u00b9\u00b2\u00b3])\\s*(\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch() ? QLatin1Char('_') + name : name;
}

} // namespace earmark
