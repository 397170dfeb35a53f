// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chapter.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace earmark {

/// A chapter in a file of its own.
struct ListedChapter
{
    milliseconds begin{0};
    std::optional<milliseconds> end; ///< nothing: the end of the sound
    QString title;
    QString link; ///< a web address
    QString image; ///< a web address
    bool isListed = true; ///< otherwise only its picture changes (toc: false)

    bool operator==(const ListedChapter &) const = default;
};

/// The chapters of a file, in their order.
struct ChapterFile
{
    QList<ListedChapter> chapters;
    int warnings = 0; ///< what was left out or repaired
};

/// Whether it looks like a file of chapters and not like a JSON Feed.
bool looksLikeChapters(const QByteArray &json);

/// Reads JSON Chapters of the podcast namespace. Numbers may be texts, and the list may be bare.
/// Errors: it is damaged, with line and column; it has no chapters.
Result<ChapterFile> readChapterFile(const QByteArray &json);

/// Those that are listed, with ends. A `duration` of zero is unknown.
QList<Chapter> chaptersOf(const ChapterFile &file, milliseconds duration);

} // namespace earmark
