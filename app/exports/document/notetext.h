// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clocktext.h"
#include "exports/document/notesdocument.h"

namespace earmark {

// Text that all export formats share.

/// 12:34–12:51, or 12:34 for a moment.
QString spanText(TimeSpan span);
/// 00:41:07: an episode’s length as every format writes it; whole seconds, rounded.
QString clockDuration(milliseconds duration);
/// The same as PT41M7S (HTML, "Valid duration string").
QString isoDuration(milliseconds duration);
/// A time within an episode as PT12M34S; whole seconds, rounded down.
QString isoTime(milliseconds time);

/// A date and time in UTC with milliseconds, ISO 8601; empty if it is none.
QString isoMoment(const QDateTime &time);

/// Whether a key can stand in a link, an anchor or a file name as it is.
bool isPlainKey(const QString &key);
/// The id of an annotation within its document: n-KEY.
QString annotationAnchor(const Annotation &annotation);
/// The same as a UUID, which depends on nothing but the key.
QString annotationUuid(const Annotation &annotation);
/// A UUID that is always the same for a text.
QString uuidOf(const QString &text);

/// The meaning of a highlight's colour; empty for a bookmark or if the document has none for it.
QString meaningOf(const NotesDocument &document, const Annotation &annotation);

/// The episode's title, or the name of its file.
QString titleOf(const Episode &episode);

/// A tag as a single word: spaces become dashes.
QString joinedTag(const QString &tag);
/// All joined tags of the notes once, in their order.
QStringList joinedTags(const QList<Annotation> &annotations);

/// Text without what XML 1.0 ("Characters") and tables do not allow: control characters except tab
/// and line feed, noncharacters and halves of characters. Other line ends become line feeds.
QString cleanText(const QString &text);
/// The same on one line.
QString cleanLine(const QString &text);

/// Where an episode comes from, as names in English and values, without what is not known: its
/// show, date, duration, page, address of the sound, guid, file and link.
struct Fact
{
    QString name;
    QString value;
};
QList<Fact> factsOf(const NotesDocument &document);

} // namespace earmark
