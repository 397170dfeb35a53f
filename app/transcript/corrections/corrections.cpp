// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/corrections/corrections.h"

#include "transcript/corrections/gap.h"
#include "transcript/edit/edit.h"

#include <algorithm>

namespace earmark {

namespace {

/// Walks over the words of some rows and compares what is between those that are known.
class Walk
{
public:
    Walk(const Original &original, const Transcript &now, Rows rows)
        : m_original(original)
        , m_now(now)
        , m_rows(rows)
    {}

    CorrectedPlaces corrections()
    {
        findBegin();
        bool isPast = false;
        for (qsizetype row = m_gap.begin.row; row < m_now.cues.size() && !isPast; ++row) {
            const qsizetype first = row == m_gap.begin.row ? m_gap.begin.word : 0;
            for (qsizetype i = first; i < m_now.cues.at(row).words.size() && !isPast; ++i)
                isPast = take(row, i) && row > m_rows.last;
        }
        if (!isPast)
            close({m_now.cues.size(), 0}, m_original.wordCount());
        return m_found;
    }

private:
    // After the last known word above the rows.
    void findBegin()
    {
        for (qsizetype row = m_rows.first - 1; row >= 0; --row) {
            const QList<Word> &words = m_now.cues.at(row).words;
            for (qsizetype i = words.size() - 1; i >= 0; --i) {
                const qsizetype old = m_original.indexOf(words.at(i).id);
                if (old < 0)
                    continue;
                m_gap.begin = {row, i + 1};
                m_gap.oldBegin = old + 1;
                return;
            }
        }
    }

    // Whether the word is known.
    bool take(qsizetype row, qsizetype i)
    {
        const Cue &cue = m_now.cues.at(row);
        const Word &word = cue.words.at(i);
        const qsizetype old = m_original.indexOf(word.id);
        if (old < m_gap.oldBegin)
            return false; // new, or not in the order of the original
        close({row, i}, old);
        const QString before = wordingOf(m_original, old, old + 1);
        const bool isIn = row >= m_rows.first && row <= m_rows.last;
        if (isIn && QStringView(cue.text).sliced(word.offset, word.length) != before)
            m_found[cue.id].append({word.offset, word.length, before, old, 1});
        m_gap = {old + 1, 0, {row, i + 1}, {}};
        return true;
    }

    void close(Original::Place end, qsizetype oldEnd)
    {
        m_gap.end = end;
        m_gap.oldEnd = oldEnd;
        const bool isEmpty =
            m_gap.oldBegin == oldEnd && m_gap.begin.row == end.row && m_gap.begin.word == end.word;
        if (!isEmpty)
            addCorrections(m_original, m_now, m_gap, m_rows, m_found);
    }

    const Original &m_original;
    const Transcript &m_now;
    const Rows m_rows;
    Gap m_gap;
    CorrectedPlaces m_found;
};

// Turns of which another speaker is known now.
qsizetype changedSpeakers(const Transcript &before, const Transcript &now)
{
    QHash<CueId, SpeakerId> speakers;
    for (const Cue &cue : before.cues)
        speakers.insert(cue.id, cue.speaker);
    qsizetype count = 0;
    bool wasChanged = false;
    for (const Cue &cue : now.cues) {
        const bool isChanged = speakers.value(cue.id, cue.speaker) != cue.speaker;
        count += isChanged && (!wasChanged || cue.beginsTurn) ? 1 : 0;
        wasChanged = isChanged;
    }
    return count;
}

qsizetype changedNames(const Transcript &before, const Transcript &now)
{
    return std::ranges::count_if(now.speakers, [&before](const Speaker &speaker) {
        const Speaker *known = before.speaker(speaker.id);
        return known && known->name != speaker.name;
    });
}

} // namespace

Original::Original(const Transcript &text)
    : m_text(text)
{
    for (qsizetype row = 0; row < text.cues.size(); ++row) {
        const QList<Word> &words = text.cues.at(row).words;
        for (qsizetype word = 0; word < words.size(); ++word) {
            m_indexes.insert(words.at(word).id, m_places.size());
            m_places.append({row, word});
        }
    }
}

CorrectedPlaces Original::corrections(const Transcript &now) const
{
    return corrections(now, {0, now.cues.size() - 1});
}

CorrectedPlaces Original::corrections(const Transcript &now, Rows rows) const
{
    return Walk(*this, now, rows).corrections();
}

bool Original::hasKnownWord(const Cue &cue) const
{
    return std::ranges::any_of(cue.words,
                               [this](const Word &word) { return m_indexes.contains(word.id); });
}

Rows Original::touched(const Transcript &now, Rows changed) const
{
    Rows rows{std::max<qsizetype>(0, changed.first - 1),
              std::min(now.cues.size() - 1, changed.last + 1)};
    while (rows.first > 0 && !hasKnownWord(now.cues.at(rows.first)))
        --rows.first;
    while (rows.last + 1 < now.cues.size() && !hasKnownWord(now.cues.at(rows.last)))
        ++rows.last;
    return rows;
}

qsizetype countCorrections(const Original &original, const Transcript &now)
{
    qsizetype count = changedSpeakers(original.text(), now) + changedNames(original.text(), now);
    const CorrectedPlaces words = original.corrections(now);
    for (const QList<CorrectedPlace> &line : words)
        count += line.size();
    if (count > 0)
        return count;
    return editBetween(original.text(), now).isEmpty() ? 0 : 1;
}

} // namespace earmark
