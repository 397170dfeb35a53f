// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plain/closeddocument.h"

#include <QImage>

namespace earmark {

// Returns an empty picture: without one, Qt would try to open `name` as a file.
QVariant ClosedDocument::loadResource(int, const QUrl &)
{
    QImage picture(1, 1, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    return picture;
}

} // namespace earmark
