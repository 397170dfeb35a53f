// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/json/jsonreader.h"

#include "formats/readers/json/jsonsegment.h"
#include "formats/readers/json/servicewords.h"
#include "formats/readers/json/whispercpp.h"
#include "formats/readers/markup/timedhtmlreader.h"
#include "formats/readers/speakerlabels.h"
#include "formats/readers/subtitles/vttfile.h"
#include "formats/readers/subtitles/vttreader.h"
#include "formats/readers/wordjoiner.h"
#include "transcript/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr double daySeconds = 86'400;
// Fewer letters than this in what would be a second, and it is a thousandth.
constexpr double fewLettersPerSecond = 2;

Error parseError(const QByteArray &utf8, const QJsonParseError &error)
{
    const QByteArrayView before =
        QByteArrayView(utf8).first(std::min<qsizetype>(error.offset, utf8.size()));
    const qsizetype line = std::ranges::count(before, '\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return Error{
        QCoreApplication::translate("readJson", "This JSON is damaged at line %1, column %2 (%3).")
            .arg(line)
            .arg(column)
            .arg(error.errorString())};
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
    explicit JsonLines(const QJsonArray &segments)
    {
        const JsonUnit unit = unitOf(segments);
        m_segments.reserve(segments.size());
        for (const auto &value : segments)
            m_segments.append(readJsonSegment(value.toObject(), unit, m_draft));
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
            takeSpeakersFromText(m_draft);
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
                m_draft.count(Repair::EmptyLine);
            else if (!joinsLast(segment, speaker))
                addLine(segment, speaker, inferred, std::exchange(paragraph, false));
            paragraph = paragraph || breaks;
        }
    }

    void addLine(const JsonSegment &segment, SpeakerId speaker, bool inferred, bool beginsParagraph)
    {
        Cue cue;
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
        QList<Cue> &cues = m_draft.cues();
        if (cues.isEmpty() || !segment.begin || !segment.end || !segment.words.isEmpty())
            return false;
        Cue &last = cues.last();
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

bool hasText(const QJsonArray &segments)
{
    return std::ranges::any_of(
        segments, [](const QJsonValue &value) { return !jsonText(value.toObject()).isEmpty(); });
}

// Some hosts put a better WebVTT beside entries that say neither who speaks nor `body`.
bool prefersVtt(const QJsonObject &root, const QJsonArray &segments)
{
    if (!isVtt(root.value("vtt"_L1).toString()))
        return false;
    return std::ranges::none_of(segments, [](const QJsonValue &value) {
        const QJsonObject object = value.toObject();
        return object.contains("body"_L1) || object.contains("speaker"_L1);
    });
}

// Subtitle Edit 5 forgets the comma at the end of some lines.
QByteArray withCommas(const QByteArray &utf8, qsizetype &commas)
{
    QByteArray result;
    result.reserve(utf8.size() + utf8.size() / 16);
    bool inString = false;
    bool endsValue = false; // since which only white space has come
    bool newLine = false;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8.at(i);
        if (inString) {
            result += c;
            if (c == '\\' && i + 1 < utf8.size())
                result += utf8.at(++i);
            inString = c != '"';
            endsValue = !inString;
            newLine = false;
            continue;
        }
        if (endsValue && newLine && (c == '"' || c == '{' || c == '[')) {
            result.insert(result.lastIndexOf('\n'), ',');
            ++commas;
        }
        inString = c == '"';
        newLine = newLine || c == '\n';
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
            endsValue = c == '}' || c == ']' || (c >= '0' && c <= '9') || c == 'e' || c == 'l';
            newLine = false;
        }
        result += c;
    }
    return result;
}

Result<Draft> readDocument(const QJsonDocument &document)
{
    const QJsonObject root = document.object();
    if (root.value("text"_L1).isString() && isTimedHtml(root.value("text"_L1).toString()))
        return readTimedHtml(root.value("text"_L1).toString());
    if (const QJsonArray whisper = root.value("transcription"_L1).toArray(); !whisper.isEmpty()) {
        Draft draft = readWhisperCpp(whisper);
        draft.setLanguage(root.value("result"_L1).toObject().value("language"_L1).toString());
        return draft;
    }
    Draft spoken;
    if (const auto pieces = serviceWords(root, spoken); !pieces.isEmpty()) {
        addSentences(pieces, spoken);
        return spoken;
    }
    const QJsonArray segments =
        document.isArray() ? document.array() : root.value("segments"_L1).toArray();
    if (prefersVtt(root, segments))
        return readVtt(root.value("vtt"_L1).toString());
    if (!hasText(segments))
        return Error{QCoreApplication::translate(
            "readJson", "This JSON holds no transcript in a form that Earmark knows.")};
    Draft draft = JsonLines(segments).read();
    draft.setLanguage(root.value("language"_L1).toString());
    return draft;
}

} // namespace

bool isJson(QStringView text)
{
    const QStringView trimmed = text.first(std::min<qsizetype>(text.size(), 4096)).trimmed();
    if (trimmed.startsWith(u'{') && !trimmed.startsWith(u"{\\"))
        return true;
    if (!trimmed.startsWith(u'['))
        return false;
    const QStringView inside = trimmed.sliced(1).trimmed();
    return inside.isEmpty() || inside.front() == u'{' || inside.front() == u'['
        || inside.front() == u']';
}

Result<Draft> readJson(QString text)
{
    const QByteArray utf8 = std::exchange(text, {}).toUtf8();
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    qsizetype commas = 0;
    if (error.error != QJsonParseError::NoError) {
        QJsonParseError stillThere;
        document = QJsonDocument::fromJson(withCommas(utf8, commas), &stillThere);
        if (commas == 0 || stillThere.error != QJsonParseError::NoError)
            return parseError(utf8, error);
    }
    auto draft = readDocument(document);
    if (draft)
        draft->count(Repair::MissingComma, commas);
    return draft;
}

} // namespace earmark
