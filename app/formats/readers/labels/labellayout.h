// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"
#include "formats/readers/labels/labelline.h"

#include <QHash>

namespace earmark {

/// How nearly every line of a text begins, told by regularity over all of it: with a label, which
/// the same sign parts from what is said. Whatever signs such a label is made of, it is a name.
class LabelLayout
{
public:
    LabelLayout() = default;
    explicit LabelLayout(const QList<DraftCue> &cues);

    /// Nearly all lines are labelled.
    bool isFound() const { return !m_separator.isEmpty(); }
    /// The label of a cue's first line, or in another one that label again.
    std::optional<LabelledLine> labelIn(QStringView line, bool isFirst) const;

private:
    QStringView m_separator;
    QHash<QString, qsizetype> m_names; ///< how often they come
};

} // namespace earmark
