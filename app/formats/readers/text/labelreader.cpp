// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/lines.h"
#include "formats/input/timestamp.h"
#include "formats/input/words.h"
#include "formats/readers/labels/speakerlabels.h"
#include "formats/readers/text/textreaders.h"

#include <algorithm>

namespace earmark {

namespace {

// A line with a backslash below a label has its frequencies.
bool isOfFrequencies(QStringView line)
{
    return line.startsWith(u'\\');
}

std::optional<DraftCue> labelIn(Line line)
{
    const auto fields = line.text.split(u'\t');
    if (fields.size() < 3 || fields.at(0).contains(u':'))
        return {};
    const QStringView text = line.text.sliced(fields.at(2).begin() - line.text.begin());
    const DraftCue cue = draftCue(line.number, text.toString(), readTimestamp(fields.at(0)),
                                  readTimestamp(fields.at(1)));
    return cue.begin && cue.end ? std::optional(cue) : std::nullopt;
}

bool isNumbered(const DraftCue &cue)
{
    return isNumberedSpeaker(cue.text.section(u'\t', 0, 0)) && cue.text.contains(u'\t');
}

// Some programs have a column with a numbered speaker in every line.
void takeSpeakers(Draft &draft)
{
    if (draft.cues().isEmpty() || !std::ranges::all_of(draft.cues(), isNumbered))
        return;
    for (DraftCue &cue : draft.cues()) {
        const qsizetype tab = cue.text.indexOf(u'\t');
        cue.speaker = draft.speaker(cue.text.first(tab).trimmed());
        cue.text.remove(0, tab + 1);
    }
}

} // namespace

bool isLabelTrack(QStringView text)
{
    const QStringView head = headOf(text, 4096).trimmed();
    for (const auto [line, number] : Lines(head)) {
        if (!isOfFrequencies(line))
            return labelIn({line, number}).has_value();
    }
    return false;
}

Draft readLabelTrack(QStringView text)
{
    Draft draft;
    for (const auto [line, number] : Lines(text)) {
        if (auto cue = labelIn({line, number})) {
            draft.add(std::move(*cue));
        } else if (!isOfFrequencies(line) && !line.trimmed().isEmpty()) {
            draft.add(draftCue(number, line.toString()));
            draft.count(Repair::UnreadableTime, number);
        }
    }
    takeSpeakers(draft);
    draft.traits().hasSpeakersInText = true;
    return draft;
}

} // namespace earmark
