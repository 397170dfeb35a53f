// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "whisper.h"

namespace earmark::spoken {

inline QJsonObject offsets(qint64 begin, qint64 end)
{
    return {
        {u"timestamps"_s, QJsonObject{{u"from"_s, clock(begin, ',')}, {u"to"_s, clock(end, ',')}}},
        {u"offsets"_s, QJsonObject{{u"from"_s, begin}, {u"to"_s, end}}}};
}

inline QJsonObject token(const QString &text, qint64 begin, qint64 end)
{
    QJsonObject token = offsets(begin, end);
    token.insert(u"text"_s, text);
    token.insert(u"id"_s, 50364);
    token.insert(u"p"_s, 0.87);
    token.insert(u"t_dtw"_s, -1);
    return token;
}

// The bytes of an ideograph, which Whisper's tokens split. JSON does not allow that, but the
// program writes it all the same: placeholders are put here, and withRawBytes() replaces them.
inline QStringList bytePieces(QChar letter)
{
    const QByteArray bytes = QString(letter).toUtf8();
    const auto marked = [](QByteArrayView piece) {
        return u"~%1~"_s.arg(QString::fromLatin1(QByteArray(piece.data(), piece.size()).toHex()));
    };
    return {marked(bytes.first(2)), marked(bytes.sliced(2))};
}

inline QByteArray withRawBytes(const QByteArray &json)
{
    QByteArray raw;
    bool isRaw = false;
    for (const QByteArray &part : json.split('~')) {
        raw += isRaw ? QByteArray::fromHex(part) : part;
        isRaw = !isRaw;
    }
    return raw;
}

inline QStringList tokensOf(const QString &word)
{
    if (word.size() == 1 && word.front().script() == QChar::Script_Han)
        return bytePieces(word.front());
    if (word.size() < 6)
        return {word};
    return {word.first(3), word.sliced(3)};
}

inline QJsonArray tokensOf(const SpokenLine &line)
{
    const qint64 begin = line.first().begin;
    QJsonArray tokens{token(u"[_BEG_]"_s, begin, begin)};
    for (const SpokenWord &word : line) {
        for (const QString &part : whisperWords(word)) {
            for (const QString &piece : tokensOf(part))
                tokens.append(token(piece, word.begin, word.end));
        }
    }
    tokens.append(token(u"[_TT_150]"_s, line.last().end, line.last().end));
    return tokens;
}

inline QByteArray whisperCpp(const Script &script, bool full)
{
    QJsonArray segments;
    forEachLine(script, [&](const SpokenTurn &turn, const SpokenLine &line, bool) {
        QJsonObject segment = offsets(line.first().begin, line.last().end);
        segment.insert(u"text"_s, whisperText(line));
        if (full)
            segment.insert(u"tokens"_s, tokensOf(line));
        else
            segment.insert(u"speaker"_s, QString::number(turn.speaker));
        segments.append(segment);
    });
    return withRawBytes(written({{u"systeminfo"_s, u"AVX = 1 | "_s},
                                 {u"model"_s, QJsonObject{{u"type"_s, u"small"_s}}},
                                 {u"params"_s, QJsonObject{{u"language"_s, u"fr"_s}}},
                                 {u"result"_s, QJsonObject{{u"language"_s, u"fr"_s}}},
                                 {u"transcription"_s, segments}}));
}

inline QByteArray whisperCppLines(const Script &script)
{
    return whisperCpp(script, false);
}

inline QByteArray whisperCppTokens(const Script &script)
{
    return whisperCpp(script, true);
}

} // namespace earmark::spoken
