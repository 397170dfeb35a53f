// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doubts/textdoubt.h"

#include <QSet>

#include <functional>

namespace earmark {

/// Names that are spelt in several ways, without those of which the listener knows every word.
QList<TextDoubt> doubtfulNames(const Transcript &transcript, const QStringList &known,
                               const QSet<QString> &added);

/// Words that are not right and stand only once, outside of lines in `foreign`. Words of `names`
/// are asked about there.
QList<TextDoubt> doubtfulWords(const Transcript &transcript,
                               const std::function<bool(const QString &)> &isRight,
                               const QList<TextDoubt> &names, const QSet<CueId> &foreign);

} // namespace earmark
