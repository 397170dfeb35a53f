// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/episode.h"

namespace earmark {

/// earmark://episode/KEY?t=BEGIN,END in seconds with up to three decimals.
QUrl earmarkLink(const Episode &episode, TimeSpan span);
/// The episode's page with #t=BEGIN,END (Media Fragments URI 1.0, section 4.2.1); empty if it has
/// no page.
QUrl pageLink(const Episode &episode, TimeSpan span);

/// Any address as it is written in a file.
QString encodedAddress(const QUrl &url);
/// The same of something on the web; empty for any other address.
QString webAddressOf(const QUrl &url);

/// t=BEGIN,END or t=BEGIN in seconds: Media Fragments URI 1.0, "Normal Play Time".
QString timeFragment(TimeSpan span);

} // namespace earmark
