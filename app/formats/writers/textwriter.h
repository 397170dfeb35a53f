// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "transcript/transcript.h"

#include <QByteArray>

namespace earmark {

/// Plain text to be read: a paragraph for each turn, with its time and name.
Result<QByteArray> writeText(const Transcript &transcript);

/// The same in Markdown, the names bold.
Result<QByteArray> writeMarkdown(const Transcript &transcript);

} // namespace earmark
