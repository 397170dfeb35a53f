// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

#include <memory>

class QPainter;
class QRect;
class QTextDocument;

namespace earmark {

struct Theme;

/// The Markdown of a note, laid out in `width` pixels: CommonMark and the task lists, tables and
/// bare links of GitHub. A line break stays one. HTML is shown as text, pictures are not loaded,
/// headings are as large as the text, and a [[link]] looks like one.
std::unique_ptr<QTextDocument> noteDocument(const QString &note, const QFont &font,
                                            const Theme &theme, int width);

/// Draws what noteDocument() has laid out.
void paintNote(QPainter &painter, const QRect &place, const QTextDocument &document,
               const Theme &theme);

/// The height of such a document, in pixels.
int heightOf(const QTextDocument &document);

} // namespace earmark
