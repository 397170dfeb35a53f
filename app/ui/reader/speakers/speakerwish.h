// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/textrange.h"

namespace earmark {

/// Somebody else says this.
struct SpeakerWish
{
    enum class Reach {
        Selection, ///< the words of `range`
        Turn, ///< the turn of its first line
        ToNextChange, ///< from its first line to where somebody else begins
        Swap, ///< from its first line on, its speaker and the other change places
        Everything, ///< all that the speaker of its first line says
    };

    Reach reach = Reach::Turn;
    CueRange range;
    SpeakerId speaker{};
    /// Somebody new, if `speaker` is not set; if that is empty too, the name is still to be asked.
    QString name = {};
};

} // namespace earmark
