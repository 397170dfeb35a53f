// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/json/jsonlines.h"

#include "formats/input/stopping.h"
#include "formats/readers/json/jsonentries.h"
#include "formats/readers/json/jsonpaths.h"
#include "formats/readers/json/languagetag.h"
#include "formats/readers/json/unitguess.h"
#include "formats/readers/labels/speakerlabels.h"
#include "formats/readers/subtitles/vttreader.h"
#include "formats/readers/text/textreaders.h"
#include "formats/readers/words/laidwords.h"
#include "formats/readers/words/wordjoiner.h"

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr auto whisperMarks = "*/avg_logprob, */no_speech_prob";

// Looks at the first lines only: a program writes its own keys into all or many of its lines.
bool firstLinesHave(const JsonFile &file, const JsonPaths &paths)
{
    constexpr qsizetype linesToSniff = 1000;
    const QJsonArray lines = listedIn(file);
    QJsonArray first;
    for (qsizetype row = 0; row < std::min(lines.size(), linesToSniff); ++row)
        first.append(lines.at(row));
    return hasAt(first, paths);
}

// Whether the format says so; the numbers of a bare list may have any unit.
bool countsSeconds(const JsonFile &file)
{
    const bool isPodcast = file.root.contains("version"_L1) && isPodcastJson(file);
    return !file.root.isEmpty() && (isPodcast || isWhisperX(file) || isWhisper(file));
}

/// Turns the entries of a file into cues.
class JsonLines
{
public:
    /// What the entries of a file are.
    enum class Entry { Lines, Words, AsTheyLook, LinesOfTokens };

    JsonLines(const JsonEntries &entries, Entry entry, JsonUnit unit)
        : m_entry(entry)
        , m_unit(unit)
    {
        m_segments.reserve(entries.entries.size());
        for (qsizetype row = 0; row < entries.entries.size() && !Stopping::isStopped(); ++row)
            m_segments.append(readJsonSegment(entries.entries.at(row).toObject(), m_unit,
                                              entries.lineNumbers.value(row), m_draft));
    }

    /// A line without a speaker has none, rather than the last one.
    void nameEachLine() { m_namesEach = true; }

    /// Uses the words that the file has next to the lines, if these have none of their own.
    void takeWords(const QJsonArray &words)
    {
        const auto hasWords = [](const JsonSegment &segment) {
            return !segment.words.isEmpty() || !segment.spoken.isEmpty();
        };
        if (std::ranges::any_of(m_segments, hasWords))
            return;
        qsizetype word = 0;
        for (qsizetype row = 0; row < m_segments.size(); ++row)
            word = takeWordsOf(row, words, word);
    }

    /// `text` is all that is said, if the file has that next to the words.
    Draft read(const QString &text) &&
    {
        if (isByWord())
            addWords(text);
        else
            addLines();
        m_draft.traits().hasSpeakersInText = m_entry != Entry::LinesOfTokens;
        return std::move(m_draft);
    }

private:
    bool isByWord() const
    {
        if (m_entry == Entry::Lines || m_entry == Entry::Words)
            return m_entry == Entry::Words;
        QList<QString> texts;
        texts.reserve(m_segments.size());
        for (const JsonSegment &segment : m_segments) {
            if (!segment.words.isEmpty() && m_entry == Entry::AsTheyLook)
                return false; // a line with words of its own
            texts.append(segment.text);
        }
        return areWords(texts);
    }

    // Returns the first word that does not belong to the row: its time is in the next row, or it is
    // not in the text and ends after the next row begins.
    qsizetype takeWordsOf(qsizetype row, const QJsonArray &words, qsizetype first)
    {
        JsonSegment &segment = m_segments[row];
        const auto next = row + 1 < m_segments.size() ? m_segments.at(row + 1).begin : std::nullopt;
        WordPlaces places(segment.text);
        qsizetype i = first;
        for (; i < words.size(); ++i) {
            SpeechPiece word = readJsonWord(words.at(i).toObject(), m_unit, segment.line, m_draft);
            const bool isLater = next && word.span && word.span->begin >= *next;
            if (word.span && segment.begin) // a word may begin a little before its line
                word.span = TimeSpan{std::max(word.span->begin, *segment.begin),
                                     std::max(word.span->end, *segment.begin)};
            const bool isFound = !isLater && places.add(word.text, word.span, word.confidence);
            if (isLater || (!isFound && next && word.span && word.span->end > *next))
                break; // the next row may have it
        }
        segment.words = places.take();
        return i;
    }

    // For a line whose text or times only the words tell.
    void addSpoken(JsonSegment &segment, SpeakerId speaker)
    {
        for (SpeechPiece &word : segment.spoken)
            word.speaker = word.label.isEmpty() ? speaker : m_draft.speaker(word.label);
        addSentences(laidOnText(segment.text, segment.spoken).value_or(segment.spoken), m_draft);
    }

    void addWords(const QString &text)
    {
        QList<SpeechPiece> pieces;
        pieces.reserve(m_segments.size());
        bool beginsTurn = false;
        for (const JsonSegment &segment : std::exchange(m_segments, {})) {
            SpeechPiece piece{.text = segment.text,
                              .speaker = takeSpeaker(segment),
                              .line = segment.line,
                              .beginsLine = std::exchange(beginsTurn, segment.endsTurn)};
            if (segment.begin)
                piece.span = TimeSpan{
                    *segment.begin, std::max(*segment.begin, segment.end.value_or(*segment.begin))};
            piece.speakerInferred = segment.speaker.isEmpty() && isSet(piece.speaker);
            pieces.append(std::move(piece));
        }
        addSentences(laidOnText(text, pieces).value_or(pieces), m_draft);
    }

