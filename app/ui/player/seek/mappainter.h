// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/seek/episodemap.h"
#include "ui/widgets/look/theme.h"

#include <QPixmap>

namespace earmark {

/// The map of an episode as a picture of `size` logical pixels: lanes, hatched silence, chapter
/// cuts, annotations and hits; everything except the playhead.
QPixmap paintMap(const EpisodeMap &map, QSize size, qreal scale, const Theme &theme);

/// The x of a time in a bar of `width`.
qreal xOf(milliseconds time, milliseconds duration, qreal width);

/// Where the mark of an annotation is drawn.
QRectF markOf(const Annotation &annotation, milliseconds duration, QSizeF size);

} // namespace earmark
