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
        return m_labels.value(timesOf(item), m_labels.value(beginOf(item)));
    }

private:
    void add(const QJsonObject &item, const QString &label)
    {
        if (!item.contains("start_time"_L1))
            return;
        m_labels.insert(beginOf(item), item.value(m_key).toString(label));
        m_labels.insert(timesOf(item), item.value(m_key).toString(label));
    }

    static QString beginOf(const QJsonObject &item)
    {
        return item.value("start_time"_L1).toString();
    }

    // In two channels words may begin at the same time.
    static QString timesOf(const QJsonObject &item)
    {
        return beginOf(item) + u' ' + item.value("end_time"_L1).toString();
    }

    QLatin1StringView m_key;
    QHash<QString, QString> m_labels;
};

} // namespace

bool isAmazon(const JsonFile &file)
{
    return file.root.value("results"_L1).toObject().contains("items"_L1);
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
    for (const auto &value : results.value("items"_L1).toArray()) {
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
