// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/privateaddress.h"

#include <algorithm>
#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

bool isPrivate(const QHostAddress &address)
{
    // RFC 6890, the special-purpose addresses.
    static const std::array<std::pair<QHostAddress, int>, 15> ranges{{
        {QHostAddress(u"0.0.0.0"_s), 8},
        {QHostAddress(u"10.0.0.0"_s), 8},
        {QHostAddress(u"100.64.0.0"_s), 10},
        {QHostAddress(u"127.0.0.0"_s), 8},
        {QHostAddress(u"169.254.0.0"_s), 16},
        {QHostAddress(u"172.16.0.0"_s), 12},
        {QHostAddress(u"192.0.0.0"_s), 24},
        {QHostAddress(u"192.168.0.0"_s), 16},
        {QHostAddress(u"198.18.0.0"_s), 15},
        {QHostAddress(u"224.0.0.0"_s), 3},
        {QHostAddress(u"::"_s), 127},
        {QHostAddress(u"fc00::"_s), 7},
        {QHostAddress(u"fe80::"_s), 10},
        {QHostAddress(u"fec0::"_s), 10},
        {QHostAddress(u"ff00::"_s), 8},
    }};
    bool isInside = false;
    const QHostAddress inner(address.toIPv4Address(&isInside));
    const QHostAddress plain = isInside ? inner : address;
    return plain.isNull() || std::ranges::any_of(ranges, [&plain](const auto &range) {
               return plain.protocol() == range.first.protocol()
                   && plain.isInSubnet(range.first, range.second);
           });
}

bool namesPrivateHost(const QUrl &url)
{
    const QString host = url.host().toLower();
    QHostAddress address;
    if (address.setAddress(host))
        return isPrivate(address);
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || host.endsWith(".local"_L1)
        || host.endsWith(".lan"_L1) || host.endsWith(".internal"_L1)
        || host.endsWith(".home.arpa"_L1) || !host.contains(u'.');
}

} // namespace earmark
