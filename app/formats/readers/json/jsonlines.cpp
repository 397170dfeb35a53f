// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/json/jsonlines.h"

#include "formats/readers/json/jsonsegment.h"
#include "formats/readers/subtitles/vttreader.h"
#include "formats/readers/wordjoiner.h"
#include "transcript/text.h"

#include <algorithm>
#include <cmath>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr double daySeconds = 86'400;
// Fewer letters than this in what would be a second, and it is a thousandth.
constexpr double fewLettersPerSecond = 2;

// The list itself, or that under one of its usual names.
QLatin1StringView keyOf(const JsonFile &file)
{
    for (const QLatin1StringView key : {"segments"_L1, "transcript"_L1, "transcripts"_L1, "cues"_L1,
                                        "lines"_L1, "subtitles"_L1, "captions"_L1}) {
        if (!file.root.value(key).toArray().isEmpty())
            return key;
    }
    return {};
}

QJsonArray linesIn(const JsonFile &file)
{
    const QLatin1StringView key = keyOf(file);
    return key.isEmpty() ? file.list : file.root.value(key).toArray();
}

bool anyLine(const JsonFile &file, bool (*holds)(const QJsonObject &line))
{
    return std::ranges::any_of(
        linesIn(file), [holds](const QJsonValue &value) { return holds(value.toObject()); });
}

// Podcasting 2.0 counts seconds; a bare list of start, end and text may count milliseconds.
JsonUnit unitOf(const QJsonArray &segments)
{
    bool allWhole = true;
    double last = 0;
    qsizetype letters = 0;
    for (const auto &value : segments) {
        const QJsonObject object = value.toObject();
        if (object.contains("startTime"_L1))
            return JsonUnit::Seconds;
        const double begin = jsonNumber(object, "start"_L1, {}).value_or(0);
        const double end = jsonNumber(object, "end"_L1, {}).value_or(begin);
        last = std::max(last, end);
        allWhole = allWhole && std::floor(begin) == begin && std::floor(end) == end;
        letters += jsonText(object).size();
    }
    const bool slow = allWhole && double(letters) < last * fewLettersPerSecond;
    return last > daySeconds || slow ? JsonUnit::Milliseconds : JsonUnit::Seconds;
}

/// Turns the entries of a file into lines.
class JsonLines
{
public:
    JsonLines(const QJsonArray &segments, const QList<qsizetype> &lines)
    {
        const JsonUnit unit = unitOf(segments);
        m_segments.reserve(segments.size());
        for (qsizetype row = 0; row < segments.size(); ++row) {
            const QJsonValue value = segments.at(row);
            const QJsonObject object =
                value.isArray() ? namedWhisperTuple(value.toArray()) : value.toObject();
            m_segments.append(readJsonSegment(object, unit, lines.value(row), m_draft));
        }
    }

    Draft read() &&
    {
        const bool hasSpeakers = std::ranges::any_of(
            m_segments, [](const JsonSegment &segment) { return !segment.speaker.isEmpty(); });
        if (isByWord())
            addWords();
        else
            addLines();
        if (!hasSpeakers)
            m_draft.takeSpeakersFromText();
        return std::move(m_draft);
    }

private:
    // Most entries are one word or less, and none says what its words are.
    bool isByWord() const
    {
        qsizetype spoken = 0;
        qsizetype single = 0;
        for (const JsonSegment &segment : m_segments) {
            if (!segment.words.isEmpty())
                return false;
            const qsizetype words =
                segment.text.size() > 60 ? 2 : splitIntoWords(segment.text).size();
            spoken += words > 0 ? 1 : 0;
            single += words == 1 ? 1 : 0;
        }
        return single * 10 > spoken * 7;
    }

    void addWords()
    {
        QList<SpeechPiece> pieces;
        pieces.reserve(m_segments.size());
        for (JsonSegment &segment : m_segments) {
            SpeechPiece piece;
            piece.text = segment.text;
            piece.line = segment.line;
            if (segment.begin)
                piece.span = TimeSpan{
                    *segment.begin, std::max(*segment.begin, segment.end.value_or(*segment.begin))};
            piece.speakerInferred = segment.speaker.isEmpty() && isSet(m_speaker);
            piece.speaker = takeSpeaker(segment);
            pieces.append(std::move(piece));
        }
        m_segments.clear();
        addSentences(pieces, m_draft);
    }

