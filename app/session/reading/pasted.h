// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

namespace earmark {

/// What was pasted or dropped as text, before anything is made of it.
struct Pasted
{
    enum class Kind {
        Nothing, ///< or blanks only
        Address, ///< of one or more pages of the web, and nothing else
        Files, ///< paths, file: addresses and earmark: links, and nothing else
        Text
    };

    Kind kind = Kind::Nothing;
    QStringList files;
};

Pasted lookAt(const QString &text);

/// Of a page or file that would have to be fetched first.
bool isOnTheWeb(const QUrl &url);

} // namespace earmark
