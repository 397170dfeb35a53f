// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/reading.h"
#include "formats/readers/labels/nameshape.h"

#include <optional>

namespace earmark {

/// A line split into the label at its beginning and the text behind it, in case that label is the
/// name of the speaker.
struct LabelledLine
{
    /// How likely the label is a speaker, and what else has to hold. Least likely first.
    enum class Likelihood {
        NotAName, ///< it introduces the text: note, so
        OddSigns, ///< it has signs that no word has: anna@home, Anna | Acme
        IfMostAre, ///< only if most lines have such a label
        IfRepeated, ///< only if it occurs again
        LikeAName, ///< it looks like a name; other lines must have labels too
        Certain, ///< only names are written like this
    };

    QString label{}; ///< empty for a change to a speaker without a name
    QString bareName{}; ///< the label without its aside: MARIE for MARIE (laughing)
    QStringView aside{}; ///< (laughing)
    QStringView whole{}; ///< the line, including what precedes the label
    QStringView text{}; ///< what follows the label
    FoundLabel::Form form = FoundLabel::Form::Colon;
    Likelihood likelihood = Likelihood::NotAName;
};

/// Whether a sentence ends within a label (“Hello. ANNA”). An abbreviation (“Prof. Berg”) is none.
bool endsSentenceWithin(QStringView label);

/// The label at the beginning of a line, which may follow a bullet or be in Markdown's bold.
std::optional<LabelledLine> labelledLine(QStringView line);

/// The labels at the beginning of a line and within it. With `hasChevrons`, >> within the line
/// changes the speaker.
QList<LabelledLine> labelsIn(QStringView line, bool hasChevrons);

} // namespace earmark
