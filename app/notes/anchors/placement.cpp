// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/anchors/placement.h"

#include "notes/anchoring.h"
#include "notes/anchors/candidates.h"
#include "transcript/folding.h"

#include <algorithm>
#include <chrono>
#include <map>

using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr milliseconds nearBy = 30s;
constexpr milliseconds farthest = 15min; ///< that adverts move words
constexpr double minLikeness = 0.8;
constexpr double minLead = 0.05; ///< if the best place leads by less, the context decides
constexpr double minContextLead = 0.2; ///< by how much the best context must lead
constexpr double minContext = 0.5; ///< of a quote too short to be recognised alone
constexpr double muchContext = 0.7; ///< of a very short one
constexpr qsizetype longQuote = 24; ///< letters that nobody says twice by chance
constexpr qsizetype shortQuote = 12;
constexpr qsizetype certainLength = 40; ///< letters of quote and surroundings
constexpr milliseconds exactly = 4s; ///< how well the time is known where others were found
constexpr milliseconds sameMoment = 250ms; ///< in which two transcripts have the same word
constexpr qsizetype shortestAsked = 8; ///< letters of a quote that may be asked about if changed
constexpr qsizetype farContext = 16; ///< letters around a quote that is found far from its time
constexpr qsizetype maxAsked = 3;

/// How far the words of a recording have moved, by the time they had: only where it is certain.
using Shifts = std::multimap<milliseconds, std::pair<AnnotationId, milliseconds>>;

/// An annotation that is searched for.
struct Sought
{
    Annotation annotation;
    QList<Candidate> candidates;
    qsizetype letters = 0; ///< of the quote
};

// Unlike decide(), this wants every sign, as other annotations will follow it.
std::optional<milliseconds> certainShift(const Sought &sought)
{
    if (sought.candidates.isEmpty())
        return {};
    const Candidate &best = sought.candidates.first();
    const auto rivals = std::ranges::count_if(sought.candidates, [&best](const Candidate &other) {
        return best.likeness - other.likeness <= minLead && other.around > best.around - 0.4;
    });
    const bool isCertain = best.likeness >= minLikeness && best.around >= minLikeness
        && sought.letters + best.compared >= certainLength && best.compared >= farContext
        && rivals == 1;
    if (!isCertain || !best.begin)
        return {};
    return *best.begin - sought.annotation.span.begin;
}

/// When the words of an annotation may begin.
struct Expected
{
    QList<TimeSpan> spans;
    bool isCertain = false; ///< nowhere else, unless they were moved by themselves

    bool contains(milliseconds time) const
    {
        return std::ranges::any_of(spans, [time](TimeSpan span) { return span.contains(time); });
    }
};

// An advert that stands between two annotations has moved only the later one; what is between them
// has moved as far as one of those around it.
Expected expectedOf(const Annotation &annotation, const Shifts &shifts)
{
    constexpr int asked = 3; // on each side
    Expected expected;
    const auto expect = [&](const Shifts::value_type &known) {
        const auto &[id, shift] = known.second;
        if (id == annotation.id)
            return 0;
        const milliseconds begin = annotation.span.begin + shift;
        expected.spans.append({begin - exactly, begin + exactly});
        return 1;
    };
    const auto here = shifts.lower_bound(annotation.span.begin);
    for (auto [it, count] = std::pair(here, 0); it != shifts.begin() && count < asked;)
        count += expect(*--it);
    for (auto [it, count] = std::pair(here, 0); it != shifts.end() && count < asked; ++it)
        count += expect(*it);
    expected.isCertain = !expected.spans.isEmpty();
    if (expected.spans.isEmpty())
        expected.spans.append({annotation.span.begin - nearBy, annotation.span.begin + nearBy});
    return expected;
}

// The only one that is alike enough, or the one with much the likest surroundings.
const Candidate *clearBest(const QList<const Candidate *> &candidates)
{
    QList<const Candidate *> best;
    for (const Candidate *candidate : candidates) {
        const bool isLike = candidate->likeness >= minLikeness
            && (best.isEmpty() || best.first()->likeness - candidate->likeness <= minLead);
        if (isLike)
            best.append(candidate);
    }
    if (best.size() <= 1)
        return best.isEmpty() ? nullptr : best.first();
    std::ranges::stable_sort(best, std::greater(), &Candidate::around);
    const double first = best.first()->around;
    const bool isClear = first >= minLikeness && first - best.at(1)->around >= minContextLead;
    return isClear ? best.first() : nullptr;
}

/// Chooses among the candidates of an annotation.
class Decision
{
public:
    Decision(const Sought &sought, const Expected &expected)
        : m_sought(sought)
        , m_expected(expected)
    {}

    Placement placement() const
    {
        if (const Candidate *same = sameAtItsTime(); same && !isOutdone(*same))
            return moved(*same);
        if (const Candidate *best = clearBest(nearOnes()))
            return isBelievable(*best) && !isContested(*best) ? moved(*best) : asked();
        if (m_expected.isCertain)
            return asked();
        const Candidate *far = clearBest(withTheirSurroundings());
        const bool canBe = far && far->begin && m_sought.letters >= longQuote && !isContested(*far)
            && std::chrono::abs(*far->begin - m_sought.annotation.span.begin) <= farthest;
        return canBe ? moved(*far) : asked();
    }

private:
    bool isNear(const Candidate &candidate) const
    {
        return !candidate.begin || m_expected.contains(*candidate.begin);
    }

