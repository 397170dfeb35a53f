// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/corrected/comparing.h"

#include "session/reading/background.h"

namespace earmark {

Comparing::Comparing(OpenEpisode &open)
    : QObject(&open)
    , m_open(open)
{
    connect(&m_comparing, &QFutureWatcherBase::finished, this, &Comparing::take);
}

Comparing::~Comparing()
{
    m_comparing.cancel();
}

void Comparing::compare(const TextState &before, const TextState &after)
{
    if (!m_open.hasTranscript())
        return;
    using Lines = Result<QList<ComparedLine>>;
    m_comparing.cancel();
    m_comparing.setFuture(m_open.surroundings().background.runShort(
        [before, after, past = m_open.history().past(), now = *m_open.keptTranscript(),
         settle = m_open.surroundings().library.writeBarrier()](const GoOn &) -> Lines {
            settle();
            const auto first = textIn(before, past, now);
            if (!first)
                return first.error();
            const auto second = textIn(after, past, now);
            if (!second)
                return second.error();
            return first->id == second->id ? comparedLines(first->text, second->text)
                                           : comparedTexts(first->text, second->text);
        }));
}

// The times are those that are shown, where the lines are.
void Comparing::take()
{
    if (m_comparing.isCanceled())
        return;
    Result<QList<ComparedLine>> lines = takeResult(m_comparing);
    if (!lines) {
        emit failed(lines.error());
        return;
    }
    QHash<CueId, std::optional<milliseconds>> times;
    for (const Cue &cue : m_open.transcript().cues)
        times.insert(cue.id, cue.begin);
    for (ComparedLine &line : *lines)
        line.begin = times.value(line.cue, line.begin);
    emit compared(*lines);
}

} // namespace earmark
