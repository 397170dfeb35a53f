// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chapter.h"
#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QUrl>

namespace earmark {

/// What a media file says about itself in its tags.
struct MediaFacts
{
    QString title;
    QString show; ///< album, or the podcast frames of ID3v2
    QString description; ///< plain text or HTML, as found
    QString language; ///< BCP 47, empty when unknown
    QUrl page; ///< the episode's web page, empty when unknown
    QDate date;
    QByteArray cover; ///< an image file's bytes, empty when none
    QList<Chapter> chapters;
    milliseconds duration{0}; ///< as the container claims; the Player finds the exact one
    bool hasVideo = false;
};

/// Further chapters are left out.
inline constexpr qsizetype maxChapters = 10'000;

/// Reads tags, cover and chapters. Fails if the file is missing, unreadable, damaged or has no
/// sound that can be decoded.
Result<MediaFacts> readMediaFacts(const QString &path);

} // namespace earmark
