// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QByteArray>
#include <QUrl>

namespace earmark {

/// What a server said of a file, to ask whether it has changed. Kept byte for byte; they belong to
/// one address.
struct Validators
{
    QByteArray etag;
    QByteArray lastModified;

    bool isEmpty() const { return etag.isEmpty() && lastModified.isEmpty(); }
    bool operator==(const Validators &) const = default;
};

/// When a request is given up.
struct WebLimits
{
    milliseconds connecting = std::chrono::seconds(15);
    milliseconds firstByte = std::chrono::seconds(30); ///< of the answer, once the request is sent
    milliseconds whole = std::chrono::seconds(60); ///< of all hops; zero: as long as it takes
    milliseconds per100Kilobytes = std::chrono::seconds(1); ///< is added to `whole`
    milliseconds slowest = std::chrono::seconds(20); ///< in which `slowestBytes` must come
    qint64 slowestBytes = 20'000;
    qint64 bytes = 50LL * 1024 * 1024; ///< after decompression
    int redirects = 10;
};

/// A request to get something.
struct WebRequest
{
    QUrl url; ///< http or https; a user name and password in it are not sent
    QByteArray accept = "*/*";
    Validators validators = {}; ///< the answer may be "not modified"
    qint64 from = 0; ///< asks for the bytes from there on
    QByteArray ifRange = {}; ///< only if the file is still this one: a strong ETag or a date
    /// Gives the bytes to Fetch::arrived as they come, undecoded, instead of collecting them.
    bool isStreamed = false;
    /// The listener typed an address of this computer or of the local network: only then may the
    /// request and its redirects go there.
    bool mayBePrivate = false;
    WebLimits limits = {};
};

} // namespace earmark
