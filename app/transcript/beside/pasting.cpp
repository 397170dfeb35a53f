// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/beside/pasting.h"

#include "transcript/beside/pairing.h"
#include "transcript/edit/lines.h"
#include "transcript/text.h"

namespace earmark {

namespace {

// Spaces at its ends may be selected, but stay.
TextRange trimmed(TextRange passage, const Transcript &transcript)
{
    const QString &first = transcript.cues.at(passage.firstRow).text;
    const QString &last = transcript.cues.at(passage.lastRow).text;
    const qsizetype least = passage.firstRow == passage.lastRow ? passage.firstOffset : 0;
    while (passage.lastOffset > least && last.at(passage.lastOffset - 1).isSpace())
        --passage.lastOffset;
    const qsizetype most = passage.firstRow == passage.lastRow ? passage.lastOffset : first.size();
    while (passage.firstOffset < most && first.at(passage.firstOffset).isSpace())
        ++passage.firstOffset;
    return passage;
}

Cue lineOf(const QString &text)
{
    Cue line;
    line.text = text;
    line.words = splitIntoWords(text);
    return line;
}

} // namespace

Transcript withPasted(Transcript transcript, const TextRange &selected, const QString &text)
{
    const TextRange passage = trimmed(selected, transcript);
    const QString first = transcript.cues.at(passage.firstRow).text.left(passage.firstOffset);
    const QString last = transcript.cues.at(passage.lastRow).text.sliced(passage.lastOffset);
    Transcript before;
    QList<CueId> lines;
    for (qsizetype row = passage.firstRow; row <= passage.lastRow; ++row) {
        const Cue &cue = transcript.cues.at(row);
        const qsizetype begin = row == passage.firstRow ? passage.firstOffset : 0;
        const qsizetype end = row == passage.lastRow ? passage.lastOffset : cue.text.size();
        before.addCue(lineOf(cue.text.sliced(begin, end - begin)));
        lines.append(cue.id);
    }
    Transcript after;
    after.addCue(lineOf(text.simplified()));
    const Pairing pairing = *paired(before, after);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = textBeside(pairing, after, i);
        if (i == 0)
            line.prepend(first);
        if (i == lines.size() - 1)
            line.append(last);
        transcript = withText(std::move(transcript), lines.at(i), line);
    }
    return transcript;
}

} // namespace earmark
