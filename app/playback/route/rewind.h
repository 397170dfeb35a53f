// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

namespace earmark {

/// How far back to resume after a pause: not at all within two minutes, then three tenths of
/// `most`, growing to all of it after an hour.
milliseconds rewindAfter(milliseconds pause, milliseconds most);

} // namespace earmark
