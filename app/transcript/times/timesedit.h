// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/edit/edit.h"

namespace earmark {

/// The edit of a transcript as kept that moves its times from those in `before` to those in
/// `after`, which have the same lines. What the listener set (TimeOrigin::Pinned) stands in the
/// line itself and not in the alignment any more, so it stays when the text is aligned again.
Edit timesEdit(const Transcript &kept, const std::optional<Alignment> &alignment,
               const Transcript &before, const Transcript &after);

/// Whether the edit leaves everything but times as it is.
bool changesOnlyTimes(const Edit &edit);

} // namespace earmark
