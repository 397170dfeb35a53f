// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"
#include "formats/readers/labels/labelline.h"

#include <QHash>

namespace earmark {

/// Recognises a text in which nearly every line begins with a label and the same separator. Such a
/// label is a name, whatever it looks like.
class LabelLayout
{
public:
    LabelLayout() = default;
    explicit LabelLayout(const QList<DraftCue> &cues);

    /// The label of `line`. In a line that is not the first of its cue, only a label that occurs
    /// several times counts.
    std::optional<LabelledLine> labelIn(QStringView line, bool isFirst) const;

private:
    QStringView m_separator;
    QHash<QString, qsizetype> m_names; ///< how often each occurs
};

} // namespace earmark
