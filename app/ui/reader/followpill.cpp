// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/followpill.h"

#include "ui/widgets/timetext.h"

using namespace Qt::StringLiterals;

namespace earmark {

FollowPill::FollowPill(QWidget *parent)
    : PagePill(Look::Strong, parent)
{
    setToolTip(tr("Back to the current line (F)"));
    setAccessibleName(tr("Back to the current line"));
}

void FollowPill::point(bool upwards, milliseconds position)
{
    const QString time = timeText(position);
    setLabel((upwards ? u"↑ "_s : u"↓ "_s) + tr("Back to the current line"), time);
    setAccessibleName(tr("Back to the current line") + u' ' + time);
}

} // namespace earmark
