// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/names/knownnames.h"

#include "transcript/names/namesin.h"
#include "transcript/names/words/lexicon.h"
#include "transcript/names/words/namewords.h"

#include <algorithm>

namespace earmark {

namespace {

constexpr qsizetype longestText = 20'000;
constexpr qsizetype maxKnownNames = 500;
constexpr qsizetype longestName = 4; ///< words of a text that is only a name

QStringView beginningOf(QStringView text)
{
    return text.first(std::min(text.size(), longestText));
}

void add(QList<KnownName> &names, const NameWord &word, bool isPerson)
{
    const QString folded = QString(word.folded).remove(u' ');
    if (word.canBeName() && word.text.size() > 2 && names.size() < maxKnownNames
        && std::ranges::find(names, folded, &KnownName::folded) == names.end())
        names.append({.text = word.text.toString(), .folded = folded, .isPerson = isPerson});
}

bool isOnlyName(const QList<NameWord> &words)
{
    return words.size() <= longestName && std::ranges::all_of(words, [](const NameWord &word) {
               return word.isCapitalised() || isParticle(word.folded);
           });
}

} // namespace

QList<KnownName> knownNames(const QStringList &texts, bool onlyPeople)
{
    QList<KnownName> names;
    for (const QString &text : texts) {
        const QList<NameWord> words = nameWords(beginningOf(text));
        if (isOnlyName(words)) {
            for (const NameWord &word : words)
                add(names, word, true);
        }
        for (const NamedPerson &person : namesIn(text)) {
            for (const NameWord &word : nameWords(person.name))
                add(names, word, true);
        }
    }
    if (onlyPeople)
        return names;
    for (const QString &text : texts) {
        for (const NameWord &word : nameWords(beginningOf(text))) {
            if (!word.opensSentence())
                add(names, word, false);
        }
    }
    return names;
}

} // namespace earmark
