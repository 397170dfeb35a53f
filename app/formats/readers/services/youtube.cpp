// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

milliseconds timeUnder(const QJsonValue &event, QLatin1StringView key)
{
    return timeOf(event[key], JsonUnit::Milliseconds).value_or(milliseconds(0));
}

} // namespace

bool isYouTube(const JsonFile &file)
{
    const QJsonArray events = file.root.value("events"_L1).toArray();
    return std::ranges::any_of(events, [](const QJsonValue &event) {
        return event["segs"_L1].isArray() && event["tStartMs"_L1].isDouble();
    });
}

// An event is a line, and its parts are words; those that only append a line break say nothing.
Draft readYouTube(const JsonFile &file)
{
    Draft draft;
    for (const auto &event : file.root.value("events"_L1).toArray()) {
        DraftCue cue;
        cue.begin = timeUnder(event, "tStartMs"_L1);
        cue.end = *cue.begin + timeUnder(event, "dDurationMs"_L1);
        for (const auto &part : event["segs"_L1].toArray()) {
            const QString text = part["utf8"_L1].toString();
            const milliseconds begin = *cue.begin + timeUnder(part, "tOffsetMs"_L1);
            if (!cue.words.isEmpty())
                cue.words.last().span->end = begin;
            cue.words.append({.id = {},
                              .offset = qint32(cue.text.size()),
                              .length = qint32(text.size()),
                              .span = TimeSpan{begin, std::max(begin, *cue.end)},
                              .confidence = -1});
            cue.text += text;
        }
        if (cue.words.size() == 1)
            cue.words.clear(); // a whole line
        if (!cue.text.trimmed().isEmpty())
            draft.add(std::move(cue));
    }
    return draft;
}

} // namespace earmark
