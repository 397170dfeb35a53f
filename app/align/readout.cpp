// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/readout.h"

#include "transcript/text.h"

#include <algorithm>
#include <cmath>

namespace earmark {

namespace {

constexpr int shortestGap = 500; // frames of sound that nobody transcribed
// A sentence that takes less than this part of its rehearsal's time has lost most of its words: it
// is not said there.
constexpr double minPart = 1.0 / 3;
// Nor is a run of at least `strayRun` sentences that all have less confidence than this.
constexpr float minConfidence = 0.1F;
constexpr int strayRun = 4;
// Sound beside a sentence that nobody transcribed may be the sentence's own: every second takes so
// much from its log odds.
constexpr double doubtPerSecond = 1.2;
constexpr int maxStrangeSound = 300; // frames on either side

/// The frames from `begin` to before `end`; none when `end` is not after `begin`.
struct Frames
{
    int begin = 0;
    int end = 0;

    bool isEmpty() const { return end <= begin; }
};

/// When each row is heard. Rows that were left out have no frames.
class RowTimes
{
public:
    RowTimes(const SearchPath &path, int rows)
        : m_rows(size_t(rows))
    {
        for (int frame = 0; frame < int(path.size()); ++frame) {
            const int place = path[size_t(frame)];
            if (place < 0)
                continue;
            Frames &row = m_rows[size_t(place)];
            if (row.isEmpty())
                row.begin = frame;
            row.end = frame + 1;
        }
    }

    Frames of(int begin, int end) const
    {
        Frames result;
        for (int row = begin; row < end; ++row) {
            const Frames &frames = m_rows[size_t(row)];
            if (frames.isEmpty())
                continue;
            if (result.isEmpty())
                result.begin = frames.begin;
            result.end = frames.end;
        }
        return result;
    }

private:
    std::vector<Frames> m_rows;
};

TimeSpan toSpan(Frames frames)
{
    return {Spectrogram::hop * frames.begin, Spectrogram::hop * frames.end};
}

/// A piece of a cue's text, and when it is said.
struct TimedToken
{
    ScriptToken token;
    Frames frames;
};

// Untimed tokens share, by their length, the time of the token before them or the gap up to the
// next one.
void shareOut(QList<TimedToken> &tokens, Frames all)
{
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (!tokens.at(i).frames.isEmpty())
            continue;
        qsizetype end = i;
        qint32 letters = 0;
        while (end < tokens.size() && tokens.at(end).frames.isEmpty())
            letters += tokens.at(end++).token.length;
        const qsizetype from = std::max<qsizetype>(0, i - 1);
        const bool sharesWithBefore = i > 0;
        letters += sharesWithBefore ? tokens.at(from).token.length : 0;
        const int begin = sharesWithBefore ? tokens.at(from).frames.begin : all.begin;
        const int last = sharesWithBefore ? tokens.at(from).frames.end
            : end < tokens.size()         ? tokens.at(end).frames.begin
                                          : all.end;
        qint32 done = 0;
        for (qsizetype t = sharesWithBefore ? from : i; t < end; ++t) {
            TimedToken &timed = tokens[t];
            timed.frames.begin = begin + (last - begin) * done / std::max(1, letters);
            done += timed.token.length;
            timed.frames.end = begin + (last - begin) * done / std::max(1, letters);
        }
        i = end - 1;
    }
}

QList<TimedToken> timedTokens(const ScriptSentence &sentence, const std::vector<int> &rows, int end,
                              const RowTimes &times)
{
    QList<TimedToken> tokens;
    for (size_t i = 0; i < rows.size(); ++i) {
        int next = end;
        for (size_t after = i + 1; after < rows.size() && next == end; ++after)
            next = rows[after] >= 0 ? rows[after] : end;
        const Frames frames = rows[i] < 0 ? Frames() : times.of(rows[i], next);
        tokens.append({sentence.tokens.at(qsizetype(i)), frames});
    }
    return tokens;
}

/// How well a sentence fits: roughly 1 minus the chance that its place is wrong.
class Confidence
{
public:
    Confidence(const Match &match, const SpeechTemplate &speech)
        : m_match(match)
        , m_second(match.secondOpinion, speech.rows())
    {}

