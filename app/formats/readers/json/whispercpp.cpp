// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/json/whispercpp.h"

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

std::optional<TimeSpan> offsetsOf(const QJsonObject &object)
{
    const QJsonObject offsets = object.value("offsets"_L1).toObject();
    if (!offsets.contains("from"_L1))
        return {};
    const milliseconds begin(std::max<qint64>(0, offsets.value("from"_L1).toInteger()));
    const milliseconds end(offsets.value("to"_L1).toInteger(begin.count()));
    return TimeSpan{begin, std::max(begin, end)};
}

// A token that is a part of a letter is not in the text and is passed over.
QList<Word> placedTokens(const QJsonArray &tokens, const QString &text)
{
    QList<Word> words;
    qsizetype from = 0;
    for (const auto &value : tokens) {
        const QJsonObject token = value.toObject();
        const QString part = token.value("text"_L1).toString();
        const auto span = offsetsOf(token);
        const QString letters = part.trimmed();
        if (!span || letters.isEmpty() || part.startsWith(u"[_"))
            continue;
        const qsizetype at = text.indexOf(letters, from);
        if (at < 0)
            continue;
        from = at + letters.size();
        words.append({.id = {},
                      .offset = qint32(at),
                      .length = qint32(letters.size()),
                      .span = span,
                      .confidence = float(token.value("p"_L1).toDouble(-1))});
    }
    return words;
}

} // namespace

bool isWhisperCpp(const JsonFile &file)
{
    return !file.root.value("transcription"_L1).toArray().isEmpty();
}

Draft readWhisperCpp(const JsonFile &file)
{
    Draft draft;
    draft.setLanguage(file.root.value("result"_L1).toObject().value("language"_L1).toString());
    const QJsonArray transcription = file.root.value("transcription"_L1).toArray();
    const QList<qsizetype> lines = linesOfEntries(file, "transcription");
    for (qsizetype row = 0; row < transcription.size(); ++row) {
        const QJsonObject segment = transcription.at(row).toObject();
        DraftCue cue;
        cue.line = lines.value(row);
        cue.text = segment.value("text"_L1).toString();
        if (const auto span = offsetsOf(segment)) {
            cue.begin = span->begin;
            cue.end = span->end;
        }
        cue.words = placedTokens(segment.value("tokens"_L1).toArray(), cue.text);
        const QJsonValue speaker = segment.value("speaker"_L1);
        const QString label =
            speaker.isDouble() ? QString::number(speaker.toInteger()) : speaker.toString();
        if (!label.trimmed().isEmpty())
            cue.speaker = draft.speaker(label.trimmed());
        draft.add(std::move(cue));
    }
    return draft;
}

} // namespace earmark
