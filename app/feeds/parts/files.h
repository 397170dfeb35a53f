// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/values/feeditem.h"
#include "feeds/xml/element.h"

namespace earmark {

/// The files that an item offers: what plays first, then the others.
struct FeedFiles
{
    std::optional<FeedFile> medium;
    QList<FeedFile> others;
};

/// Takes the first playable enclosure, or link of Atom, or Media RSS; without one the default
/// podcast:alternateEnclosure. The same address twice is one file.
FeedFiles filesIn(const Element &item);

/// The transcripts that an item offers, with their own languages.
QList<FeedTranscript> transcriptsIn(const Element &item);

/// The address of a picture: of iTunes, RSS, Atom, Media RSS or Google Play. Empty if there is
/// none.
QString imageIn(const Element &parent);

} // namespace earmark
