// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// Replaces the notes in an earlier export by those of `fresh`. Keeps all text outside the marks of
/// the notes, and front matter keys that are not ours. Without marks, appends the notes.
QString mergeIntoExisting(const QString &existing, const QString &fresh);

} // namespace earmark
