// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

namespace earmark {

/// Text that was pasted or dropped, before it is used.
struct Pasted
{
    enum class Kind {
        Nothing, ///< or only white space
        Address, ///< only addresses of web pages
        Files, ///< only paths, file: addresses and earmark: links
        Text
    };

    Kind kind = Kind::Nothing;
    QStringList files;
};

Pasted lookAt(const QString &text);

/// Whether the address is of a page or file that would have to be downloaded first.
bool isOnTheWeb(const QUrl &url);

} // namespace earmark
