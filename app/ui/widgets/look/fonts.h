// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace earmark {

/// `font` with its size multiplied by `factor`.
QFont scaledFont(QFont font, qreal factor);

/// `font` in semibold.
QFont strongFont(QFont font);

/// The serif font for quotes from an episode, in the size of `font`.
QFont quoteFont(QFont font);

} // namespace earmark
