// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/data/jsonldwords.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace earmark {

QString wordsFragment(const TextAnchor &anchor)
{
    QStringList numbers;
    for (const qint64 number : {qint64(anchor.transcript), qint64(anchor.words.firstCue),
                                qint64(anchor.words.firstOffset), qint64(anchor.words.lastCue),
                                qint64(anchor.words.lastOffset)})
        numbers += QString::number(number);
    return "words="_L1 + numbers.join(u',');
}

std::optional<TextAnchor> anchorOfFragment(const QString &fragment)
{
    if (!fragment.startsWith("words="_L1))
        return {};
    QList<qint64> numbers;
    for (const QString &part : fragment.sliced(6).split(u',')) {
        bool isNumber = false;
        const qint64 number = part.toLongLong(&isNumber);
        const bool fits = numbers.isEmpty() || number <= std::numeric_limits<qint32>::max();
        if (!isNumber || number < 0 || !fits)
            return {};
        numbers.append(number);
    }
    if (numbers.size() != 5)
        return {};
    TextAnchor anchor;
    anchor.transcript = TranscriptId(numbers.at(0));
    anchor.words = {CueId(numbers.at(1)), qint32(numbers.at(2)), CueId(numbers.at(3)),
                    qint32(numbers.at(4))};
    return anchor;
}

} // namespace earmark
