// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/subtitles/vttreader.h"

#include "formats/input/words.h"
#include "formats/readers/captions/markedwords.h"
#include "formats/readers/captions/rollingcaptions.h"
#include "formats/readers/labels/speakerlabels.h"
#include "formats/readers/subtitles/vttcuetext.h"
#include "formats/readers/subtitles/vttfile.h"

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

using Voices = QList<VttSpan>;

bool hasStamps(const VttSpan &voice)
{
    return !voice.stamps.isEmpty();
}

// The pieces of a voice's text between time stamps; the voice speaks from `begin` to `end`.
QList<Word> timedPieces(const VttSpan &voice, milliseconds begin, milliseconds end)
{
    QList<Word> pieces;
    qsizetype offset = 0;
    const auto close = [&](qsizetype to, milliseconds time) {
        if (to > offset)
            pieces.append({.offset = qint32(offset),
                           .length = qint32(to - offset),
                           .span = TimeSpan{begin, std::max(begin, time)}});
        offset = to;
        begin = time;
    };
    for (const VttSpan::Stamp &stamp : voice.stamps)
        close(stamp.offset, stamp.time);
    close(voice.text.size(), end);
    return pieces;
}

// When the voice at `index` stops: at the first stamp of a later voice, else at `end`.
milliseconds endOfVoice(const Voices &voices, qsizetype index, milliseconds end)
{
    const auto next = std::find_if(voices.begin() + index + 1, voices.end(), hasStamps);
    return next == voices.end() ? end : next->stamps.first().time;
}

void addVoices(const VttCue &spoken, const Voices &voices, Draft &draft)
{
    const bool timed = spoken.span && std::ranges::any_of(voices, hasStamps);
    milliseconds begin = spoken.span ? spoken.span->begin : milliseconds(0);
    for (qsizetype i = 0; i < voices.size(); ++i) {
        const VttSpan &voice = voices.at(i);
        // Skip the space between two voices.
        if (!voice.voice && voices.size() > 1 && isBlank(voice.text))
            continue;
        DraftCue cue = draftCue(spoken.line, voice.text);
        if (spoken.span) {
            cue.begin = spoken.span->begin;
            cue.end = spoken.span->end;
        }
        if (timed) {
            const milliseconds end = endOfVoice(voices, i, spoken.span->end);
            cue.words = timedPieces(voice, begin, end);
            begin = end;
        }
        cue.speaker = voice.voice ? draft.speaker(*voice.voice) : draft.lastSpeaker();
        cue.speakerInferred = !voice.voice && isSet(cue.speaker) && !isBlank(voice.text);
        draft.add(std::move(cue));
    }
}

bool isBridgeCue(const VttCue &cue)
{
    return cue.span && isBridge(cue.span->begin, cue.span->end);
}

// Whether the captions have the position that YouTube gives those that roll up.
bool rollsUp(const QList<VttCue> &cues)
{
    qsizetype placed = 0;
    qsizetype stamped = 0;
    qsizetype bridges = 0;
    for (const VttCue &cue : cues) {
        if (!cue.settings.contains(u"align:start position:0%"))
            continue;
        ++placed;
        stamped += cue.text.contains(u"><c>") ? 1 : 0;
        bridges += isBridgeCue(cue) ? 1 : 0;
    }
    return placed * 3 >= cues.size() * 2
        && (stamped * 3 >= cues.size() || bridges * 3 >= cues.size());
}

QString plainVtt(QStringView text)
{
    QString plain;
    for (const VttSpan &span : readVttCueText(text))
        plain += span.text;
    return plain;
}

QString plainLine(const QString &line)
{
    return plainVtt(line).simplified();
}

bool isDash(QStringView text)
{
    static constexpr QStringView dashes = u"-–—";
    const QStringView trimmed = text.trimmed();
    return trimmed.size() == 1 && dashes.contains(trimmed.front());
}

// In "- <v Anna>Yes.</v>", the dash belongs to the voice after it.
Voices withDashes(Voices voices)
{
    for (qsizetype i = voices.size() - 2; i >= 0; --i) {
        VttSpan &next = voices[i + 1];
        const VttSpan &dash = voices.at(i);
        if (dash.voice || !next.voice || !dash.stamps.isEmpty() || !isDash(dash.text))
            continue;
        for (VttSpan::Stamp &stamp : next.stamps)
            stamp.offset += dash.text.size();
        next.text.prepend(dash.text);
        voices.removeAt(i);
    }
    return voices;
}

// A bare < is literal text: 3 < 4.
void keepBareSigns(QList<VttCue> &cues, Draft &draft)
{
    for (VttCue &cue : cues) {
        if (!cue.text.contains(u'<'))
            continue;
        const QString escaped = escapedBareSigns(cue.text);
        const qsizetype longer = qsizetype(qstrlen("&lt;")) - 1; // than the sign
        draft.count(Repair::BareSign, cue.line, (escaped.size() - cue.text.size()) / longer);
        cue.text = escaped;
    }
}

void countAll(const QList<qsizetype> &lines, Repair repair, Draft &draft)
{
    if (!lines.isEmpty())
        draft.count(repair, lines.first(), lines.size());
}

} // namespace

Draft readVtt(QStringView text, VttRules rules)
{
    VttFile file = parseVtt(text, rules);
    const bool isLenient = rules == VttRules::Lenient;
    Draft draft;
    draft.setLanguage(file.language);
    countAll(file.looseTimes, Repair::LooseTime, draft);
    countAll(file.strayBlocks, Repair::Refused, draft);
    countAll(file.badTimes, isLenient ? Repair::UnreadableTime : Repair::Refused, draft);
    if (isLenient) {
        keepBareSigns(file.cues, draft);
        unroll(file.cues, rollsUp(file.cues), isBridgeCue, plainLine, draft);
    }
    QList<MarkedWord> marks; // of the draft's cues
    for (const VttCue &cue : std::as_const(file.cues)) {
        const Voices voices = withDashes(readVttCueText(cue.text));
        if (voices.isEmpty())
            draft.count(Repair::EmptyLine, cue.line);
        addVoices(cue, voices, draft);
        marks.resize(draft.cues().size());
        if (isLenient && voices.size() == 1 && !marks.isEmpty())
            marks.last() = markedWordIn(cue.text, plainVtt);
    }
    joinMarkedLines(draft, marks);
    draft.traits().hasSpeakersInText = isLenient;
    return draft;
}

} // namespace earmark
