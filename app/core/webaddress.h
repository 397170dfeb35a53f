// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace earmark {

/// Whether an address is that of a web page. Any other that stands in a file from outside may be a
/// script, or a file of this computer.
inline bool isWebAddress(const QUrl &address)
{
    return address.isValid() && !address.host().isEmpty()
        && (address.scheme() == QLatin1StringView("https")
            || address.scheme() == QLatin1StringView("http"));
}

} // namespace earmark
