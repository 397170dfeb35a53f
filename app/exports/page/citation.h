// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/document/notetext.h"

namespace earmark {

/// The OpenURL ContextObject of an episode for the title of a COinS span (“COinS: A Convention to
/// Embed Bibliographic Metadata in HTML”), with the Dublin Core format.
QString coinsOf(const NotesDocument &document);

/// The episode as schema.org PodcastEpisode in JSON-LD. It has no < or &, so that it can stand in a
/// script element, which runs nothing.
QString schemaOf(const NotesDocument &document);

/// The episode’s Dublin Core elements: names such as “DC.title” and their values.
QList<Fact> dublinCoreOf(const NotesDocument &document);

} // namespace earmark