    void addLines()
    {
        bool paragraph = false;
        for (JsonSegment &segment : m_segments) {
            const bool inferred = segment.speaker.isEmpty() && isSet(m_speaker);
            const SpeakerId speaker = takeSpeaker(segment);
            const bool breaks = segment.text.endsWith(u'\n');
            if (segment.text.trimmed().isEmpty())
                m_draft.count(Repair::EmptyLine, segment.line);
            else if (!joinsLast(segment, speaker))
                addLine(segment, speaker, inferred, std::exchange(paragraph, false));
            paragraph = paragraph || breaks;
        }
    }

    void addLine(const JsonSegment &segment, SpeakerId speaker, bool inferred, bool beginsParagraph)
    {
        DraftCue cue;
        cue.line = segment.line;
        cue.speaker = speaker;
        cue.speakerInferred = inferred;
        cue.beginsParagraph = beginsParagraph;
        cue.begin = segment.begin;
        cue.end = segment.end;
        cue.text = segment.text;
        cue.words = segment.words;
        m_draft.add(std::move(cue));
    }

    // Entries with the very same times are one line, cut by its width.
    bool joinsLast(const JsonSegment &segment, SpeakerId speaker)
    {
        QList<DraftCue> &cues = m_draft.cues();
        if (cues.isEmpty() || !segment.begin || !segment.end || !segment.words.isEmpty())
            return false;
        DraftCue &last = cues.last();
        if (last.begin != segment.begin || last.end != segment.end || last.speaker != speaker
            || last.text == segment.text)
            return false;
        last.text += u' ' + segment.text;
        return true;
    }

    // An entry that does not say who speaks goes on with the last one.
    SpeakerId takeSpeaker(const JsonSegment &segment)
    {
        if (!segment.speaker.isEmpty())
            m_speaker = m_draft.speaker(segment.speaker);
        return m_speaker;
    }

    Draft m_draft;
    QList<JsonSegment> m_segments;
    SpeakerId m_speaker{};
};

// Some hosts put a better WebVTT beside entries that say neither who speaks nor `body`.
bool prefersVtt(const JsonFile &file)
{
    if (!isVtt(file.root.value("vtt"_L1).toString()))
        return false;
    return !anyLine(file, [](const QJsonObject &line) {
        return line.contains("body"_L1) || line.contains("speaker"_L1);
    });
}

} // namespace

bool isPodcastJson(const JsonFile &file)
{
    return anyLine(file, [](const QJsonObject &line) { return line.contains("body"_L1); });
}

bool isFlightcast(const JsonFile &file)
{
    return isVtt(file.root.value("vtt"_L1).toString());
}

bool isPodlove(const JsonFile &file)
{
    return anyLine(file, [](const QJsonObject &line) {
        return line.contains("voice"_L1) && line.contains("text"_L1);
    });
}

bool isWhisper(const JsonFile &file)
{
    return file.root.contains("text"_L1) && anyLine(file, [](const QJsonObject &line) {
               return line.contains("avg_logprob"_L1) || line.contains("no_speech_prob"_L1);
           });
}

bool isFasterWhisper(const JsonFile &file)
{
    const bool isTuples = std::ranges::any_of(
        linesIn(file), [](const QJsonValue &value) { return isWhisperTuple(value.toArray()); });
    return isTuples
        || anyLine(file, [](const QJsonObject &line) { return line.contains("avg_logprob"_L1); });
}

bool isWhisperX(const JsonFile &file)
{
    return file.root.contains("word_segments"_L1) || anyLine(file, [](const QJsonObject &line) {
               return line.value("words"_L1).toArray().first().toObject().contains("score"_L1);
           });
}

bool isLineList(const JsonFile &file)
{
    return isFasterWhisper(file)
        || anyLine(file, [](const QJsonObject &line) { return !jsonText(line).isEmpty(); });
}

Draft readJsonLines(const JsonFile &file)
{
    if (prefersVtt(file))
        return readVtt(file.root.value("vtt"_L1).toString());
    const QLatin1StringView key = keyOf(file);
    Draft draft = JsonLines(linesIn(file), linesOfEntries(file, QByteArrayView(key))).read();
    const QString language = file.root.value("language"_L1).toString();
    if (!language.isEmpty())
        draft.setLanguage(language);
    return draft;
}

} // namespace earmark
