// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLocale>

namespace earmark {

/// Writes the demo episode and its transcript, in the listener's language, to `folder` and returns
/// the path of its sound. Fails if a file cannot be written.
Result<QString> layOutDemo(const QString &folder, const QLocale &locale = {});

} // namespace earmark
