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

/// What a media file says of itself in its tags.
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
    milliseconds duration{0}; ///< as the container claims it; the exact one comes from the Player
    bool hasVideo = false;
};

/// What is more is left out.
inline constexpr qsizetype mostChapters = 10'000;

/// Reads tags, cover and chapters. An Error says in a sentence why the file is no playable sound.
Result<MediaFacts> readMediaFacts(const QString &path);

} // namespace earmark
