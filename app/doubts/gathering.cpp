// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doubts/gathering.h"

#include "doubts/doubtfullines.h"
#include "doubts/doubtfulturns.h"
#include "doubts/doubtfulwords.h"

using namespace Qt::StringLiterals;

namespace earmark {

QString keyOf(DoubtKind kind)
{
    return u"kind %1"_s.arg(int(kind));
}

QList<TextDoubt> gatherDoubts(const DoubtSources &sources, const std::function<bool()> &goOn)
{
    const Transcript &text = sources.transcript;
    QList<TextDoubt> names;
    const std::function<QList<TextDoubt>()> steps[] = {
        [&] { return names = doubtfulNames(text, sources.known, sources.added); },
        [&] { return doubtfulTurns(text, sources.turns); },
        [&] { return interjections(text); },
        [&] {
            return sources.isRight ? doubtfulWords(text, sources.isRight, names, sources.foreign)
                                   : QList<TextDoubt>();
        },
        [&] { return doubtfullyHeard(text); },
        [&] { return doubtfulPlaces(text); },
    };
    QList<TextDoubt> doubts;
    for (const auto &step : steps) {
        if (!goOn())
            return {};
        const QList<TextDoubt> some = step();
        doubts += some.first(std::min(some.size(), maxDoubtsOfAKind));
    }
    return doubts;
}

} // namespace earmark
