// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// Whether lines begin with a name or a time in bold, as those of a dialogue in Markdown do.
bool hasBoldLabels(QStringView text);

/// What is said, without the signs of emphasis, the addresses of links and the escapes.
QString withoutMarkdown(QString text);

} // namespace earmark
