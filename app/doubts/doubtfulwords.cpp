// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doubts/doubtfulwords.h"

#include "spelling/spelledwords.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QString wordKey(const QString &word)
{
    return withoutElision(word).toCaseFolded();
}

bool areAllAdded(const SpellingGroup &group, const QSet<QString> &added)
{
    return std::ranges::all_of(group.spellings, [&added](const Spelling &spelling) {
        return std::ranges::all_of(spelledWords(spelling.text), [&added](const SpelledWord &word) {
            return added.contains(word.text);
        });
    });
}

// The first place where it is spelt otherwise than proposed.
const Spelling &oddOne(const SpellingGroup &group)
{
    const auto odd = std::ranges::find_if(group.spellings, [&group](const Spelling &spelling) {
        return spelling.text != group.proposed;
    });
    return odd == group.spellings.end() ? group.spellings.first() : *odd;
}

/// A word that is not right, at its first place.
struct UnknownWord
{
    qsizetype row = 0;
    SpelledWord word;
    int times = 0;
};

WordId wordIdAt(const Cue &cue, qsizetype offset)
{
    const auto word = std::ranges::find_if(cue.words, [offset](const Word &one) {
        return one.offset <= offset && offset < one.end();
    });
    return word == cue.words.end() ? WordId{} : word->id;
}

} // namespace

QList<TextDoubt> doubtfulNames(const Transcript &transcript, const QStringList &known,
                               const QSet<QString> &added)
{
    QList<TextDoubt> doubts;
    for (const SpellingGroup &group : spellings(transcript, known)) {
        if (areAllAdded(group, added))
            continue;
        QStringList ways;
        for (const Spelling &spelling : group.spellings)
            ways.append(spelling.text);
        ways.sort();
        const Spelling &odd = oddOne(group);
        const WordRef place = odd.places.value(0);
        doubts.append({.kind = DoubtKind::Name,
                       .key = u"name "_s + ways.join(u'|'),
                       .firstCue = place.cue,
                       .lastCue = place.cue,
                       .word = place.word,
                       .text = odd.text,
                       .turn = {},
                       .spellings = group});
    }
    return doubts;
}

QList<TextDoubt> doubtfulWords(const Transcript &transcript,
                               const std::function<bool(const QString &)> &isRight,
                               const QList<TextDoubt> &names, const QSet<CueId> &foreign)
{
    QHash<QString, UnknownWord> found; // also those that are right, to ask only once
    for (const TextDoubt &name : names) {
        for (const Spelling &spelling : name.spellings.spellings) {
            for (const SpelledWord &word : spelledWords(spelling.text))
                found[wordKey(word.text)].times = 2;
        }
    }
    QList<QString> order;
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        if (foreign.contains(cue.id))
            continue;
        for (const SpelledWord &word : spelledWords(cue.text)) {
            UnknownWord &one = found[wordKey(word.text)];
            if (++one.times > 1)
                continue;
            one.row = row;
            one.word = word;
            order.append(wordKey(word.text));
        }
    }
    QList<TextDoubt> doubts;
    for (const QString &key : std::as_const(order)) {
        const UnknownWord &one = std::as_const(found)[key];
        if (one.times > 1 || isRight(one.word.text))
            continue;
        const Cue &cue = transcript.cues.at(one.row);
        doubts.append({.kind = DoubtKind::Word,
                       .key = u"word "_s + key,
                       .firstCue = cue.id,
                       .lastCue = cue.id,
                       .word = wordIdAt(cue, one.word.offset),
                       .text = cue.text.sliced(one.word.offset, one.word.length),
                       .turn = {},
                       .spellings = {}});
    }
    return doubts;
}

} // namespace earmark
