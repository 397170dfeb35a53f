// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace earmark {

/// `font`, that many times its size.
QFont scaledFont(QFont font, qreal factor);

/// `font` in semibold.
QFont strongFont(QFont font);

/// The serif in which words of an episode are quoted, in the size of `font`.
QFont quoteFont(QFont font);

} // namespace earmark
