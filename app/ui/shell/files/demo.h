// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLocale>

namespace earmark {

/// Lays the demo episode and its transcript, in the listener's language, into `folder` and gives
/// the path of its sound.
Result<QString> layOutDemo(const QString &folder, const QLocale &locale = {});

} // namespace earmark
