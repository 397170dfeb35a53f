// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "playback/player.h"

namespace earmark {

class Background;
class Notebook;

/// The objects an open episode works with; they outlive it.
struct Surroundings
{
    Library &library;
    Notebook &notebook;
    Player &player;
    Background &background;
};

/// Preferences that apply to every episode.
struct Wishes
{
    bool findsTimes = true; ///< without being asked
    bool listensAlways = false; ///< analyse speech and silence even if no times need estimating
};

} // namespace earmark
