// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/document/notesdocument.h"

namespace earmark {

/// One self-contained HTML file: loads nothing from outside, runs no script, has light and dark
/// colours, prints well. Zotero and search engines find what the episode is (Dublin Core, COinS,
/// schema.org PodcastEpisode).
QString notesAsHtml(const NotesDocument &document);

} // namespace earmark
