// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/mediafacts.h"

namespace earmark {

/// Fills in what TagLib finds in the file: title, show, description, language, page, date, cover,
/// and the chapters of MP3.
void readTags(const QString &path, MediaFacts &facts);

} // namespace earmark
