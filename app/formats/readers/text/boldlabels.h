// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace earmark {

/// Whether lines begin with a name or a time in bold, as dialogue in Markdown does.
bool hasBoldLabels(QStringView text);

} // namespace earmark
