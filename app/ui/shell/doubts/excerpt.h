// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

namespace earmark {

class Player;

/// Plays two seconds of a place while the sound rests; afterwards it goes on as before.
class Excerpt
{
public:
    explicit Excerpt(Player &player);

    void begin(); ///< the sound rests
    void play(milliseconds place);
    void end(); ///< goes on where the sound was at begin()

private:
    Player &m_player;
    milliseconds m_before{0};
    bool m_wasPlaying = false;
};

} // namespace earmark
