// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/values/feed.h"
#include "feeds/xml/element.h"

namespace earmark {

/// A channel of RSS, or what stands beside the entries of Atom, of which `channel` holds all
/// elements but items.
void readChannel(const Element &channel, Feed &feed);

/// A podcast:liveItem.
LiveItem readLiveItem(const Element &element);

} // namespace earmark
