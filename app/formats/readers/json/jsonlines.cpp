// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/json/jsonlines.h"

#include "formats/readers/json/laidwords.h"
#include "formats/readers/json/languagetag.h"
#include "formats/readers/json/unitguess.h"
#include "formats/readers/labelline.h"
#include "formats/readers/subtitles/vttreader.h"
#include "formats/readers/wordjoiner.h"

#include <algorithm>
#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// These hold words only; lines are better where there are both.
constexpr std::array keysOfWords{"words"_L1, "word_segments"_L1};

bool isKeyOfWords(QLatin1StringView key)
{
    return std::ranges::find(keysOfWords, key) != keysOfWords.end();
}

// The list itself, or that under one of its usual names.
QLatin1StringView keyOf(const JsonFile &file)
{
    for (const QLatin1StringView key :
         {"segments"_L1, "transcript"_L1, "transcripts"_L1, "cues"_L1, "lines"_L1, "subtitles"_L1,
          "captions"_L1, "chunks"_L1, keysOfWords.at(0), keysOfWords.at(1)}) {
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

// What a program writes it writes into all of its lines, or into some of the first.
bool anyLine(const JsonFile &file, bool (*holds)(const QJsonObject &line))
{
    constexpr qsizetype linesToSniff = 1000;
    const QJsonArray lines = linesIn(file);
    const auto end = lines.begin() + std::min(lines.size(), linesToSniff);
    return std::any_of(lines.begin(), end,
                       [holds](const QJsonValue &value) { return holds(value.toObject()); });
}

bool isOfWhisper(const QJsonObject &line)
{
    return line.contains("avg_logprob"_L1) || line.contains("no_speech_prob"_L1);
}

// Podlove may group the lines by who says them.
bool isGroup(const QJsonObject &entry)
{
    return entry.value("items"_L1).isArray() && jsonText(entry).isEmpty();
}

bool isTupleOrGroup(const QJsonValue &entry)
{
    return entry.isArray() || isGroup(entry.toObject());
}

/// The entries that are lines, each with the line of the file in which it begins.
struct Entries
{
    QJsonArray lines;
    QList<qsizetype> lineNumbers;

    void add(const QJsonObject &line, qsizetype number)
    {
        lines.append(line);
        lineNumbers.append(number);
    }
};

Entries entriesOf(const JsonFile &file)
{
    const QJsonArray list = linesIn(file);
    const QList<qsizetype> numbers = linesOfEntries(file, QByteArrayView(keyOf(file)));
    if (std::ranges::none_of(list, isTupleOrGroup))
        return {.lines = list, .lineNumbers = numbers};
    Entries entries;
    for (qsizetype row = 0; row < list.size(); ++row) {
        const QJsonArray tuple = list.at(row).toArray();
        const QJsonObject entry =
            list.at(row).isArray() ? namedWhisperTuple(tuple) : list.at(row).toObject();
        const qsizetype number = numbers.value(row);
        if (!isGroup(entry)) {
            entries.add(entry, number);
            continue;
        }
        for (const auto &value : entry.value("items"_L1).toArray()) {
            QJsonObject line = value.toObject();
            if (!line.contains("speaker"_L1))
                line.insert("speaker"_L1, entry.value("speaker"_L1));
            entries.add(line, number);
        }
    }
    return entries;
}

/// Turns the entries of a file into lines.
class JsonLines
{
public:
    /// How the entries of a file are to be taken.
    enum class Entry { Lines, Words, AsTheyLook };

    JsonLines(const Entries &entries, Entry entry)
        : m_entry(entry)
    {
        const JsonUnit unit = unitOf(entries.lines);
        m_segments.reserve(entries.lines.size());
        for (qsizetype row = 0; row < entries.lines.size(); ++row)
            m_segments.append(readJsonSegment(entries.lines.at(row).toObject(), unit,
                                              entries.lineNumbers.value(row), m_draft));
    }

    /// `text` is all that is said, where the file has it beside the words.
    Draft read(const QString &text) &&
    {
        const bool hasSpeakers = std::ranges::any_of(
            m_segments, [](const JsonSegment &segment) { return !segment.speaker.isEmpty(); });
        if (isByWord())
            addWords(text);
        else
            addLines();
        if (!hasSpeakers)
            m_draft.takeSpeakersFromText();
        return std::move(m_draft);
    }

private:
    bool isByWord() const
    {
        if (m_entry != Entry::AsTheyLook)
            return m_entry == Entry::Words;
        QList<QString> texts;
        texts.reserve(m_segments.size());
        for (const JsonSegment &segment : m_segments) {
            if (!segment.words.isEmpty())
                return false; // it says itself what its words are
            texts.append(segment.text);
        }
        return areWords(texts);
    }

    void addWords(const QString &text)
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
        addSentences(laidOnText(text, pieces).value_or(pieces), m_draft);
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
        if (isUnknownSpeaker(segment.speaker))
            m_speaker = {};
        else if (!segment.speaker.isEmpty())
            m_speaker = m_draft.speaker(segment.speaker);
        return m_speaker;
    }

    Draft m_draft;
    Entry m_entry;
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
    return file.root.contains("text"_L1) && anyLine(file, isOfWhisper);
}

bool isFasterWhisper(const JsonFile &file)
{
    const bool isTuples = std::ranges::any_of(
        linesIn(file), [](const QJsonValue &value) { return isWhisperTuple(value.toArray()); });
    return isTuples || anyLine(file, isOfWhisper);
}

bool isWhisperX(const JsonFile &file)
{
    return file.root.contains("word_segments"_L1) || anyLine(file, [](const QJsonObject &line) {
               return line.value("words"_L1).toArray().first().toObject().contains("score"_L1);
           });
}

bool isLineList(const JsonFile &file)
{
    return isFasterWhisper(file) || anyLine(file, [](const QJsonObject &line) {
               return !jsonText(line).isEmpty() || isGroup(line);
           });
}

Draft readJsonLines(const JsonFile &file)
{
    Draft draft;
    if (prefersVtt(file)) {
        draft = readVtt(file.root.value("vtt"_L1).toString());
    } else {
        auto entry = JsonLines::Entry::AsTheyLook;
        if (isKeyOfWords(keyOf(file)))
            entry = JsonLines::Entry::Words;
        else if (anyLine(file, isOfWhisper))
            entry = JsonLines::Entry::Lines;
        draft = JsonLines(entriesOf(file), entry).read(file.root.value("text"_L1).toString());
    }
    for (const QLatin1StringView key : {"language_code"_L1, "language"_L1}) {
        const QString language = languageTag(file.root.value(key).toString());
        if (!language.isEmpty())
            draft.setLanguage(language);
    }
    return draft;
}

} // namespace earmark