    float of(Frames frames, int firstRow, int lastRow) const
    {
        double excess = 0;
        int spoken = 0;
        for (int frame = frames.begin; frame < frames.end; ++frame) {
            if (m_match.path[size_t(frame)] < 0)
                continue;
            excess += double(m_match.modelCosts[size_t(frame)] - m_match.freeCosts[size_t(frame)]);
            ++spoken;
        }
        if (spoken == 0)
            return 0;
        const Frames second = m_second.of(firstRow, lastRow);
        const double apart = second.isEmpty() ? 1
                                              : std::abs(second.begin - frames.begin) / 100.0
                + std::abs(second.end - frames.end) / 200.0;
        const double stretch = double(spoken) / std::max(1, lastRow - firstRow);
        const double even = std::abs(std::log(std::max(0.05, stretch)));
        const double score = 12
            * (0.8 - excess / spoken - 0.2 * std::min(1.5, apart) - 0.3 * even
               - 0.5 / std::sqrt(std::max(5, spoken) / 10.0));
        return float(1 / (1 + std::exp(-score)));
    }

private:
    const Match &m_match;
    RowTimes m_second;
};

/// Where a sentence was found, and with what confidence. If `frames` is empty, it was not found.
struct Place
{
    Frames frames;
    float confidence = -1;
};

std::vector<Place> placesOf(const SpeechTemplate &speech, const Match &match)
{
    const RowTimes times(match.path, speech.rows());
    const Confidence confidence(match, speech);
    std::vector<Place> places(speech.sentences().size() - 1);
    for (size_t i = 0; i < places.size(); ++i) {
        const int begin = speech.sentences()[i];
        const int end = speech.sentences()[i + 1];
        const Frames frames = times.of(begin, end);
        if (frames.end - frames.begin >= minPart * (end - begin) && !frames.isEmpty())
            places[i] = {frames, confidence.of(frames, begin, end)};
    }
    return places;
}

// The search squeezes text that the recording lacks in somewhere, a word or so of each sentence.
void removeStrays(std::vector<Place> &places)
{
    const auto fits = [](const Place &place) { return place.confidence >= minConfidence; };
    for (auto begin = places.begin(); begin != places.end();) {
        const auto end = std::find_if(begin, places.end(), fits);
        const auto isPlaced = [](const Place &place) { return !place.frames.isEmpty(); };
        if (std::count_if(begin, end, isPlaced) >= strayRun)
            std::fill(begin, end, Place());
        begin = std::find_if_not(end, places.end(), fits);
    }
}

/// The path without the sentences that were not found.
SearchPath cleared(SearchPath path, const std::vector<Place> &places, const SpeechTemplate &speech)
{
    size_t sentence = 0;
    for (int &row : path) {
        if (row < 0)
            continue;
        while (row >= speech.sentences()[sentence + 1])
            ++sentence;
        if (places[sentence].frames.isEmpty())
            row = ~row;
    }
    return path;
}

int strangeFrames(const SearchPath &path, const std::vector<quint8> &silent, int frame, int step)
{
    int strange = 0;
    for (; frame >= 0 && frame < int(path.size()) && path[size_t(frame)] < 0
         && strange < maxStrangeSound;
         frame += step)
        strange += silent[size_t(frame)] ? 0 : 1;
    return strange;
}

void doubtBesideStrangeSound(std::vector<Place> &places, const SearchPath &path,
                             const std::vector<quint8> &silent)
{
    for (Place &place : places) {
        if (place.frames.isEmpty())
            continue;
        const int strange = strangeFrames(path, silent, place.frames.begin - 1, -1)
            + strangeFrames(path, silent, place.frames.end, 1);
        const auto wrong = (1 - place.confidence) * float(std::exp(doubtPerSecond * strange / 100));
        place.confidence /= place.confidence + wrong;
    }
}

QList<TimeSpan> untranscribed(const SearchPath &path, const std::vector<quint8> &silent)
{
    QList<TimeSpan> gaps;
    for (int begin = 0; begin < int(path.size());) {
        int end = begin;
        int loud = 0;
        for (; end < int(path.size()) && path[size_t(end)] < 0; ++end)
            loud += !silent[size_t(end)];
        if (loud > shortestGap)
            gaps.append(toSpan({begin, end}));
        begin = std::max(end, begin + 1);
    }
    return gaps;
}

void addWords(CueAlignment &cue, const QString &text, const QList<TimedToken> &tokens)
{
    for (const Word &word : splitIntoWords(text)) {
        Frames frames;
        for (const TimedToken &timed : tokens) {
            if (timed.token.offset < word.offset || timed.token.offset >= word.end())
                continue;
            if (frames.isEmpty())
                frames.begin = timed.frames.begin;
            frames.end = std::max(frames.end, timed.frames.end);
        }
        const TimeSpan last =
            cue.words.isEmpty() ? TimeSpan{cue.span->begin, cue.span->begin} : cue.words.last();
        cue.words.append(frames.isEmpty() ? TimeSpan{last.end, last.end} : toSpan(frames));
    }
}

} // namespace

Alignment readOut(const Transcript &transcript, const Script &script, const SpeechTemplate &speech,
                  const Hearing &hearing, const Match &match)
{
    const RowTimes times(match.path, speech.rows());
    std::vector<Place> places = placesOf(speech, match);
    removeStrays(places);
    Alignment alignment;
    alignment.duration = hearing.sound.duration();
    for (const Cue &cue : transcript.cues)
        alignment.cues.append({.cue = cue.id, .span = {}, .words = {}});
    const SearchPath path = cleared(match.path, places, speech);
    doubtBesideStrangeSound(places, path, hearing.silent);
    alignment.untranscribed = untranscribed(path, hearing.silent);
    QList<TimedToken> tokens;
    for (qsizetype i = 0; i < script.size(); ++i) {
        const ScriptSentence &sentence = script.at(i);
        CueAlignment &cue = alignment.cues[sentence.row];
        if (i == 0 || script.at(i - 1).row != sentence.row)
            tokens.clear();
        const auto &[frames, sure] = places[size_t(i)];
        if (!frames.isEmpty()) {
            const int end = speech.sentences()[size_t(i) + 1];
            auto spoken = timedTokens(sentence, speech.tokens(int(i)), end, times);
            shareOut(spoken, frames);
            tokens += spoken;
            const TimeSpan span = toSpan(frames);
            cue.span = cue.span ? TimeSpan{cue.span->begin, span.end} : span;
            cue.confidence = cue.confidence < 0 ? sure : std::min(cue.confidence, sure);
        }
        const bool isLast = i + 1 == script.size() || script.at(i + 1).row != sentence.row;
        if (isLast && cue.span)
            addWords(cue, transcript.cues.at(sentence.row).text, tokens);
    }
    return alignment;
}

} // namespace earmark
