// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"
#include "ui/reader/pills/pagepill.h"

namespace earmark {

/// "Back to the current line", with its direction and time, for when that line is out of view.
class FollowPill : public PagePill
{
    Q_OBJECT

public:
    explicit FollowPill(QWidget *parent = nullptr);

    void point(bool upwards, milliseconds position);
};

} // namespace earmark
