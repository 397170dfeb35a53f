// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QUrl>

class QHostInfo;

namespace earmark {

/// Whether an address belongs to this computer or to a local network, also as IPv4 inside IPv6.
bool isPrivate(const QHostAddress &address);

/// Whether a name was found, and none of its addresses is private.
bool leadsToTheWeb(const QHostInfo &found);

/// Whether an address on the web names such a host literally: an IP address, localhost, or a name
/// that only exists in local networks. Asks no name server.
bool namesPrivateHost(const QUrl &url);

} // namespace earmark
