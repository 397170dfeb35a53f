// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file/packetindex.h"
#include "core/result.h"

#include <functional>

namespace earmark {

/// Reads the file once and asks `goOn` now and then. Fails if the file has no sound that can be
/// decoded, or `goOn` said no.
Result<PacketIndex> buildPacketIndex(const QString &path, const std::function<bool()> &goOn);

} // namespace earmark