    void addLines()
    {
        bool paragraph = false;
        for (JsonSegment &segment : m_segments) {
            const SpeakerId speaker = takeSpeaker(segment);
            const bool breaks = segment.endsTurn || segment.text.endsWith(u'\n');
            if (!segment.spoken.isEmpty())
                addSpoken(segment, speaker);
            else if (segment.text.trimmed().isEmpty())
                m_draft.count(Repair::EmptyLine, segment.line);
            else if (!joinsLast(segment, speaker))
                addLine(segment, speaker, std::exchange(paragraph, false));
            paragraph = paragraph || breaks;
        }
    }

    void addLine(const JsonSegment &segment, SpeakerId speaker, bool beginsParagraph)
    {
        DraftCue cue = draftCue(segment.line, segment.text, segment.begin, segment.end);
        cue.speaker = speaker;
        cue.speakerInferred = segment.speaker.isEmpty() && isSet(speaker);
        cue.beginsParagraph = beginsParagraph;
        cue.words = segment.words;
        m_draft.add(std::move(cue));
    }

    // Entries with exactly the same times are one line that was cut to the width of the screen.
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

    // An entry without a speaker has the last one.
    SpeakerId takeSpeaker(const JsonSegment &segment)
    {
        if (!segment.speaker.isEmpty())
            m_speaker = m_draft.speaker(segment.speaker);
        else if (m_namesEach)
            m_speaker = {};
        return m_speaker;
    }

    Draft m_draft;
    Entry m_entry;
    JsonUnit m_unit;
    QList<JsonSegment> m_segments;
    SpeakerId m_speaker{};
    bool m_namesEach = false;
};

QString textOf(const JsonFile &file)
{
    return file.root.value("text"_L1).toString();
}

// Some hosts write a better WebVTT file next to entries that have neither `speaker` nor `body`.
bool prefersVtt(const JsonFile &file)
{
    if (!isVtt(file.root.value("vtt"_L1).toString()))
        return false;
    return !hasAt(listedIn(file), "*/body, */speaker");
}

} // namespace

bool isPodcastJson(const JsonFile &file)
{
    return hasAt(listedIn(file), "*/body");
}

bool isFlightcast(const JsonFile &file)
{
    return isVtt(file.root.value("vtt"_L1).toString());
}

bool isPodlove(const JsonFile &file)
{
    return firstLinesHave(file, "*/voice & */text, */voice & */items");
}

bool isWhisperCpp(const JsonFile &file)
{
    return !file.root.value("transcription"_L1).toArray().isEmpty();
}

bool isWhisper(const JsonFile &file)
{
    return file.root.contains("text"_L1) && firstLinesHave(file, whisperMarks);
}

bool isFasterWhisper(const JsonFile &file)
{
    const bool isTuples = std::ranges::any_of(
        listedIn(file), [](const QJsonValue &value) { return isWhisperTuple(value.toArray()); });
    return isTuples || firstLinesHave(file, whisperMarks);
}

bool isWhisperX(const JsonFile &file)
{
    return file.root.contains("word_segments"_L1) || firstLinesHave(file, "*/words/0/score");
}

bool isLineList(const JsonFile &file)
{
    const auto isLine = [](const QJsonValue &value) {
        const QJsonObject line = value.toObject();
        return !jsonText(line).isEmpty() || isGroup(line) || hasAt(line, "words/0");
    };
    return isFasterWhisper(file) || std::ranges::any_of(listedIn(file), isLine);
}

Draft readJsonLines(const JsonFile &file)
{
    Draft draft;
    if (prefersVtt(file)) {
        draft = readVtt(file.root.value("vtt"_L1).toString());
    } else {
        auto entry = JsonLines::Entry::AsTheyLook;
        if (areListedAsWords(file))
            entry = JsonLines::Entry::Words;
        else if (isWhisperCpp(file))
            entry = JsonLines::Entry::LinesOfTokens;
        else if (firstLinesHave(file, whisperMarks))
            entry = JsonLines::Entry::Lines;
        const JsonEntries entries = entriesOf(file);
        const auto unit = countsSeconds(file) ? JsonUnit::Seconds : unitOf(entries.entries);
        JsonLines lines(entries, entry, unit);
        if (isWhisperX(file))
            lines.nameEachLine();
        if (entry != JsonLines::Entry::Words)
            lines.takeWords(wordsBeside(file));
        draft = std::move(lines).read(textOf(file));
    }
    for (const QJsonValue &name : {file.root["result"_L1]["language"_L1],
                                   file.root["language_code"_L1], file.root["language"_L1]}) {
        const QString language = languageTag(name.toString());
        if (!language.isEmpty())
            draft.setLanguage(language);
    }
    return draft;
}

bool isJsonText(const JsonFile &file)
{
    return isProse(textOf(file));
}

Draft readJsonText(const JsonFile &file)
{
    const QString text = textOf(file);
    Draft draft = isLabelled(text) ? readDialogue(text) : readProse(text);
    draft.moveLines([](qsizetype) { return 0; }); // the text has other lines than the file
    draft.setLanguage(languageTag(file.root.value("language"_L1).toString()));
    return draft;
}

} // namespace earmark
