// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/names/words/namespans.h"

#include "transcript/names/words/lexicon.h"

#include <algorithm>

namespace earmark {

namespace {

constexpr int maxParts = 5;
constexpr qsizetype longestAside = 14; ///< words of a role between two people of a list

bool hasAny(QStringView gap, QStringView signs)
{
    return std::ranges::any_of(gap, [signs](QChar c) { return signs.contains(c); });
}

// Whether a word directly follows the one before, as the parts of a name do.
bool isJoined(const NameWord &word)
{
    const auto isBlank = [](QChar c) { return c.isSpace() && c != u'\n'; };
    return word.gap.size() <= 2 && std::ranges::all_of(word.gap, isBlank);
}

bool canBegin(const NameWord &word)
{
    return word.canBeName() || (word.isInitial() && word.text.size() > 1);
}

bool canFollow(const NameWord &word)
{
    return word.canBeName() || word.isInitial();
}

// Whether the parts are a whole name, after which "de" or "von" says where somebody is from.
bool isWhole(const QList<NameWord> &words, const QList<qsizetype> &parts)
{
    return parts.size() > 1 && !isGivenName(words.at(parts.last()).folded);
}

// The index of the next part, or -1. Up to three particles may stand between.
qsizetype nextPart(const QList<NameWord> &words, const QList<qsizetype> &parts)
{
    for (qsizetype i = parts.last() + 1; i < words.size() && i <= parts.last() + 4; ++i) {
        const NameWord &word = words.at(i);
        if (!isJoined(word))
            return -1;
        if (canFollow(word))
            return i;
        if (!isParticle(word.folded) || (!word.isCapitalised() && isWhole(words, parts)))
            return -1;
    }
    return -1;
}

// Leaves out what stands before the name: "Geschäftsführerin Anna Schmidt". A common first name
// within the span is where the name begins.
void trimBeginning(const QList<NameWord> &words, QList<qsizetype> &parts)
{
    const auto isGiven = [&](qsizetype part) { return isGivenName(words.at(part).folded); };
    const auto given = std::ranges::find_if(parts, isGiven);
    if (given != parts.end() && given + 1 != parts.end()) {
        const bool hasInitials = std::any_of(
            parts.begin(), given, [&](qsizetype part) { return words.at(part).isInitial(); });
        if (!hasInitials)
            parts.erase(parts.begin(), given);
    }
    if (isGiven(parts.first()))
        return;
    for (qsizetype i = parts.size() - 3; i >= 0; --i) {
        if (isRole(words.at(parts.at(i)).folded)) {
            parts.remove(0, i + 1);
            return;
        }
    }
}

// Leaves out the label of what comes next: "Ana Doe Mixage : …".
void trimEnd(const QList<NameWord> &words, QList<qsizetype> &parts)
{
    const qsizetype next = parts.last() + 1;
    if (parts.size() > 2 && next < words.size() && words.at(next).gap.contains(u':'))
        parts.removeLast();
}

// Whether the name is quoted as a whole, as titles are.
bool isQuoted(const QList<NameWord> &words, const NameSpan &span)
{
    static constexpr QStringView quotes = u"\"“”„«»‘’'";
    const QStringView before = words.at(span.first).gap.trimmed();
    if (before.isEmpty() || !quotes.contains(before.back()))
        return false;
    if (span.last + 1 == words.size())
        return true;
    const QStringView after = words.at(span.last + 1).gap.trimmed();
    return hasAny(after, quotes);
}

bool isPersons(const QList<NameWord> &words, const QList<qsizetype> &parts, const NameSpan &span)
{
    const auto folded = [&](qsizetype part) -> const QString & { return words.at(part).folded; };
    if (std::ranges::any_of(parts, [&](qsizetype part) { return isOrganisation(folded(part)); }))
        return false;
    if (!span.hasGivenName) {
        const auto isOther = [&](qsizetype part) {
            return isRole(folded(part)) || (isThing(folded(part)) && span.role < 0);
        };
        if (std::ranges::any_of(parts, isOther) || words.at(parts.first()).isAllCapitals())
            return false;
    }
    const bool onlyInitials =
        std::ranges::all_of(parts, [&](qsizetype part) { return words.at(part).isInitial(); });
    return !onlyInitials && !isQuoted(words, span);
}

NameSpan spanOf(const QList<NameWord> &words, const QList<qsizetype> &parts)
{
    NameSpan span{.first = parts.first(), .last = parts.last(), .parts = int(parts.size())};
    span.hasGivenName = isGivenName(words.at(span.first).folded);
    span.isMarked = std::ranges::any_of(parts, [&](qsizetype part) {
        const NameWord &word = words.at(part);
        return (word.isInitial() && word.text.size() > 1)
            || (part > span.first && word.isAllCapitals());
    });
    if (span.first > 0 && isJoined(words.at(span.first))) {
        const NameWord &before = words.at(span.first - 1);
        span.isTail = before.isCapitalised() && !before.opensSentence() && !isTitle(before.folded)
            && !isRole(before.folded);
        span.hasTitle = isTitle(before.folded) && before.folded != u"me"; // English
        span.role = isRole(before.folded) ? span.first - 1 : -1;
    }
    return span;
}

} // namespace

QList<NameSpan> nameSpans(const QList<NameWord> &words)
{
    QList<NameSpan> spans;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!canBegin(words.at(at)))
            continue;
        QList<qsizetype> parts;
        for (qsizetype part = at; part >= 0 && parts.size() <= maxParts;
             part = nextPart(words, parts))
            parts.append(part);
        at = parts.last();
        if (parts.size() > maxParts)
            continue;
        trimBeginning(words, parts);
        trimEnd(words, parts);
        if (const NameSpan span = spanOf(words, parts); isPersons(words, parts, span))
            spans.append(span);
    }
    return spans;
}

bool continuesList(const QList<NameWord> &words, const NameSpan &before, const NameSpan &span)
{
    const qsizetype from = before.last + 1;
    if (span.first - from > longestAside)
        return false;
    for (qsizetype i = from; i <= span.first; ++i) {
        if (hasAny(words.at(i).gap, u".!?…"))
            return false;
    }
    return hasAny(words.at(span.first).gap, u",;&/+•*-–·")
        || (span.first > from && isConjunction(words.at(span.first - 1).folded));
}

QString nameOf(const QList<NameWord> &words, const NameSpan &span)
{
    QString name;
    for (qsizetype i = span.first; i <= span.last; ++i) {
        const NameWord &word = words.at(i);
        if (i > span.first && !word.gap.isEmpty())
            name += u' ';
        const bool isShouted = word.isAllCapitals() && word.text.size() > 2;
        bool beginsPart = true;
        for (const QChar c : word.text) {
            name += isShouted && !beginsPart ? c.toLower() : c;
            beginsPart = !c.isLetter();
        }
    }
    return name;
}

} // namespace earmark
