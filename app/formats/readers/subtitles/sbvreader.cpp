// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/digits.h"
#include "formats/input/lines.h"
#include "formats/input/timestamp.h"
#include "formats/readers/captions/captiontext.h"
#include "formats/readers/subtitles/subtitles.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

std::optional<TimeSpan> timesIn(QStringView line)
{
    static const QRegularExpression pattern(
        u"^\\s*(\\d+:\\d{1,2}:\\d{1,2}[.,]\\d+),\\s*(\\d+:\\d{1,2}:\\d{1,2}[.,]\\d+)\\s*$"_s);
    if (line.size() > 60)
        return {};
    const auto match = pattern.match(withPlainSigns(line));
    const auto begin = readTimestamp(match.capturedView(1));
    const auto end = readTimestamp(match.capturedView(2));
    if (!match.hasMatch() || !begin || !end)
        return {};
    return TimeSpan{*begin, *end};
}

} // namespace

bool isSbv(QStringView text)
{
    constexpr qsizetype linesToSniff = 20;
    for (const auto [line, number] : Lines(text)) {
        if (number > linesToSniff)
            break;
        if (timesIn(line))
            return true;
    }
    return false;
}

Draft readSbv(QStringView text)
{
    Draft draft;
    DraftCue cue;
    cue.line = 1;
    const auto finish = [&] {
        cue.text = plainCaption(cue.text.replace(u"[br]"_s, u"\n"_s));
        if (cue.begin || !cue.text.trimmed().isEmpty())
            draft.add(std::exchange(cue, {}));
    };
    for (const auto [line, number] : Lines(text)) {
        if (const auto times = timesIn(line)) {
            finish();
            cue = {};
            cue.line = number;
            cue.begin = times->begin;
            cue.end = times->end;
        } else {
            cue.text += line.toString() + u'\n';
        }
    }
    finish();
    draft.traits().hasSpeakersInText = true;
    return draft;
}

} // namespace earmark
