// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/knownwords.h"

#include "spelling/spelledwords.h"
#include "transcript/names/spellingforms.h"

namespace earmark {

namespace {

constexpr qsizetype severalTimes = 2;

} // namespace

void KnownWords::add(QStringView text)
{
    for (const SpelledWord &word : spelledWords(text)) {
        for (const QString &one : {word.text, withoutElision(word.text)}) {
            m_words.insert(one);
            m_capitals.insert(one.toUpper());
        }
    }
}

bool KnownWords::contains(const QString &word) const
{
    if (m_words.contains(word))
        return true;
    if (word.isEmpty() || !word.front().isUpper())
        return false;
    if (word == word.toUpper())
        return m_capitals.contains(word);
    return m_words.contains(word.front().toLower() + word.sliced(1));
}

KnownWords namesWithin(const Transcript &transcript)
{
    KnownWords known;
    for (const Speaker &speaker : transcript.speakers)
        known.add(transcript.speakerName(speaker.id));
    for (const SpellingForm &form : spellingForms(transcript).forms) {
        if (form.places.size() >= severalTimes && form.within > 0)
            known.add(form.text);
    }
    return known;
}

} // namespace earmark
