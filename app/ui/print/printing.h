// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/print/sheetlayout.h"

class QPagedPaintDevice;

namespace earmark {

/// Prints the pages that were chosen on `device`. Runs in any thread. Error: the printer can't be
/// used. If `goOn` says to stop, the pages so far may have been printed.
Result<> printOn(QPagedPaintDevice &device, const Printed &printed, const PrintStyle &style,
                 const GoOn &goOn);

/// Writes a PDF file, atomically; nothing if `goOn` says to stop. Error: it can't be written.
Result<> writePdf(const QString &path, const Printed &printed, const PrintStyle &style,
                  const GoOn &goOn);

} // namespace earmark
