// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/text/dialoguereader.h"

#include "formats/input/lines.h"
#include "formats/readers/markdowntext.h"

namespace earmark {

Draft readDialogue(QStringView text)
{
    Draft draft;
    bool gap = false;
    for (const auto [line, number] : Lines(text)) {
        if (line.trimmed().isEmpty()) {
            gap = true;
            continue;
        }
        DraftCue cue;
        cue.line = number;
        cue.text = line.toString();
        cue.beginsParagraph = std::exchange(gap, false) && !draft.cues().isEmpty();
        draft.add(std::move(cue));
    }
    draft.takeSpeakersFromText();
    if (hasBoldLabels(text))
        draft.takeMarkdownOff();
    draft.splitParagraphs();
    return draft;
}

} // namespace earmark
