// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/reading/importednotes.h"

#include <QJsonValue>

namespace earmark {

// One reader for each format. Each gives nothing for a file of another format.

QList<ImportedEpisode> readNotesJson(const QJsonValue &root);
/// A Web Annotation, a list of them, or a page or collection that has them.
QList<ImportedEpisode> readNotesJsonLd(const QJsonValue &root);
QList<ImportedEpisode> readReadwise(const QString &text);
QList<ImportedEpisode> readSnipd(const QString &text);
QList<ImportedEpisode> readAudacity(const QString &text);
/// Lines with a time, also as list items and links: those of PodNotes and of show notes.
QList<ImportedEpisode> readStamps(const QString &text);

/// A highlight of words that have to be looked for.
Annotation foundWords(const QString &quote, TimeSpan span);

/// Seconds as a time; nothing if it is none, or beyond what a recording lasts.
std::optional<milliseconds> timeOfSeconds(const QString &text);

} // namespace earmark
