// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace earmark {

/// A word of a text without punctuation, by its place in UTF-16 units.
struct SpelledWord
{
    qsizetype offset = 0;
    qsizetype length = 0;
    QString text; ///< with straight apostrophes and hyphens, and precomposed letters

    bool operator==(const SpelledWord &) const = default;
};

/// The words of a text that a dictionary can know: no numbers, no addresses, no scripts without
/// spaces.
QList<SpelledWord> spelledWords(QStringView text);

/// Whether a word is spelt right if `isKnown` knows it, or the parts between its hyphens, or what
/// follows an elision (l'homme) or precedes a possessive s. A single letter is always right.
bool isSpeltRight(const QString &word, const std::function<bool(const QString &)> &isKnown);

/// The part of a word that is a name: "Isia" of "d'Isia" and "Isia's".
QString withoutElision(const QString &word);

/// A word that a dictionary suggests, with the apostrophes of the word that it replaces.
QString writtenLike(QStringView original, QString suggestion);

} // namespace earmark
