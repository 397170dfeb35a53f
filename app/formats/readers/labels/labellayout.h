// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"
#include "formats/readers/labels/labelline.h"

#include <QHash>

namespace earmark {

/// What parts the name at the beginning of a line from what is said: a sign, or a closing bracket.
struct NameEnd
{
    QChar sign;
    QChar opening{}; ///< before the name, if the sign is a bracket
};

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
    std::optional<NameEnd> m_end;
    QHash<QString, qsizetype> m_names; ///< how often each occurs
};

} // namespace earmark
