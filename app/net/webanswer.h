// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/webrequest.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace earmark {

/// Which bytes an answer holds: "bytes 100-199/5000".
struct ContentRange
{
    qint64 first = 0;
    qint64 last = 0;
    qint64 total = -1; ///< -1 if the server does not say

    bool operator==(const ContentRange &) const = default;
};

/// The answer of a server, whatever its status.
struct WebAnswer
{
    int status = 0;
    QUrl url; ///< where it came from in the end; never with a user name, like movedTo
    QUrl movedTo; ///< the end of a chain of permanent redirects; empty if one was not, or none
    QByteArray body; ///< decoded; cut after 64 KB unless the status is 200 or 206
    bool isWhole = true; ///< false if the connection broke: `body` is its beginning
    bool isDecoded = true; ///< false if it still has the coding of `coding`
    QByteArray coding; ///< Content-Encoding, in lower case
    QByteArray type; ///< MIME type in lower case, without parameters
    QByteArray charset;
    Validators validators;
    qint64 length = -1; ///< Content-Length; -1 if unknown
    std::optional<ContentRange> range;
    QDateTime date; ///< of the server's clock; invalid without one
    std::optional<std::chrono::seconds> retryAfter;
    std::optional<std::chrono::seconds> maxAge; ///< of Cache-Control
};

} // namespace earmark
