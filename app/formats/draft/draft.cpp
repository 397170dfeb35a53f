// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/draft/draft.h"

#include "formats/input/stopping.h"
#include "formats/input/words.h"
#include "transcript/boundtimes.h"
#include "transcript/text.h"

namespace earmark {
namespace {

// More than any episode has. A larger text is no transcript and would fill the memory.
constexpr qsizetype maxSize = qsizetype{64} * 1024 * 1024;

// In letters. A timed piece needs as much memory as several letters.
qsizetype sizeOf(const Cue &cue)
{
    constexpr qsizetype ofPiece = 8;
    return cue.text.size() + cue.words.size() * ofPiece;
}

} // namespace

DraftCue draftCue(qsizetype line, const QString &text, std::optional<milliseconds> begin,
                  std::optional<milliseconds> end)
{
    DraftCue cue;
    cue.line = line;
    cue.begin = begin;
    cue.end = end;
    cue.text = text;
    return cue;
}

void Draft::add(DraftCue cue)
{
    boundTimes(cue);
    m_size += sizeOf(cue);
    m_isTooLong = m_isTooLong || m_cues.size() == maxTranscriptLines || m_size > maxSize
        || Stopping::isStopped();
    if (!m_isTooLong)
        m_cues.append(std::move(cue));
}

SpeakerId Draft::speaker(const QString &label)
{
    m_namesSpeakers = true;
    if (label.isEmpty() || isUnknownSpeaker(label))
        return {};
    const QString whole = withoutHalves(label);
    auto known = m_speakers.constFind(whole);
    if (known == m_speakers.constEnd())
        known = m_speakers.insert(whole, m_transcript.addNewSpeaker(whole));
    return *known;
}

SpeakerId Draft::lastSpeaker() const
{
    return m_cues.isEmpty() ? SpeakerId{} : m_cues.last().speaker;
}

void Draft::count(Repair repair, qsizetype line, qsizetype times)
{
    if (times <= 0)
        return;
    RepairCount &counted = m_repairs[repair];
    counted.repair = repair;
    counted.times += times;
    if (line > 0 && (counted.firstLine == 0 || line < counted.firstLine))
        counted.firstLine = line;
}

void Draft::moveLines(const std::function<qsizetype(qsizetype)> &lineOf)
{
    const auto move = [&lineOf](qsizetype &line) { line = line > 0 ? lineOf(line) : 0; };
    for (RepairCount &counted : m_repairs)
        move(counted.firstLine);
    for (DraftCue &cue : m_cues)
        move(cue.line);
}

} // namespace earmark
