// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/json/whispercpp.h"

#include "formats/readers/json/jsonsegment.h"
#include "formats/readers/json/languagetag.h"
#include "formats/readers/words/wordjoiner.h"

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// As they stand in the file, be it backwards.
std::optional<TimeSpan> offsetsOf(const QJsonObject &object)
{
    const QJsonObject offsets = object.value("offsets"_L1).toObject();
    if (!offsets.contains("from"_L1))
        return {};
    const qint64 begin = offsets.value("from"_L1).toInteger();
    const qint64 end = offsets.value("to"_L1).toInteger(begin);
    if (double(std::max(qAbs(begin), qAbs(end))) > longestTime)
        return {};
    return TimeSpan{milliseconds(begin), milliseconds(end)};
}

// A token that is the rest of a letter is empty: its letter takes its time.
QList<Word> placedTokens(const QJsonArray &tokens, const QString &text)
{
    WordPlaces places(text);
    for (const auto &value : tokens) {
        const QJsonObject token = value.toObject();
        const QString part = token.value("text"_L1).toString();
        const auto span = offsetsOf(token);
        if (span && part.isEmpty())
            places.extendTo(span->end);
        else if (span && !part.startsWith(u"[_"))
            places.add(part, span, float(token.value("p"_L1).toDouble(-1)));
    }
    return places.take();
}

/// Turns the segments into lines, or joins them where they were cut at each word (-ml 1).
class Segments
{
public:
    explicit Segments(const JsonFile &file)
        : m_segments(file.root.value("transcription"_L1).toArray())
        , m_lines(linesOfEntries(file, "transcription"))
    {}

    Draft read() &&
    {
        const bool byWord = isByWord();
        for (qsizetype row = 0; row < m_segments.size(); ++row) {
            const QJsonObject segment = m_segments.at(row).toObject();
            takeSpeaker(segment);
            if (byWord)
                addWord(segment, m_lines.value(row));
            else
                addLine(segment, m_lines.value(row));
            m_turnFollows = segment.value("speaker_turn_next"_L1).toBool();
        }
        addSentences(m_pieces, m_draft);
        return std::move(m_draft);
    }

private:
    bool isByWord() const
    {
        QList<QString> texts;
        texts.reserve(m_segments.size());
        for (const auto &segment : m_segments)
            texts.append(segment["text"_L1].toString());
        return areWords(texts);
    }

    // "?" is somebody whom it cannot tell: the last goes on.
    void takeSpeaker(const QJsonObject &segment)
    {
        const QString label = labelOf(segment.value("speaker"_L1));
        m_inferred = (label.isEmpty() || label == "?"_L1) && isSet(m_speaker);
        if (!label.isEmpty() && label != "?"_L1)
            m_speaker = m_draft.speaker(label);
    }

    std::optional<TimeSpan> timesOf(const QJsonObject &segment, qsizetype line)
    {
        auto span = offsetsOf(segment);
        if (!span)
            return {};
        if (span->begin < milliseconds(0)) {
            span->begin = milliseconds(0);
            m_draft.count(Repair::NegativeTime, line);
        }
        if (span->end < span->begin) {
            span->end = span->begin;
            m_draft.count(Repair::EndBeforeBegin, line);
        }
        return span;
    }

    void addWord(const QJsonObject &segment, qsizetype line)
    {
        SpeechPiece piece;
        piece.line = line;
        piece.text = segment.value("text"_L1).toString();
        piece.speaker = m_speaker;
        piece.speakerInferred = m_inferred;
        piece.span = timesOf(segment, line);
        piece.beginsLine = m_turnFollows;
        m_pieces.append(std::move(piece));
    }

    void addLine(const QJsonObject &segment, qsizetype line)
    {
        DraftCue cue;
        cue.line = line;
        cue.text = segment.value("text"_L1).toString();
        if (const auto span = timesOf(segment, line)) {
            cue.begin = span->begin;
            cue.end = span->end;
        }
        cue.words = placedTokens(segment.value("tokens"_L1).toArray(), cue.text);
        cue.speaker = m_speaker;
        cue.speakerInferred = m_inferred;
        cue.beginsParagraph = m_turnFollows;
        m_draft.add(std::move(cue));
    }

    QJsonArray m_segments;
    QList<qsizetype> m_lines;
    Draft m_draft;
    QList<SpeechPiece> m_pieces;
    SpeakerId m_speaker{};
    bool m_inferred = false;
    bool m_turnFollows = false;
};

} // namespace

bool isWhisperCpp(const JsonFile &file)
{
    return !file.root.value("transcription"_L1).toArray().isEmpty();
}

Draft readWhisperCpp(const JsonFile &file)
{
    Draft draft = Segments(file).read();
    draft.setLanguage(
        languageTag(file.root.value("result"_L1).toObject().value("language"_L1).toString()));
    return draft;
}

} // namespace earmark
