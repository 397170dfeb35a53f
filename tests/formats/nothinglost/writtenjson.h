// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "written.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace earmark::spoken {

inline QByteArray written(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

inline double inSeconds(qint64 time)
{
    return double(time) / 1000;
}

/// A word without its punctuation, which services give separately.
struct WordParts
{
    QString before;
    QString core; ///< empty if nothing is said, as for a dash
    QString after;
};

inline WordParts partsOf(const QString &word)
{
    const auto isSaid = [](QChar c) { return c.isLetterOrNumber() || c.isMark(); };
    const auto first = std::find_if(word.begin(), word.end(), isSaid) - word.begin();
    auto end = word.size();
    while (end > first && !isSaid(word.at(end - 1)))
        --end;
    return {.before = word.first(first),
            .core = word.sliced(first, end - first),
            .after = word.sliced(end).trimmed()};
}

inline QString wholeText(const Script &script)
{
    QStringList turns;
    for (const SpokenTurn &turn : script.turns)
        turns.append(textOf(turn));
    return turns.join(u' ');
}

/// The words a service hears: spoken ones, no dashes.
inline SpokenLine heardIn(const SpokenTurn &turn)
{
    SpokenLine words = wordsOf(turn);
    words.removeIf([](const SpokenWord &word) { return partsOf(word.text).core.isEmpty(); });
    return words;
}

template<typename Visit>
void forEachHeard(const Script &script, Visit visit)
{
    for (const SpokenTurn &turn : script.turns) {
        for (const SpokenWord &word : heardIn(turn))
            visit(turn, word);
    }
}

} // namespace earmark::spoken
