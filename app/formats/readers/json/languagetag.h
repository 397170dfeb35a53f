// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// The BCP 47 tag of a language that a program calls "fr", "fra", "fr-FR" or "french". Empty if it
/// is no language, such as "auto".
QString languageTag(const QString &name);

} // namespace earmark
