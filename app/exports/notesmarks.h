// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

// The lines between which an exported Markdown file is ours to write.
inline constexpr QLatin1StringView beginOfNotes("<!-- earmark:begin notes -->");
inline constexpr QLatin1StringView endOfNotes("<!-- earmark:end notes -->");

} // namespace earmark
