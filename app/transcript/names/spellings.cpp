// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/names/spellings.h"

#include "transcript/names/knownnames.h"
#include "transcript/names/likeness.h"
#include "transcript/names/spellingforms.h"

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qsizetype shortestHeard = 4; ///< shorter words sound alike too often
constexpr qsizetype shortestNear = 6; ///< sounds, to be compared letter by letter
constexpr qsizetype shortestPair = 5;
constexpr qsizetype maxCompared = 200; ///< names of one sound, or after one first name

/// A form in the transcript, or a known name that is not there.
struct Name
{
    SpellingForm form;
    std::optional<KnownName> known;
    bool isTaken = false; ///< belongs to a group

    qsizetype count() const { return form.places.size(); }
    bool isPerson() const { return known && known->isPerson; }
    /// Not capitalised only because it begins a sentence.
    bool isSure() const { return form.within > 0 || form.isGivenName || known; }
};

// Known names first, then by how often they stand there.
QList<Name> namesOf(const QList<SpellingForm> &forms, const QList<KnownName> &known)
{
    QHash<QString, KnownName> unused;
    for (const KnownName &right : known)
        unused.insert(right.text, right);
    QList<Name> names;
    for (const SpellingForm &form : forms) {
        Name name{.form = form, .known = {}};
        if (unused.contains(form.text))
            name.known = unused.take(form.text);
        names.append(name);
    }
    for (const KnownName &right : known) {
        if (!unused.contains(right.text))
            continue;
        SpellingForm form;
        form.text = right.text;
        form.folded = right.folded;
        form.sound = soundOf(right.folded);
        names.append({.form = form, .known = right});
    }
    std::ranges::stable_sort(names, {}, [](const Name &name) {
        return std::tuple(!name.isPerson(), !name.known, -name.count());
    });
    return names;
}

// Whether both sets have something and nothing in common, not even by likeness.
bool contradict(const QSet<QString> &one, const QSet<QString> &other)
{
    if (one.isEmpty() || other.isEmpty())
        return false;
    return std::ranges::none_of(one, [&](const QString &sound) {
        return std::ranges::any_of(other, [&](const QString &candidate) {
            return changesBetween(sound, candidate, 1) <= 1;
        });
    });
}

// Marie Curie and Mary Shelley are two people.
bool areTwoPeople(const SpellingForm &one, const SpellingForm &other)
{
    return contradict(one.givenNames, other.givenNames)
        || (one.isGivenName && other.isGivenName && contradict(one.surnames, other.surnames));
}

/// Finds which names are one, by sound or by letters.
class Grouping
{
public:
    Grouping(QList<Name> names, bool hasCapitalNouns)
        : m_names(std::move(names))
        , m_hasCapitalNouns(hasCapitalNouns)
    {
        m_names.removeIf([](const Name &name) { return name.form.sound.isEmpty(); });
        for (qsizetype row = 0; row < m_names.size(); ++row) {
            const SpellingForm &form = m_names.at(row).form;
            add(m_bySound[form.sound], row);
            m_byLetter[form.sound.front()].append(row);
            for (const QString &givenName : form.givenNames)
                add(m_byGivenName[givenName], row);
        }
    }

    /// Each group with the name that leads it first.
    QList<QList<Name>> take()
    {
        QList<QList<Name>> groups;
        for (Name &lead : m_names) {
            if (std::exchange(lead.isTaken, true))
                continue;
            QList<Name> group{lead};
            addTo(group, m_bySound.value(lead.form.sound), &Grouping::soundsAlike);
            if (lead.isPerson())
                addTo(group, m_byLetter.value(lead.form.sound.front()), &Grouping::isNear);
            for (const QString &givenName : std::as_const(lead.form.givenNames))
                addTo(group, m_byGivenName.value(givenName), &Grouping::isNear);
            groups.append(group);
        }
        return groups;
    }

private:
    using Likeness = bool (Grouping::*)(const Name &, const Name &) const;

    static void add(QList<qsizetype> &rows, qsizetype row)
    {
        if (rows.size() < maxCompared)
            rows.append(row);
    }

    void addTo(QList<Name> &group, const QList<qsizetype> &rows, Likeness isLike)
    {
        for (const qsizetype row : rows) {
            Name &name = m_names[row];
            if (!name.isTaken && name.count() > 0 && (this->*isLike)(group.first(), name)) {
                name.isTaken = true;
                group.append(name);
            }
        }
    }

    // Whether something besides the sound says that these are one.
    static bool areTied(const Name &lead, const Name &name)
    {
        return lead.isPerson() || lead.form.givenNames.intersects(name.form.givenNames);
    }

