// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/edit/knowncorrections.h"

namespace earmark {

class Notices;
class OpenEpisode;

/// Replaces the hits in the open transcript and offers to undo it, saying how many there were.
void replaceHits(OpenEpisode &open, Notices &notices, const QList<Replacement> &hits);

/// For the next episodes of the show that is open; tells if it can't be written.
void rememberCorrections(OpenEpisode &open, const QList<Correction> &corrections);

} // namespace earmark
