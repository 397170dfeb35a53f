// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

namespace earmark {

/// `earmark player`: writes an episode as a web page that plays it, and prints the line that embeds
/// it in another. Errors: it is not found, has no transcript; those of writePlayer().
Result<> exportPlayer(const CommandLine &line);

} // namespace earmark
