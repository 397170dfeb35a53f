// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/text/labelreader.h"

#include "formats/input/lines.h"
#include "formats/input/timestamp.h"

namespace earmark {

namespace {

std::optional<DraftCue> labelIn(QStringView line)
{
    const auto fields = line.split(u'\t');
    if (fields.size() < 3 || fields.at(0).contains(u':'))
        return {};
    DraftCue cue;
    cue.begin = readTimestamp(fields.at(0));
    cue.end = readTimestamp(fields.at(1));
    if (!cue.begin || !cue.end)
        return {};
    cue.text = line.sliced(fields.at(2).begin() - line.begin()).toString();
    return cue;
}

} // namespace

bool isLabelTrack(QStringView text)
{
    const QStringView line = text.first(std::min<qsizetype>(text.size(), 4096)).trimmed();
    const qsizetype end = line.indexOf(u'\n');
    return labelIn(end < 0 ? line : line.first(end)).has_value();
}

// A line after a label that begins with a backslash tells its frequencies.
Draft readLabelTrack(QStringView text)
{
    Draft draft;
    for (const auto [line, number] : Lines(text)) {
        if (auto cue = labelIn(line)) {
            cue->line = number;
            draft.add(std::move(*cue));
        } else if (!line.startsWith(u'\\') && !line.trimmed().isEmpty()) {
            DraftCue untimed;
            untimed.line = number;
            untimed.text = line.toString();
            draft.add(std::move(untimed));
            draft.count(Repair::UnreadableTime, number);
        }
    }
    draft.takeSpeakersFromText();
    return draft;
}

} // namespace earmark
