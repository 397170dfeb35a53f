// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chapter.h"
#include "core/ids.h"
#include "library/heard/heard.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QUrl>

namespace earmark {

/// A recording in the library, and what is known about it.
struct Episode
{
    EpisodeId id{};
    QString key; ///< a permanent UUID for links: earmark://episode/KEY
    QString mediaPath;
    QString title;
    QString show;
    QString description; ///< plain text or HTML, as found
    QString language; ///< BCP 47, empty when unknown
    QUrl page; ///< the episode's web page, empty when unknown
    QDate published;
    milliseconds duration{0};
    milliseconds position{0};
    Heard heard;
    QList<Chapter> chapters;
    QDateTime opened;
    bool hasTranscript = false; ///< computed by the repository, like noteCount
    int noteCount = 0;

    bool operator==(const Episode &) const = default;
};

} // namespace earmark
