// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace earmark {

/// Whether two pieces of a sentence that stand side by side lack a space: words do, but not those
/// of scripts without spaces, nor an elided one, nor what a comma or a full stop ends.
bool wouldRunTogether(QStringView before, QStringView after);

} // namespace earmark
