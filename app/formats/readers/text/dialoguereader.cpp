// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/text/dialoguereader.h"

#include "formats/readers/speakerlabels.h"
#include "formats/readers/text/prosereader.h"

namespace earmark {

Draft readDialogue(QStringView text)
{
    Draft draft;
    bool gap = false;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (line.trimmed().isEmpty()) {
            gap = true;
            continue;
        }
        Cue cue;
        cue.text = line.toString();
        cue.beginsParagraph = std::exchange(gap, false) && !draft.cues().isEmpty();
        draft.add(std::move(cue));
    }
    takeSpeakersFromText(draft);
    for (Cue &cue : std::exchange(draft.cues(), {})) {
        const QString said = std::exchange(cue.text, {});
        addParagraph(said, cue, draft);
    }
    return draft;
}

} // namespace earmark
