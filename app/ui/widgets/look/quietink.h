// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace earmark {

/// Draws a label in the theme's quiet ink from now on, also when the palette changes. A palette's
/// own PlaceholderText is too faint to read.
void useQuietInk(QWidget *label);

} // namespace earmark
