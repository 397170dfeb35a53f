// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// The tag (BCP 47) of a language that a program calls "fr", "fra", "fr-FR" or "french"; empty for
/// what is none, such as "auto".
QString languageTag(const QString &name);

} // namespace earmark
