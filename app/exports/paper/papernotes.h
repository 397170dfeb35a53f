// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exports/document/notesdocument.h"

namespace earmark {

// Documents set by QTextDocument. They need fonts, and so a QGuiApplication; each episode begins a
// page. Errors: there is no QGuiApplication, or Qt can't write the document.

/// OpenDocument text.
Result<QByteArray> notesAsOdt(const QList<NotesDocument> &documents);

/// PDF for A4.
Result<QByteArray> notesAsPdf(const QList<NotesDocument> &documents);

} // namespace earmark
