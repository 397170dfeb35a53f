// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/reading.h"
#include "formats/readers/labels/nameshape.h"

#include <optional>

namespace earmark {

/// A line as it would be if what stands at its beginning is the name of who says it.
struct LabelledLine
{
    /// What it takes to believe that, the least first.
    enum class Trust {
        None, ///< it introduces what is said: note, so
        Odd, ///< it has signs that are in no word: anna@home, Anna | Acme
        Crowd, ///< most of the text is labelled so
        Twice, ///< it comes again
        Name, ///< it looks like a name, and others are labelled too
        Sure, ///< nothing else is written so
    };

    QString label{}; ///< empty where somebody else speaks and nobody says who
    QString bareName{}; ///< of a label with an aside: MARIE of MARIE (laughing)
    QStringView aside{}; ///< (laughing)
    QStringView whole{}; ///< with all that stands before the label in the line
    QStringView text{}; ///< what follows
    FoundLabel::Form form = FoundLabel::Form::Colon;
    Trust trust = Trust::None;
};

/// Whether a sentence ends within a label, of which only the last word may be a name then.
bool endsSentenceWithin(QStringView label);

/// The label at the beginning of a line, behind a bullet and within Markdown's emphasis.
std::optional<LabelledLine> labelledLine(QStringView line);

/// … and those within it, where `hasChevrons` says that >> within a line is a change.
QList<LabelledLine> labelsIn(QStringView line, bool hasChevrons);

} // namespace earmark
