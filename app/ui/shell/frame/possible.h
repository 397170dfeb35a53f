// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace earmark {

struct WindowActions;

/// What there is to act upon now.
struct Possible
{
    bool episode = false;
    bool sound = false; ///< that is loaded
    bool text = false; ///< a transcript
    bool times = false; ///< of its lines, if only estimated ones
    bool notes = false;
    bool selection = false; ///< of words on the page
    bool wayBack = false;
    bool wayForward = false;

    bool operator==(const Possible &) const = default;
};

/// Turns off what would do nothing, for menus, buttons and shortcuts at once.
void allow(const WindowActions &actions, const Possible &now);

} // namespace earmark
