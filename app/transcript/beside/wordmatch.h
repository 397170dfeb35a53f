// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace earmark {

/// For each word of `first` the index of the same word in `second`, in order, or -1. Three words in
/// a row that are found only once in either text anchor the comparison (patience diff), so that
/// texts of any length can be compared; short stretches between anchors are compared by their
/// shortest edit script. Empty if `goOn` says no.
QList<qsizetype> matchedWords(const QList<QString> &first, const QList<QString> &second,
                              const std::function<bool()> &goOn = {});

} // namespace earmark
