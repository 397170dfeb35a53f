// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/services.h"
#include "formats/readers/services/servicewords.h"

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// Who says a word, or in which channel, told apart from the words by when they are said.
class ItemLabels
{
public:
    ItemLabels(const QJsonObject &labels, QLatin1StringView list, QLatin1StringView key)
        : m_key(key)
    {
        for (const auto &part : labels.value(list).toArray()) {
            const QString label = part.toObject().value(key).toString();
            for (const auto &value : part.toObject().value("items"_L1).toArray())
                add(value.toObject(), label);
        }
    }

    // Newer files say it in the word itself.
    QString of(const QJsonObject &item) const
    {
        if (item.contains(m_key))
            return item.value(m_key).toString();
        if (!item.contains("start_time"_L1))
            return {}; // punctuation
        for (const QString &key : keysOf(item)) {
            if (const auto label = m_labels.constFind(key); label != m_labels.constEnd())
                return *label;
        }
        return {};
    }

private:
    void add(const QJsonObject &item, const QString &label)
    {
        if (!item.contains("start_time"_L1))
            return;
        for (const QString &key : keysOf(item))
            m_labels.insert(key, item.value(m_key).toString(label));
    }

    // In two channels words may begin and end at the same time; the surest key stands first.
    static QStringList keysOf(const QJsonObject &item)
    {
        const QString begin = item.value("start_time"_L1).toString();
        const QString times = begin + u' ' + item.value("end_time"_L1).toString();
        return {times + u' ' + bestOf(item).value("content"_L1).toString(), times, begin};
    }

    QLatin1StringView m_key;
    QHash<QString, QString> m_labels;
};

// Where the words are missing.
void addSegments(const QJsonObject &results, ServiceWords &spoken)
{
    for (const auto &segment : results.value("audio_segments"_L1).toArray())
        spoken.addText(segment["transcript"_L1].toString(),
                       spanOf(timeOf(segment["start_time"_L1]), timeOf(segment["end_time"_L1])),
                       labelOf(segment["speaker_label"_L1]));
}

} // namespace

bool isAmazon(const JsonFile &file)
{
    const QJsonObject results = file.root.value("results"_L1).toObject();
    return results.contains("items"_L1) || results.contains("audio_segments"_L1);
}

// Punctuation has no time; it belongs to the word before.
Draft readAmazon(const JsonFile &file)
{
    ServiceWords spoken;
    const QJsonObject results = file.root.value("results"_L1).toObject();
    spoken.setLanguage(results.value("language_code"_L1).toString());
    const ItemLabels speakers(results.value("speaker_labels"_L1).toObject(), "segments"_L1,
                              "speaker_label"_L1);
    const ItemLabels channels(results.value("channel_labels"_L1).toObject(), "channels"_L1,
                              "channel_label"_L1);
    const QJsonArray items = results.value("items"_L1).toArray();
    if (items.isEmpty())
        addSegments(results, spoken);
    for (const auto &value : items) {
        const QJsonObject item = value.toObject();
        QJsonObject word = bestOf(value);
        word.insert("start"_L1, item.value("start_time"_L1));
        word.insert("end"_L1, item.value("end_time"_L1));
        SpeechPiece piece = pieceOf(word, {"content"_L1, "start"_L1, "end"_L1});
        piece.gluesBefore = item.value("type"_L1).toString() == "punctuation"_L1;
        if (const QString channel = channels.of(item); !channel.isEmpty())
            spoken.goToChannel(channel);
        spoken.add(std::move(piece), speakers.of(item));
    }
    return std::move(spoken).take();
}

bool isAmazonCall(const JsonFile &file)
{
    const QJsonObject turn = file.root.value("Transcript"_L1).toArray().first().toObject();
    return turn.contains("Content"_L1) && turn.contains("ParticipantRole"_L1);
}

Draft readAmazonCall(const JsonFile &file)
{
    const auto spanOfPart = [](const QJsonObject &part) {
        return spanOf(timeOf(part.value("BeginOffsetMillis"_L1), JsonUnit::Milliseconds),
                      timeOf(part.value("EndOffsetMillis"_L1), JsonUnit::Milliseconds));
    };
    ServiceWords spoken;
    spoken.setLanguage(file.root.value("LanguageCode"_L1).toString());
    for (const auto &value : file.root.value("Transcript"_L1).toArray()) {
        const QJsonObject turn = value.toObject();
        const QString text = turn.value("Content"_L1).toString();
        WordPlaces words(text);
        for (const auto &item : turn.value("Items"_L1).toArray())
            words.add(item["Content"_L1].toString(), spanOfPart(item.toObject()),
                      float(jsonNumber(item["Confidence"_L1]).value_or(-1)));
        spoken.addText(text, spanOfPart(turn), labelOf(turn.value("ParticipantRole"_L1)),
                       words.take());
    }
    return std::move(spoken).take();
}

} // namespace earmark
