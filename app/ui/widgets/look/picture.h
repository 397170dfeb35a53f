// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace earmark {

/// A picture of pixels, at most `size` wide and high; a null image if it is none. Works in any
/// thread.
QImage readPicture(const QByteArray &bytes, int size);

} // namespace earmark
