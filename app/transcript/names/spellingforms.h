// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/names/spellings.h"

#include <QHash>
#include <QSet>

namespace earmark {

/// A capitalised word of a transcript, exactly as it is spelt, with all its places.
struct SpellingForm
{
    QString text;
    QString folded; ///< without spaces
    QString sound;
    QList<WordRef> places;
    bool isGivenName = false; ///< a common first name
    int within = 0; ///< places where the capital is not due to a sentence's beginning
    QSet<QString> givenNames; ///< sounds of the first names before it, if it may be a surname
    QSet<QString> surnames; ///< sounds of the words after it, if it is a first name itself
};

/// What a transcript has of names.
struct SpellingForms
{
    QList<SpellingForm> forms; ///< in the order of the text
    /// Two names in a row, by their folded letters without a space: "Open AI" as "openai".
    QHash<QString, QList<Spelling>> pairs;
    /// In German, and where headings have capitals, nouns look like names.
    bool hasCapitalNouns = false;
};

/// The capitalised words that never stand in small letters. None if all words are in capitals.
SpellingForms spellingForms(const Transcript &transcript);

} // namespace earmark
