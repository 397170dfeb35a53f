// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/estimate.h"

#include "align/speechclock.h"

#include <QHash>

#include <algorithm>

namespace earmark {

namespace {

// Used when the length of the episode is unknown too.
constexpr milliseconds perLetter{66};

/// A place in the text whose time is known.
struct Anchor
{
    qint64 letters = 0; ///< of the text before it
    milliseconds time{0};
};

bool isFact(const Cue &cue)
{
    return cue.begin && cue.origin != TimeOrigin::None && cue.origin != TimeOrigin::Estimated;
}

// Also forgets the times of the words.
void forgetTimes(Cue &cue)
{
    cue.begin.reset();
    cue.end.reset();
    cue.origin = TimeOrigin::None;
    for (Word &word : cue.words)
        word.span.reset();
}

void obeyPin(Cue &cue, milliseconds time)
{
    if (cue.begin != time)
        forgetTimes(cue);
    cue.begin = time;
    cue.origin = TimeOrigin::Pinned;
}

void forgetEstimates(QList<Cue> &cues)
{
    for (Cue &cue : cues) {
        if (!isFact(cue) && cue.origin != TimeOrigin::NotSpoken)
            forgetTimes(cue);
    }
}

// Apply pins in the order of the text; none goes back before one above it.
void obeyPins(QList<Cue> &cues, const QList<Pin> &pins, milliseconds duration)
{
    QHash<CueId, std::optional<milliseconds>> times;
    for (const Pin &pin : pins)
        times.insert(pin.cue, pin.time);
    milliseconds last{0};
    for (Cue &cue : cues) {
        const auto pin = times.constFind(cue.id);
        if (pin == times.constEnd()) {
            if (cue.origin == TimeOrigin::Pinned && cue.begin) { // moved by the listener
                last = std::max(last, *cue.begin);
                cue.begin = last;
                if (cue.end)
                    cue.end = std::max(*cue.end, last);
            }
            continue;
        }
        if (!*pin) {
            forgetTimes(cue);
            cue.origin = TimeOrigin::NotSpoken;
            continue;
        }
        last = std::max(last, duration.count() > 0 ? std::min(**pin, duration) : **pin);
        obeyPin(cue, last);
    }
}

// If a time of the file contradicts a pin, the pin wins: the listener heard it.
void forgetContradictions(QList<Cue> &cues)
{
    milliseconds earliest{0};
    for (Cue &cue : cues) {
        if (cue.origin == TimeOrigin::Pinned)
            earliest = std::max(earliest, *cue.begin);
        else if (cue.begin && *cue.begin < earliest)
            forgetTimes(cue);
    }
    milliseconds latest = milliseconds::max();
    for (qsizetype row = cues.size() - 1; row >= 0; --row) {
        Cue &cue = cues[row];
        if (cue.origin == TimeOrigin::Pinned)
            latest = std::min(latest, *cue.begin);
        else if (cue.begin && *cue.begin > latest)
            forgetTimes(cue);
        else if (cue.end && *cue.end > latest)
            cue.end = latest;
    }
}

qint64 lettersOf(const Cue &cue)
{
    return cue.origin == TimeOrigin::NotSpoken ? 0 : cue.text.size() + 1;
}

/// Where each line begins in the text, then where the text ends.
QList<qint64> lettersBefore(const QList<Cue> &cues)
{
    QList<qint64> letters{0};
    letters.reserve(cues.size() + 1);
    for (const Cue &cue : cues)
        letters.append(letters.last() + lettersOf(cue));
    return letters;
}

/// The piecewise linear map from the text to the sound, through all known times.
class TimeMap
{
public:
    TimeMap(const QList<Cue> &cues, const QList<qint64> &letters, const SpeechClock &clock)
        : m_clock(clock)
    {
        add(0, milliseconds(0));
        for (qsizetype row = 0; row < cues.size(); ++row) {
            const Cue &cue = cues.at(row);
            if (!isFact(cue))
                continue;
            add(letters.at(row), *cue.begin);
            const bool nextIsOpen = row + 1 < cues.size() && !isFact(cues.at(row + 1));
            if (cue.end && nextIsOpen)
                add(letters.at(row + 1), *cue.end);
        }
        putInOrder();
        const milliseconds last = m_anchors.last().time;
        const milliseconds likely = last + perLetter * (letters.last() - m_anchors.last().letters);
        add(letters.last(), clock.duration() > last ? clock.duration() : likely);
    }

    milliseconds beginAt(qint64 letters) const { return timeAt(letters, &SpeechClock::beginAfter); }
    milliseconds endAt(qint64 letters) const { return timeAt(letters, &SpeechClock::endAfter); }

private:
    void add(qint64 letters, milliseconds time)
    {
        m_anchors.append({.letters = letters, .time = time});
    }

    // Lines may overlap: if one ends after the next known one begins, the begin of that one counts.
    void putInOrder()
    {
        milliseconds latest = milliseconds::max();
        for (qsizetype i = m_anchors.size() - 1; i >= 0; --i) {
            latest = std::min(latest, m_anchors.at(i).time);
            m_anchors[i].time = latest;
        }
    }

    milliseconds timeAt(qint64 letters,
                        milliseconds (SpeechClock::*after)(milliseconds) const) const
    {
        auto above = std::ranges::upper_bound(m_anchors, letters, {}, &Anchor::letters);
        if (above == m_anchors.end())
            --above; // the end of the text
        const Anchor &from = *(above - 1);
        const Anchor &to = *above;
        const qint64 done = letters - from.letters;
        const qint64 all = std::max<qint64>(to.letters - from.letters, 1);
        const milliseconds spokenFrom = m_clock.spokenBefore(from.time);
        const milliseconds spoken = m_clock.spokenBefore(to.time) - spokenFrom;
        if (spoken.count() == 0) // silence, as far as anybody knows
            return from.time + (to.time - from.time) * done / all;
        return std::clamp((m_clock.*after)(spokenFrom + spoken * done / all), from.time, to.time);
    }

    const SpeechClock &m_clock;
    QList<Anchor> m_anchors; ///< neither letters nor times go backwards
};

// Give a begin and an end to lines that lack them.
void fillIn(QList<Cue> &cues, const QList<qint64> &letters, const TimeMap &map)
{
    milliseconds last{0};
    for (qsizetype row = 0; row < cues.size(); ++row) {
        Cue &cue = cues[row];
        if (cue.origin == TimeOrigin::NotSpoken)
            continue;
        if (!cue.begin) {
            cue.begin = std::max(last, map.beginAt(letters.at(row)));
            cue.origin = TimeOrigin::Estimated;
        }
        if (!cue.end)
            cue.end = std::max(*cue.begin, map.endAt(letters.at(row + 1)));
        last = *cue.begin;
    }
}

} // namespace

Transcript withPins(Transcript transcript, const QList<Pin> &pins, milliseconds duration)
{
    forgetEstimates(transcript.cues);
    obeyPins(transcript.cues, pins, duration);
    forgetContradictions(transcript.cues);
    return transcript;
}

Transcript withEstimatedTimes(Transcript transcript, const QList<Pin> &pins,
                              const SpeechActivity &activity)
{
    const SpeechClock clock(activity);
    transcript = withPins(std::move(transcript), pins, clock.duration());
    QList<Cue> &cues = transcript.cues;
    const QList<qint64> letters = lettersBefore(cues);
    fillIn(cues, letters, TimeMap(cues, letters, clock));
    return transcript;
}

} // namespace earmark
