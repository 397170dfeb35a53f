// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace earmark {

struct WindowActions;

/// What actions can act on at the moment.
struct Possible
{
    bool episode = false;
    bool sound = false; ///< a sound is loaded
    bool text = false; ///< a transcript
    bool panes = true; ///< they are seen; the notebook takes their place
    bool times = false; ///< its lines have times, even if only estimated
    bool notes = false;
    bool beside = false; ///< a second transcript is beside the page
    bool selection = false; ///< words on the page are selected
    bool wayBack = false;
    bool wayForward = false;

    bool operator==(const Possible &) const = default;
};

/// Disables actions that would do nothing: menus, buttons and shortcuts at once.
void allow(const WindowActions &actions, const Possible &now);

} // namespace earmark
