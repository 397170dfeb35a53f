// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// The text without Markdown: signs of emphasis, link addresses and backslash escapes.
QString withoutMarkdown(QString text);

} // namespace earmark
