// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/names/words/namewords.h"

namespace earmark {

/// Words that may be a person's name: "Jean-Pierre de la Tour", "J. K. Rowling", or a single
/// capitalised word.
struct NameSpan
{
    qsizetype first = 0; ///< index of a word
    qsizetype last = 0;
    int parts = 0; ///< without particles
    bool hasGivenName = false; ///< begins with a common first name
    bool hasTitle = false; ///< a title stands before it
    bool isMarked = false; ///< has an initial, or a surname in capitals: DUPONT
    bool isTail = false; ///< another capitalised word stands before it: "São Paulo"
    qsizetype role = -1; ///< the word before it, if that says what somebody does
};

/// The spans that look like names by themselves, in the order of the text. Those with the words of
/// organisations, places, months and so on are left out.
QList<NameSpan> nameSpans(const QList<NameWord> &words);

/// Whether `span` continues the list in which `before`, the span before it, stands: after a comma,
/// "and" or a bullet, with at most a role between.
bool continuesList(const QList<NameWord> &words, const NameSpan &before, const NameSpan &span);

/// The name as it should be written: "DUPONT" becomes "Dupont".
QString nameOf(const QList<NameWord> &words, const NameSpan &span);

} // namespace earmark
