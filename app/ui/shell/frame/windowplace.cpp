// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/windowplace.h"

#include <algorithm>

namespace earmark {

namespace {

constexpr int titleHeight = 32; ///< approximate height of the title bar

} // namespace

QRect placeWithin(const QRect &window, const QRect &screen)
{
    if (screen.contains(window))
        return window;
    const QRect room = screen.adjusted(0, std::min(titleHeight, screen.height() / 4), 0, 0);
    QRect placed(window.topLeft(), window.size().boundedTo(room.size()));
    placed.moveLeft(std::clamp(placed.left(), room.left(), room.right() + 1 - placed.width()));
    placed.moveTop(std::clamp(placed.top(), room.top(), room.bottom() + 1 - placed.height()));
    return placed;
}

} // namespace earmark
