// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/lists/feedlist.h"

#include <QByteArray>

#include <optional>

namespace earmark {

/// Reads OPML, however broken: attributes in any case, several documents in one file, an end that
/// is missing. Follows no links to other lists and runs no commands. `utf8` must be valid. Nothing
/// if it is no OPML.
std::optional<FeedList> readOpml(QByteArrayView utf8);

/// Reads Newsboat's list: an address on each line, then tags in quotes, and ~Title. Nothing if
/// there is a line of another kind.
std::optional<FeedList> readUrlList(QByteArrayView utf8);

/// OPML 2.0 in UTF-8, without user names and passwords, with the folders as nested outlines.
QByteArray writeOpml(const QList<ListedFeed> &feeds, const QString &title);

/// The address for feed:, pcast:, itpc: and the like, and for one without a scheme; trimmed.
/// Empty if it can be no web address.
QString feedAddressIn(const QString &written);

/// Whether what the listener typed is an address, in any of the forms that feeds have, and not the
/// name of a file, which need not exist.
bool isFeedAddress(const QString &asked);

} // namespace earmark
