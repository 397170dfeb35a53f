// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace earmark {

/// What the listener wants to do with a doubt.
enum class DoubtAct {
    Accept, ///< the likeliest is right
    Choose, ///< another spelling or word, by its number
    Keep, ///< as it is
    Never, ///< ask about such a thing again
    Next,
    Previous,
    Open, ///< the card with that number below this one
    Correct, ///< by hand
    Play, ///< 0: the place; 1, 2: a voice to compare
    Earlier,
    Later,
    NotSaid,
    TakeBack, ///< the last answer
    Leave,
};

} // namespace earmark
