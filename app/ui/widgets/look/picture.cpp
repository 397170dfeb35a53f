// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look/picture.h"

#include <QBuffer>
#include <QImageReader>

namespace earmark {

namespace {

// Formats that hold only pixels: an SVG may refer to other files, which would then be opened.
bool isPicture(const QByteArray &format)
{
    return QByteArrayList{"jpeg", "png", "gif", "webp", "bmp", "tiff"}.contains(format);
}

} // namespace

// Scales while it decodes: some covers have 3000 × 3000 pixels.
QImage readPicture(const QByteArray &bytes, int size)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    if (!isPicture(reader.format()))
        return {};
    reader.setAutoTransform(true);
    if (const QSize whole = reader.size(); whole.isValid())
        reader.setScaledSize(whole.scaled(size, size, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage picture = reader.read();
    const bool isTooLarge = picture.width() > size || picture.height() > size;
    return isTooLarge ? picture.scaled(size, size, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                      : picture;
}

} // namespace earmark
