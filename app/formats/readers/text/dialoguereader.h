// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft.h"

namespace earmark {

/// Reads dialogue without times: “NAME: …”, with or without blank lines between; a line without a
/// name goes on with the last speaker. Every sentence is a line.
Draft readDialogue(QStringView text);

} // namespace earmark
