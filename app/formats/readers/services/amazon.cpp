// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/services/oddservices.h"

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// The speakers or channels of words, which Amazon lists apart from the words, by their times.
class ItemLabels
{
public:
    ItemLabels(const QJsonArray &parts, QLatin1StringView key)
        : m_key(key)
    {
        for (const auto &part : parts) {
            for (const auto &item : part["items"_L1].toArray())
                add(item, item[key].toString(part[key].toString()));
        }
    }

    // In newer files, the word itself has the label.
    QString of(const QJsonValue &item) const
    {
        if (item[m_key].isString())
            return item[m_key].toString();
        for (const QString &key : keysOf(item)) {
            if (const auto label = m_labels.constFind(key); label != m_labels.constEnd())
                return *label;
        }
        return {};
    }

private:
    void add(const QJsonValue &item, const QString &label)
    {
        for (const QString &key : keysOf(item))
            m_labels.insert(key, label);
    }

    // Words of two channels may have the same times, so the most exact key comes first. Punctuation
    // has no time.
    static QStringList keysOf(const QJsonValue &item)
    {
        const QString begin = item["start_time"_L1].toString();
        const QString times = begin + u' ' + item["end_time"_L1].toString();
        if (begin.isEmpty())
            return {};
        const QString content = item["alternatives"_L1][0]["content"_L1].toString();
        return {times + u' ' + content, times, begin};
    }

    QLatin1StringView m_key;
    QHash<QString, QString> m_labels;
};

} // namespace

void addAmazon(const QJsonValue &file, const Service &service, ServiceWords &words)
{
    const ItemLabels speakers(listAt(file, "results/speaker_labels/segments"), "speaker_label"_L1);
    const ItemLabels channels(listAt(file, "results/channel_labels/channels"), "channel_label"_L1);
    const QJsonArray items = listAt(file, service.paths.words);
    if (items.isEmpty())
        words.addLines(service.linesIn(file), service.paths);
    for (const auto &item : items) {
        if (const QString channel = channels.of(item); !channel.isEmpty())
            words.goToChannel(channel);
        words.addWord(item, service.paths.word, speakers.of(item));
    }
}

} // namespace earmark
