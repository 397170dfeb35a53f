// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

// An export replaces the text between these lines of a Markdown file.
inline constexpr QLatin1StringView beginOfNotes("<!-- earmark:begin notes -->");
inline constexpr QLatin1StringView endOfNotes("<!-- earmark:end notes -->");

} // namespace earmark
