// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/reading.h"

#include <QJsonObject>

namespace earmark {

/// A machine-readable report of how a file was read: format and encoding, how many cues were read,
/// repaired and skipped, each kind of repair with the line of the first, the speakers, and the
/// labels found in the text.
QJsonObject reportOf(const QString &file, const Reading &reading);

} // namespace earmark
