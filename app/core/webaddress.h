// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace earmark {

/// Whether an address is a web page. Other addresses in a foreign file may be a script or a local
/// file.
inline bool isWebAddress(const QUrl &address)
{
    return address.isValid() && !address.host().isEmpty()
        && (address.scheme() == QLatin1StringView("https")
            || address.scheme() == QLatin1StringView("http"));
}

/// The port of an address on the web, also if it names none.
inline int portOf(const QUrl &address)
{
    return address.port(address.scheme() == QLatin1StringView("http") ? 80 : 443);
}

} // namespace earmark
