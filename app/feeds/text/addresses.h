// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace earmark {

/// The absolute form of an address that a feed writes, trimmed; relative ones are resolved against
/// `base`. Otherwise as written: encode it when fetching. Empty unless it is http or https with a
/// host.
QString webAddressIn(QStringView written, const QUrl &base);

/// The address to fetch: blanks and lone percent signs are encoded. Invalid if it is no web
/// address.
QUrl fetchedAddress(const QString &url);

/// The usual MIME type of an address's ending: audio/mpeg for https://x/a.MP3?y=1. Empty if it is
/// no ending of sound or video.
QString mediaTypeOf(const QString &url);

/// Whether a file with that declared type and address can be played: by its type, else by its
/// ending; if neither is known, it may be.
bool isPlayable(const QString &type, const QString &url);

/// A form of the address of a medium for comparing: what counts listeners before or after it is
/// removed, the host and scheme are in one form.
QString comparedAddress(const QString &url);

/// A form of a feed's address for comparing: scheme left out, host in lower case, no default port,
/// no user name. The case of the path counts.
QString comparedFeedAddress(const QString &url);

} // namespace earmark
