// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/speechactivity.h"
#include "ui/print/printed.h"
#include "ui/print/sheets.h"

namespace earmark {

/// Lays out the transcript with its notes on pages; nothing if `goOn` says to stop. Several
/// seconds for a long transcript; runs in any thread.
std::optional<Sheets> layOutSheets(const Printed &printed, const PrintStyle &style,
                                   const GoOn &goOn);

} // namespace earmark
