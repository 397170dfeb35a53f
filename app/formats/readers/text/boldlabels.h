// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace earmark {

/// Whether lines begin with a bold name or time, as in dialogue in Markdown.
bool hasBoldLabels(QStringView text);

} // namespace earmark
