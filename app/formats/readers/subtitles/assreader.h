// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft.h"

namespace earmark {

/// Whether the text begins as Advanced SubStation Alpha does.
bool isAss(QStringView text);

/// Reads Advanced SubStation Alpha and SubStation Alpha: the dialogue of the events, in the order
/// that their Format line gives, with the actor as the speaker.
Draft readAss(QStringView text);

} // namespace earmark
