// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace earmark {

/// Writes a label in the theme's quiet ink from now on, whatever palette comes. A palette's own
/// PlaceholderText is too faint for what has to be read.
void keepQuiet(QWidget *label);

} // namespace earmark