    bool soundsAlike(const Name &lead, const Name &name) const
    {
        if (!lead.isSure() && !name.isSure())
            return false;
        if (lead.form.text.toLower() == name.form.text.toLower())
            return capitalsMayVary(lead, name);
        const bool differInAccents = lead.form.folded == name.form.folded;
        const qsizetype shorter = std::min(lead.form.folded.size(), name.form.folded.size());
        if ((!differInAccents && shorter < shortestHeard) || areTwoPeople(lead.form, name.form))
            return false;
        if (areTied(lead, name))
            return true;
        const bool areGivenNames = lead.form.isGivenName && name.form.isGivenName;
        if (m_hasCapitalNouns) // Falle and Fälle
            return areGivenNames && !differInAccents;
        return lead.isSure() && name.isSure()
            && (differInAccents || areGivenNames || lead.known || lead.count() > 1);
    }

    // Short words in capitals are abbreviations, and German ones may be nouns that are stressed.
    bool capitalsMayVary(const Name &lead, const Name &name) const
    {
        if (lead.known)
            return true;
        const qsizetype less = std::min(lead.count(), name.count());
        const bool isOften = less > 2 && less * 5 >= lead.count() + name.count();
        return lead.form.folded.size() >= shortestHeard && (!m_hasCapitalNouns || isOften);
    }

    bool isNear(const Name &lead, const Name &name) const
    {
        const qsizetype shorter = std::min(lead.form.sound.size(), name.form.sound.size());
        if (shorter < shortestNear || name.known || name.form.isGivenName || name.form.within == 0
            || !areTied(lead, name))
            return false;
        const qsizetype maxChanges = shorter < 9 ? 1 : 2;
        return changesBetween(lead.form.sound, name.form.sound, maxChanges) <= maxChanges
            && !isInflection(lead.form.folded, name.form.folded)
            && !areTwoPeople(lead.form, name.form);
    }

    QList<Name> m_names;
    bool m_hasCapitalNouns;
    QHash<QString, QList<qsizetype>> m_bySound;
    QHash<QChar, QList<qsizetype>> m_byLetter; ///< for the few names that are known
    QHash<QString, QList<qsizetype>> m_byGivenName;
};

QList<Spelling> spellingsOf(const QList<Name> &group, const SpellingForms &forms)
{
    QList<Spelling> found;
    QSet<QString> paired;
    for (const Name &name : group) {
        const SpellingForm &form = name.form;
        if (!form.places.isEmpty())
            found.append({.text = form.text, .places = form.places});
        const bool mayBePair = form.folded.size() >= shortestPair
            && (!forms.hasCapitalNouns || group.first().isPerson());
        if (mayBePair && !paired.contains(form.folded))
            found += forms.pairs.value(form.folded);
        paired.insert(form.folded);
    }
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [](const Spelling &spelling) { return spelling.places.size(); });
    return found;
}

// The known spelling; but a heading may have capitals, and lack accents, that are not the name's.
QString proposedFor(const QList<Name> &group, const QList<Spelling> &found)
{
    const Name &lead = group.first();
    if (!lead.known)
        return found.first().text;
    const QString &known = lead.form.text;
    if (lead.count() > 0 || lead.isPerson())
        return known;
    const auto said = std::find_if(group.begin() + 1, group.end(), [&](const Name &name) {
        return name.form.folded == lead.form.folded;
    });
    if (said == group.end())
        return known;
    const bool isHeading = known == known.toUpper() || known.toLower() != said->form.text.toLower();
    return isHeading ? said->form.text : known;
}

} // namespace

QList<SpellingGroup> spellings(const Transcript &transcript, const QStringList &known)
{
    const SpellingForms forms = spellingForms(transcript);
    const QList<Name> names = namesOf(forms.forms, knownNames(known, forms.hasCapitalNouns));
    QList<SpellingGroup> groups;
    for (const QList<Name> &group : Grouping(names, forms.hasCapitalNouns).take()) {
        const QList<Spelling> found = spellingsOf(group, forms);
        if (found.isEmpty())
            continue;
        const QString proposed = proposedFor(group, found);
        if (found.size() > 1 || found.first().text != proposed)
            groups.append({.proposed = proposed, .spellings = found});
    }
    const auto places = [](const SpellingGroup &group) {
        qsizetype count = 0;
        for (const Spelling &spelling : group.spellings)
            count += spelling.places.size();
        return count;
    };
    std::ranges::stable_sort(groups, std::ranges::greater(), places);
    return groups;
}

std::optional<TextRange> rangeOf(const Transcript &transcript, const Spelling &spelling,
                                 const WordRef &place)
{
    const qsizetype row = transcript.rowOf(place.cue);
    if (row < 0)
        return {};
    const Cue &cue = transcript.cues.at(row);
    const auto word = std::ranges::find(cue.words, place.word, &Word::id);
    if (cue.words.end() - word < place.words)
        return {};
    const qsizetype begin = cue.text.indexOf(spelling.text, word->offset);
    if (begin < 0 || begin + spelling.text.size() > (word + place.words - 1)->end())
        return {};
    return TextRange{row, begin, row, begin + spelling.text.size()};
}

} // namespace earmark
