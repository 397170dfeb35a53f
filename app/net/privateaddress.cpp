// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/privateaddress.h"

#include <QHostInfo>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// The IPv4 address inside an IPv6 one.
std::optional<QHostAddress> innerAddress(const QHostAddress &address)
{
    struct Embedding
    {
        QHostAddress prefix;
        int length;
        std::size_t at; ///< the first byte of IPv4 in it
    };
    // RFC 4291 (compatible, mapped), RFC 2765 (translated), RFC 6052 (NAT64), RFC 3056 (6to4).
    static const std::array<Embedding, 5> embeddings{{
        {QHostAddress(u"::"_s), 96, 12},
        {QHostAddress(u"::ffff:0:0"_s), 96, 12},
        {QHostAddress(u"::ffff:0:0:0"_s), 96, 12},
        {QHostAddress(u"64:ff9b::"_s), 96, 12},
        {QHostAddress(u"2002::"_s), 16, 2},
    }};
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return {};
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    for (const auto &[prefix, length, at] : embeddings) {
        if (address.isInSubnet(prefix, length))
            return QHostAddress(qFromBigEndian<quint32>(&bytes.c[at]));
    }
    return {};
}

} // namespace

bool isPrivate(const QHostAddress &address)
{
    // RFC 6890, the special-purpose addresses; RFC 8215 and RFC 4380, which hide any IPv4.
    static const std::array<std::pair<QHostAddress, int>, 16> ranges{{
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
        {QHostAddress(u"64:ff9b:1::"_s), 48},
        {QHostAddress(u"2001::"_s), 32},
        {QHostAddress(u"fc00::"_s), 7},
        {QHostAddress(u"fe80::"_s), 10},
        {QHostAddress(u"fec0::"_s), 10},
        {QHostAddress(u"ff00::"_s), 8},
    }};
    const QHostAddress plain = innerAddress(address).value_or(address);
    return plain.isNull() || std::ranges::any_of(ranges, [&plain](const auto &range) {
               return plain.protocol() == range.first.protocol()
                   && plain.isInSubnet(range.first, range.second);
           });
}

bool leadsToTheWeb(const QHostInfo &found)
{
    return found.error() == QHostInfo::NoError && !found.addresses().isEmpty()
        && std::ranges::none_of(found.addresses(), isPrivate);
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
