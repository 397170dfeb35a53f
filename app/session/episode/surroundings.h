// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "playback/player.h"

namespace earmark {

class Background;
class Notebook;

/// What an open episode works with; outlives it.
struct Surroundings
{
    Library &library;
    Notebook &notebook;
    Player &player;
    Background &background;
};

/// What the listener wants of every episode.
struct Wishes
{
    bool findsTimes = true; ///< without being asked
    bool listensAlways = false; ///< for silence, also where no times are to be estimated
};

} // namespace earmark
