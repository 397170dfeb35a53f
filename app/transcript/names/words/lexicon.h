// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace earmark {

// What a word can be in a name, in French, English, German, Spanish, Italian, Portuguese and Dutch.
// All words are asked for as foldedWords() gives them.

/// A first name that many people have; of a double name (Jean-Pierre), the first half.
bool isGivenName(const QString &folded);

/// A small word between the parts of a name: de, van, von.
bool isParticle(const QString &folded);

/// Dr, Mme, Herr: stands before a name without belonging to it.
bool isTitle(const QString &folded);

/// What somebody does or is: journaliste, professor, Geschäftsführerin.
bool isRole(const QString &folded);

/// An article: a person's name has none before it.
bool isArticle(const QString &folded);

bool isConjunction(const QString &folded);

/// A word that never belongs to a name, though it may begin a sentence: a function word, or a verb
/// that descriptions like to begin with.
bool isPlainWord(const QString &folded);

/// A word of the names of organisations, programmes and platforms, never of people.
bool isOrganisation(const QString &folded);

/// A word of other names: places, months, days. It may be a surname after a first name (Jack
/// London).
bool isThing(const QString &folded);

/// The words of a text in which they are separated by white space.
QSet<QString> wordSet(QStringView words);

} // namespace earmark
