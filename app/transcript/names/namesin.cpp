// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/names/namesin.h"

#include "transcript/names/words/lexicon.h"
#include "transcript/names/words/namecues.h"
#include "transcript/names/words/namespans.h"

#include <QHash>

#include <algorithm>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qsizetype longestDescription =
    20'000; ///< show notes may have a whole transcript after them
constexpr qsizetype longestRole = 100;
constexpr qsizetype maxRoleWords = 25;

/// A span with what speaks for it.
struct Candidate
{
    NameSpan span;
    NameCue cue = NameCue::None;
    QString name;
    QString key; ///< folded
    QString role;
    bool hasArticle = false; ///< wherever it stands
    bool hasRole = false;
    bool isPaired = false; ///< stands beside somebody with a common first name: "X and Anna Y"
};

bool isPossessive(const NameWord &word)
{
    return word.folded == u"s" && word.text.size() == 2;
}

/// Reads the candidates of one text.
class CandidateReader
{
public:
    explicit CandidateReader(QStringView text)
        : m_text(text)
        , m_words(nameWords(text))
        , m_spans(nameSpans(m_words))
    {}

    QList<Candidate> read() const
    {
        QList<Candidate> candidates;
        qsizetype before = -1; // the last one that is more than a capitalised word
        for (const NameSpan &span : m_spans) {
            Candidate candidate = candidateOf(span);
            const qsizetype from = before < 0 ? 0 : candidates.at(before).span.last + 1;
            candidate.cue = isHeard(m_words, span.last) ? NameCue::Speaker
                                                        : cueBefore(m_words, span.first, from);
            if (before >= 0)
                compare(candidates[before], candidate);
            if (span.parts > 1 || span.hasGivenName)
                before = candidates.size();
            candidates.append(candidate);
        }
        return candidates;
    }

    // German, where every noun has a capital.
    bool hasCapitalNouns() const
    {
        const auto count = std::ranges::count(m_words, u"und"_s, &NameWord::folded);
        return count * 100 > m_words.size();
    }

private:
    Candidate candidateOf(const NameSpan &span) const
    {
        Candidate candidate;
        candidate.span = span;
        candidate.name = nameOf(m_words, span);
        for (qsizetype i = span.first; i <= span.last; ++i)
            candidate.key += m_words.at(i).folded + u' ';
        candidate.hasArticle = span.first > 0 && m_words.at(span.first).gap.trimmed().isEmpty()
            && (isArticle(m_words.at(span.first - 1).folded)
                || isPossessive(m_words.at(span.first - 1)));
        candidate.role = roleAfter(span).toString();
        candidate.hasRole = span.role >= 0 || !candidate.role.isEmpty();
        if (candidate.role.isEmpty() && span.role >= 0)
            candidate.role = m_words.at(span.role).text.toString();
        return candidate;
    }

    // What is said of one name of a list is true of the next. "Ana and Zoe talk about …": what is
    // said of the second is true of the first.
    void compare(Candidate &before, Candidate &candidate) const
    {
        if (!continuesList(m_words, before.span, candidate.span))
            return;
        if (candidate.cue == NameCue::None)
            candidate.cue = before.cue;
        if (candidate.span.first - before.span.last > 2)
            return;
        // Before a comma may stand what the name explains: "the host of Planet Bricks, Ana Doe".
        const bool isComma = m_words.at(candidate.span.first).gap.contains(u',');
        before.isPaired = before.isPaired || (isNamed(candidate) && !isComma);
        candidate.isPaired = isNamed(before);
        before.cue = std::max(before.cue, candidate.cue);
    }

    static bool isNamed(const Candidate &candidate)
    {
        return candidate.span.hasGivenName && candidate.span.parts > 1;
    }

    // The end of the aside that begins with the word at `first`.
    qsizetype endOfAside(qsizetype first, bool isInBrackets) const
    {
        static constexpr QStringView ends = u",;.!?…\n:()-–—•|\"«»“„";
        const qsizetype last = std::min(m_words.size(), first + maxRoleWords);
        for (qsizetype i = first + 1; i < last; ++i) {
            const QStringView gap = m_words.at(i).gap;
            const bool closes = isInBrackets
                ? gap.contains(u')') || gap.contains(u'\n')
                : std::ranges::any_of(gap, [](QChar c) { return ends.contains(c); });
            const bool isNextName = isConjunction(m_words.at(i).folded)
                && std::ranges::find(m_spans, i + 1, &NameSpan::first) != m_spans.end();
            if (closes || (isNextName && !isInBrackets))
                return i;
        }
        return last;
    }

