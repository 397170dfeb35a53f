// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"
#include "ui/reader/pills/pagepill.h"

namespace earmark {

/// "Back to the current line": which way and where the sound is, when the reader is elsewhere.
class FollowPill : public PagePill
{
    Q_OBJECT

public:
    explicit FollowPill(QWidget *parent = nullptr);

    void point(bool upwards, milliseconds position);
};

} // namespace earmark
