// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exports/document/notesdocument.h"

namespace earmark {

/// What a template makes, and so how values are written into it: as they are, so that they mean
/// nothing to Markdown or HTML, or as whole fields of a table.
enum class TemplateTarget : qint8 { Plain, Markdown, Html, Csv };

/// By the suffix of the file that is made ("md", "html", "csv"); of a template that is named after
/// it ("notes.md.mustache") by the one before.
TemplateTarget templateTargetOf(const QString &fileName);

QString suffixOf(TemplateTarget target); ///< of the file that is made

constexpr qsizetype longestTemplate = 64 * 1024; ///< in UTF-16 units

/// Notes by a template of the listener's own in Mustache (mustache(5)). Sections of values that are
/// empty are left out; `{{{name}}}` is a value as it is. Its variables:
/// - episode.title, show, date, duration, language, page, audio, guid, file, link, speakers
/// - notes, each with time, time_end, seconds, seconds_end, span, speaker, quote, note, tags (a
///   list, {{.}}), tags_text, colour (1…5), meaning, favourite, bookmark, context_before,
///   context_after, link, page_link, id, created. A note of Markdown stays as it was typed in
///   Markdown, as far as it does not affect what follows it.
/// - groups, each with heading and notes, as `document.by` says
/// - turns, each with speaker, time and text, if the document has the transcript
/// Error: the template is too long or not valid.
Result<QByteArray> notesByTemplate(const NotesDocument &document, const QString &given,
                                   TemplateTarget target);

} // namespace earmark