    // "Lucile Pontet, Responsable de la communication, …", "Lucile Pontet (Responsable …)".
    QStringView roleAfter(const NameSpan &span) const
    {
        const qsizetype first = span.last + 1;
        if (first >= m_words.size())
            return {};
        const QStringView gap = m_words.at(first).gap.trimmed();
        static constexpr QStringView openers = u",(–—-";
        if (gap.size() != 1 || !openers.contains(gap.front())
            || m_words.at(first).gap.contains(u'\n'))
            return {};
        const bool isInBrackets = gap.front() == u'(';
        const qsizetype end = endOfAside(first, isInBrackets);
        const QStringView role = m_text.sliced(
            m_words.at(first).offset, m_words.at(end - 1).end() - m_words.at(first).offset);
        const auto head = std::span(m_words).subspan(first, std::min<qsizetype>(end - first, 4));
        const bool saysWhat = !introduces(m_words.at(first))
            && std::ranges::any_of(head, [](const NameWord &word) { return isRole(word.folded); });
        const bool isWhere = isInBrackets && m_words.at(first).isCapitalised();
        return role.size() <= longestRole && (saysWhat || isWhere) ? role : QStringView();
    }

    QStringView m_text;
    QList<NameWord> m_words;
    QList<NameSpan> m_spans;
};

/// All mentions of a person, as one.
struct Person
{
    Candidate best;
    int mentions = 1;
    int surnames = 0; ///< mentions by surname or first name alone
};

// How sure it is that this is a person. Few things but people are called by half of their names.
int certainty(const Person &person, bool hasCapitalNouns)
{
    const Candidate &best = person.best;
    const NameSpan &span = best.span;
    int points = (span.hasGivenName ? 2 : 0) + (span.hasTitle ? 2 : 0) + (best.hasRole ? 2 : 0);
    points += (span.isMarked ? 1 : 0) - (best.hasArticle ? 2 : 0);
    const int repeated = (person.mentions > 1 ? 1 : 0) + (person.surnames > 0 ? 2 : 0);
    points += hasCapitalNouns ? std::min(repeated, 1) : repeated;
    const bool hasParticle = span.last - span.first + 1 > span.parts;
    if (hasCapitalNouns && hasParticle && !span.hasGivenName)
        points -= 2; // "Größe der Platten"
    if (span.parts == 1 && span.isTail)
        return 0;
    if (span.parts == 1)
        return points - 3 + (best.cue == NameCue::Speaker ? 4 : best.cue == NameCue::With ? 3 : 0);
    return points + (best.cue == NameCue::None ? 0 : 2) + (best.isPaired ? 2 : 0);
}

// How likely it is that this person is heard.
int likelihood(const Person &person)
{
    switch (person.best.cue) {
    case NameCue::Speaker:
        return 8;
    case NameCue::With:
        return 6;
    case NameCue::None:
        return 1 + (person.best.hasRole ? 1 : 0) + (person.mentions + person.surnames > 1 ? 1 : 0);
    case NameCue::Crew:
        return 0;
    }
    return 0;
}

// Whether `key` is part of a longer name, "lucile " of "lucile pontet ".
bool isPartOf(const QString &key, const QString &whole)
{
    return whole.size() > key.size() && (whole.startsWith(key) || whole.endsWith(u' ' + key));
}

QList<Person> peopleOf(const QList<Candidate> &candidates)
{
    QList<Person> people;
    QHash<QString, qsizetype> known;
    for (const Candidate &candidate : candidates) {
        const auto found = known.constFind(candidate.key);
        if (found == known.cend()) {
            known.insert(candidate.key, people.size());
            people.append({.best = candidate});
            continue;
        }
        Person &person = people[*found];
        Candidate &best = person.best;
        ++person.mentions;
        best.cue = std::max(best.cue, candidate.cue);
        best.hasArticle = best.hasArticle && candidate.hasArticle;
        best.isPaired = best.isPaired || candidate.isPaired;
        best.hasRole = best.hasRole || candidate.hasRole;
        best.span.hasTitle = best.span.hasTitle || candidate.span.hasTitle;
        if (candidate.role.size() > best.role.size())
            best.role = candidate.role;
    }
    return people;
}

// Counts first names and surnames that stand alone as mentions of the whole name.
void joinParts(QList<Person> &people)
{
    QList<Person> whole;
    for (const Person &person : people) {
        if (person.best.span.parts > 1)
            whole.append(person);
    }
    people.removeIf([&](const Person &person) {
        if (person.best.span.parts > 1)
            return true;
        const auto owner = std::ranges::find_if(
            whole, [&](const Person &other) { return isPartOf(person.best.key, other.best.key); });
        if (owner == whole.end())
            return false;
        owner->surnames += person.mentions;
        owner->best.cue = std::max(owner->best.cue, person.best.cue);
        return true;
    });
    people.append(whole);
}

} // namespace

QList<NamedPerson> namesIn(QStringView text)
{
    const CandidateReader reader(text.first(std::min(text.size(), longestDescription)));
    QList<Person> people = peopleOf(reader.read());
    joinParts(people);
    people.removeIf(
        [&](const Person &person) { return certainty(person, reader.hasCapitalNouns()) < 2; });
    std::ranges::sort(people, {}, [](const Person &person) {
        return std::pair(-likelihood(person), person.best.span.first);
    });
    QList<NamedPerson> names;
    for (const Person &person : people)
        names.append({.name = person.best.name, .role = person.best.role});
    return names;
}

} // namespace earmark
