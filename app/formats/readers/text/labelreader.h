// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft.h"

namespace earmark {

/// Whether the first line is a label track's.
bool isLabelTrack(QStringView text);

/// Reads Audacity's labels: begin and end in seconds and the text, parted by tabs.
Draft readLabelTrack(QStringView text);

} // namespace earmark
