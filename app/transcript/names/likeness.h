// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// How a folded word sounds, roughly, in any of our languages: the same for Lucile and Lucille,
/// Isia and Izia, Schmidt and Schmitt, but not for Marie and Maria or Martin and Marin.
QString soundOf(QStringView folded);

/// How many letters must be changed, added or removed to make `other` of `one`, or `limit` + 1 if
/// more than `limit`.
qsizetype changesBetween(QStringView one, QStringView other, qsizetype limit);

/// Whether the words are the same but for an ending, as a plural, a feminine or a genitive is.
bool isInflection(QStringView one, QStringView other);

} // namespace earmark
