// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/names/spellingforms.h"

#include "transcript/names/likeness.h"
#include "transcript/names/words/lexicon.h"
#include "transcript/names/words/namewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qsizetype shortestName = 3;
constexpr qsizetype maxNeighbours = 20; ///< kept per form
constexpr double nounShare = 0.17; ///< capitalised words within sentences: German has over 0.2
constexpr int enoughWords = 100; ///< to judge by their share

bool closesSentence(const QString &text)
{
    static constexpr QStringView terminators = u".!?…:\"»”";
    return !text.isEmpty() && terminators.contains(text.back());
}

bool isName(const NameWord &word)
{
    return word.canBeName() && word.text.size() >= shortestName;
}

void addNeighbour(QSet<QString> &neighbours, const NameWord &word)
{
    if (neighbours.size() < maxNeighbours)
        neighbours.insert(soundOf(word.folded));
}

/// Collects the forms, cue by cue.
class FormCollector
{
public:
    void add(const Cue &cue, bool opensSentence)
    {
        const QList<NameWord> words = nameWords(cue.text);
        qsizetype at = 0; // the word of the cue in which the name stands
        for (qsizetype i = 0; i < words.size(); ++i) {
            const NameWord &word = words.at(i);
            while (at + 1 < cue.words.size() && cue.words.at(at).end() <= word.offset)
                ++at;
            const bool opens = i == 0 ? opensSentence : word.opensSentence();
            count(word, opens);
            if (!isName(word) || at >= cue.words.size())
                continue;
            SpellingForm &form = formOf(word);
            form.places.append({.cue = cue.id, .word = cue.words.at(at).id});
            form.within += opens ? 0 : 1;
            const bool hasBefore = i > 0 && word.gap == u" "_s && words.at(i - 1).canBeName();
            if (!hasBefore)
                continue;
            addPair(words.at(i - 1), word, cue, at);
            if (isGivenName(words.at(i - 1).folded)) {
                addNeighbour(form.givenNames, words.at(i - 1));
                addNeighbour(formOf(words.at(i - 1)).surnames, word);
            }
        }
    }

    SpellingForms take()
    {
        if (m_shouted * 2 > m_within)
            return {};
        m_found.hasCapitalNouns = m_within >= enoughWords && m_capitalised > m_within * nounShare;
        QHash<QString, qsizetype> capitals;
        for (const SpellingForm &form : m_found.forms)
            capitals[form.folded] += form.places.size();
        // A single slip in small letters does not make a name a word.
        m_found.forms.removeIf([&](const SpellingForm &form) {
            return form.places.isEmpty() || m_small.value(form.folded) * 10 > capitals[form.folded];
        });
        return std::move(m_found);
    }

private:
    void count(const NameWord &word, bool opens)
    {
        if (!word.text.front().isLetter())
            return;
        if (!word.isCapitalised())
            ++m_small[QString(word.folded).remove(u' ')];
        if (!opens) {
            ++m_within;
            m_capitalised += word.isCapitalised() ? 1 : 0;
            m_shouted += word.isAllCapitals() ? 1 : 0;
        }
    }

    SpellingForm &formOf(const NameWord &word)
    {
        const QString text = word.text.toString();
        const auto known = m_rows.constFind(text);
        if (known != m_rows.cend())
            return m_found.forms[*known];
        m_rows.insert(text, m_found.forms.size());
        SpellingForm form;
        form.text = text;
        form.folded = QString(word.folded).remove(u' ');
        form.sound = soundOf(form.folded);
        form.isGivenName = isGivenName(word.folded);
        m_found.forms.append(form);
        return m_found.forms.last();
    }

    void addPair(const NameWord &first, const NameWord &second, const Cue &cue, qsizetype at)
    {
        if (at == 0)
            return;
        const QString text = first.text.toString() + u' ' + second.text.toString();
        QList<Spelling> &pairs = m_found.pairs[QString(first.folded + second.folded).remove(u' ')];
        auto pair = std::ranges::find(pairs, text, &Spelling::text);
        if (pair == pairs.end())
            pair = pairs.insert(pairs.end(), {.text = text, .places = {}});
        pair->places.append({.cue = cue.id, .word = cue.words.at(at - 1).id, .words = 2});
    }

    SpellingForms m_found;
    QHash<QString, qsizetype> m_rows; ///< of m_found.forms, by text
    QHash<QString, qsizetype> m_small; ///< how often a folded word stands in small letters
    int m_within = 0; ///< words that do not begin a sentence
    int m_capitalised = 0; ///< of these
    int m_shouted = 0;
};

} // namespace

SpellingForms spellingForms(const Transcript &transcript)
{
    FormCollector forms;
    const Cue *before = nullptr;
    for (const Cue &cue : transcript.cues) {
        forms.add(cue,
                  !before || cue.beginsTurn || cue.beginsParagraph || closesSentence(before->text));
        before = &cue;
    }
    SpellingForms found = forms.take();
    found.hasCapitalNouns = found.hasCapitalNouns || transcript.language.startsWith("de"_L1);
    return found;
}

} // namespace earmark