    // The same words at the same moment, where the recording has not moved them.
    const Candidate *sameAtItsTime() const
    {
        const auto isIt = [this](const Candidate &one) {
            return one.likeness >= 1 && one.begin && isNear(one) && isBelievable(one)
                && std::chrono::abs(*one.begin - m_sought.annotation.span.begin) <= sameMoment;
        };
        const auto found = std::ranges::find_if(m_sought.candidates, isIt);
        return found == m_sought.candidates.end() ? nullptr : &*found;
    }

    bool isOutdone(const Candidate &same) const
    {
        return std::ranges::any_of(m_sought.candidates, [&same](const Candidate &other) {
            return other.likeness >= minLikeness && other.around >= same.around + minContextLead;
        });
    }

    QList<const Candidate *> nearOnes() const
    {
        QList<const Candidate *> found;
        for (const Candidate &candidate : m_sought.candidates) {
            if (isNear(candidate))
                found.append(&candidate);
        }
        return found;
    }

    QList<const Candidate *> withTheirSurroundings() const
    {
        QList<const Candidate *> found;
        for (const Candidate &candidate : m_sought.candidates) {
            if (candidate.around >= minLikeness && candidate.compared >= farContext)
                found.append(&candidate);
        }
        return found;
    }

    bool isBelievable(const Candidate &candidate) const
    {
        if (m_sought.letters >= longQuote)
            return true;
        return candidate.around >= (m_sought.letters < shortQuote ? muchContext : minContext);
    }

    // Whether another place may be meant: what stands around it is not clearly less alike. A
    // sentence that is said twice may have been misheard where it was noted, and not where it was
    // repeated.
    bool isContested(const Candidate &best) const
    {
        return std::ranges::any_of(m_sought.candidates, [this, &best](const Candidate &other) {
            const bool isLike =
                other.likeness >= best.likeness - minLead || isNear(other) == isNear(best);
            return &other != &best && isLike && other.around > best.around - minContextLead;
        });
    }

    static Placement moved(const Candidate &candidate)
    {
        return {Placement::Kind::Moved, {{candidate.range, candidate.likeness}}};
    }

    Placement asked() const
    {
        QList<const Candidate *> worthAsking;
        for (const Candidate &candidate : m_sought.candidates) {
            const bool isLike = candidate.likeness >= minLikeness;
            const bool isAlmost = m_sought.letters >= shortestAsked
                && (isNear(candidate) || candidate.around >= CandidateSearch::minAsked);
            if (isLike ? isNear(candidate) || candidate.around >= minContext
                        || m_sought.letters >= longQuote
                       : isAlmost)
                worthAsking.append(&candidate);
        }
        std::ranges::stable_sort(worthAsking, std::greater(),
                                 [](const Candidate *one) { return one->likeness + one->around; });
        Placement placement{.kind = Placement::Kind::Orphan, .places = {}};
        for (const Candidate *candidate : worthAsking.first(std::min(maxAsked, worthAsking.size())))
            placement.places.append({candidate->range, candidate->likeness});
        if (!placement.places.isEmpty())
            placement.kind = Placement::Kind::Asked;
        return placement;
    }

    const Sought &m_sought;
    const Expected &m_expected;
};

} // namespace

std::optional<TextRange> Placement::certain() const
{
    const bool isCertain = kind == Kind::Exact || kind == Kind::Moved;
    return isCertain ? std::optional(places.first().range) : std::nullopt;
}

Placements placementsOf(const QList<Annotation> &annotations, const Transcript &transcript,
                        TranscriptId kept, const std::function<bool()> &goOn)
{
    Placements placements;
    QList<Sought> wanted;
    for (const Annotation &annotation : annotations) {
        if (const auto range = placeByIds(annotation, transcript, kept))
            placements.insert(annotation.id, {Placement::Kind::Exact, {{*range, 1}}});
        else if (!annotation.anchor)
            placements.insert(annotation.id, {});
        else
            wanted.append({.annotation = annotation,
                           .candidates = {},
                           .letters = foldedWords(annotation.quote).size()});
    }
    if (wanted.isEmpty())
        return placements;

    const CandidateSearch search(transcript);
    Shifts shifts;
    for (Sought &sought : wanted) {
        if (goOn && !goOn())
            return placements;
        sought.candidates = search.anywhere(sought.annotation);
        if (const auto shift = certainShift(sought))
            shifts.insert({sought.annotation.span.begin, {sought.annotation.id, *shift}});
    }
    for (Sought &sought : wanted) {
        if (goOn && !goOn())
            return placements;
        const Expected expected = expectedOf(sought.annotation, shifts);
        for (const TimeSpan span : expected.spans)
            sought.candidates += search.within(sought.annotation, span);
        sought.candidates = distinct(sought.candidates);
        placements.insert(sought.annotation.id, Decision(sought, expected).placement());
    }
    return placements;
}

std::optional<TextRange> placeOf(const Annotation &annotation, const Transcript &transcript,
                                 TranscriptId kept)
{
    return placementsOf({annotation}, transcript, kept).value(annotation.id).certain();
}

} // namespace earmark
