// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// The text without the signs of emphasis, the addresses of links and the escapes of Markdown.
QString withoutMarkdown(QString text);

} // namespace earmark
