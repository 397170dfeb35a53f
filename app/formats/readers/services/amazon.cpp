// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/oddservices.h"

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// Words of two channels may have the same times, so the most exact key comes first. Punctuation has
// no time.
QStringList keysOf(const QJsonValue &item)
{
    const QString begin = item["start_time"_L1].toString();
    const QString times = begin + u' ' + item["end_time"_L1].toString();
    if (begin.isEmpty())
        return {};
    const QString content = item["alternatives"_L1][0]["content"_L1].toString();
    return {times + u' ' + content, times, begin};
}

// The speakers or channels of words, which Amazon lists apart from the words, by their times.
QHash<QString, QString> labelsIn(const QJsonArray &parts, QLatin1StringView name)
{
    QHash<QString, QString> labels;
    for (const auto &part : parts) {
        for (const auto &item : part["items"_L1].toArray()) {
            for (const QString &key : keysOf(item))
                labels.insert(key, item[name].toString(part[name].toString()));
        }
    }
    return labels;
}

// In newer files, the word itself has the label.
QString labelOf(const QJsonValue &item, QLatin1StringView name,
                const QHash<QString, QString> &labels)
{
    if (item[name].isString())
        return item[name].toString();
    const QStringList keys = keysOf(item);
    const auto known =
        std::ranges::find_if(keys, [&labels](const QString &key) { return labels.contains(key); });
    return known == keys.end() ? QString() : labels.value(*known);
}

} // namespace

void addAmazon(const QJsonValue &file, const Service &service, ServiceWords &words)
{
    const auto speakers =
        labelsIn(listAt(file, "results/speaker_labels/segments"), "speaker_label"_L1);
    const auto channels =
        labelsIn(listAt(file, "results/channel_labels/channels"), "channel_label"_L1);
    const QJsonArray items = listAt(file, service.paths.words);
    if (items.isEmpty())
        words.addLines(service.linesIn(file), service.paths);
    for (const auto &item : items) {
        if (const QString channel = labelOf(item, "channel_label"_L1, channels); !channel.isEmpty())
            words.goToChannel(channel);
        words.addWord(item, service.paths.word, labelOf(item, "speaker_label"_L1, speakers));
    }
}

} // namespace earmark
