// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/jsonreader.h"

#include "formats/readers/jsonsegment.h"
#include "formats/readers/speakerlabels.h"
#include "formats/readers/vttfile.h"
#include "formats/readers/vttreader.h"
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
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    if (error.error != QJsonParseError::NoError)
        return parseError(utf8, error);

    const QJsonObject root = document.object();
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

} // namespace earmark
