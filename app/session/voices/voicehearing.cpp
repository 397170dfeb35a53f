// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/voices/voicehearing.h"

#include "session/reading/background.h"

#include <algorithm>

namespace earmark {

namespace {

bool saysTheSame(const Transcript &one, const Transcript &other)
{
    return std::ranges::equal(one.cues, other.cues, [](const Cue &a, const Cue &b) {
        return a.id == b.id && a.speaker == b.speaker && a.begin == b.begin
            && a.beginsTurn == b.beginsTurn;
    });
}

} // namespace

VoiceHearing::VoiceHearing(OpenEpisode &open)
    : QObject(&open)
    , m_open(open)
{
    connect(&m_hearing, &QFutureWatcherBase::finished, this, &VoiceHearing::takeTurns);
    connect(&m_telling, &QFutureWatcherBase::finished, this, &VoiceHearing::takeGuess);
    connect(&m_open, &OpenEpisode::transcriptChanged, this, &VoiceHearing::forget);
}

VoiceHearing::~VoiceHearing()
{
    m_hearing.cancel();
    m_telling.cancel();
}

bool VoiceHearing::canCompare() const
{
    const Transcript &text = m_open.transcript();
    const auto isTimed = [](const Cue &cue) {
        return cue.begin && cue.origin != TimeOrigin::Estimated;
    };
    return text.speakers.size() > 1 && !m_open.episode().mediaPath.isEmpty()
        && std::ranges::any_of(text.cues, isTimed);
}

bool VoiceHearing::isHearing() const
{
    return isAwaited(m_hearing);
}

void VoiceHearing::hear()
{
    if (isHearing() || !canCompare())
        return;
    if (!m_turns.isEmpty() && saysTheSame(m_text, m_open.transcript()))
        return;
    m_text = m_open.transcript();
    const auto work = m_open.surroundings().background.runLong(
        [path = m_open.episode().mediaPath, text = m_text](const GoOn &goOn) {
            return compareVoices(path, text, goOn);
        });
    m_hearing.setFuture(work);
    emit workStarted(tr("Comparing the voices"), watcherOf(work, this));
}

void VoiceHearing::takeTurns()
{
    if (!isAwaited(m_hearing))
        return;
    const auto turns = takeResult(m_hearing);
    if (!turns)
        return emit failed(turns.error());
    m_turns = heardTurns(m_text, *turns);
    emit heard();
}

void VoiceHearing::tellApart()
{
    m_telling.cancel();
    m_untold = m_open.transcript();
    const auto work = m_open.surroundings().background.runLong(
        [path = m_open.episode().mediaPath, text = m_untold](const GoOn &goOn) {
            return tellVoicesApart(path, text, goOn);
        });
    m_telling.setFuture(work);
    emit workStarted(tr("Telling the voices apart"), watcherOf(work, this));
}

void VoiceHearing::takeGuess()
{
    if (!isAwaited(m_telling))
        return;
    const auto guess = takeResult(m_telling);
    const Transcript text = std::exchange(m_untold, {});
    if (!guess)
        return emit failed(guess.error());
    emit toldApart(text, *guess);
}

// An edit leaves what was heard of other lines as it is.
void VoiceHearing::forget(TextChange change)
{
    if (change != TextChange::Another)
        return;
    m_hearing.cancel();
    m_telling.cancel();
    m_turns.clear();
    m_text = {};
    m_untold = {};
}

} // namespace earmark
