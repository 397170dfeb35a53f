// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/beside/textwords.h"

#include "transcript/text.h"

#include <algorithm>

namespace earmark {

TextWords::TextWords(const Transcript &transcript)
    : m_transcript(transcript)
{
    m_first.reserve(transcript.cues.size() + 1);
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        m_first.append(m_rows.size());
        m_rows.resize(m_rows.size() + transcript.cues.at(row).words.size(), row);
    }
    m_first.append(m_rows.size());
}

bool TextWords::beginsLine(qsizetype word) const
{
    return word >= count() || m_first.at(m_rows.at(word)) == word;
}

const Word &TextWords::word(qsizetype index) const
{
    const qsizetype row = m_rows.at(index);
    return m_transcript.cues.at(row).words.at(index - m_first.at(row));
}

QStringView TextWords::text(qsizetype index) const
{
    const Word &one = word(index);
    return QStringView(m_transcript.cues.at(m_rows.at(index)).text).sliced(one.offset, one.length);
}

LinePlace TextWords::place(qsizetype index) const
{
    if (index < count())
        return {m_rows.at(index), beginsLine(index) ? 0 : word(index).offset};
    const qsizetype rows = m_transcript.cues.size();
    return rows == 0 ? LinePlace() : LinePlace{rows - 1, m_transcript.cues.last().text.size()};
}

qsizetype TextWords::indexOf(LinePlace place) const
{
    const auto &words = m_transcript.cues.at(place.row).words;
    const auto found = std::ranges::lower_bound(words, place.offset, {}, &Word::offset);
    return m_first.at(place.row) + (found - words.begin());
}

QString TextWords::joined(qsizetype first, qsizetype end) const
{
    return first < end ? textBetween(m_transcript, place(first), place(end)) : QString();
}

QList<QString> TextWords::keys() const
{
    QList<QString> keys;
    keys.reserve(count());
    for (qsizetype i = 0; i < count(); ++i)
        keys.append(keyOf(text(i)));
    return keys;
}

bool TextWords::isTimed() const
{
    const auto timed = std::ranges::count_if(m_transcript.cues,
                                             [](const Cue &cue) { return cue.begin.has_value(); });
    return timed > 0 && timed * 2 >= m_transcript.cues.size();
}

QList<milliseconds> TextWords::begins() const
{
    QList<milliseconds> begins;
    begins.reserve(count());
    milliseconds last{0};
    for (const Cue &cue : m_transcript.cues) {
        const QList<milliseconds> own = wordBegins(cue);
        for (qsizetype i = 0; i < cue.words.size(); ++i) {
            last = std::max(last, own.value(i, last));
            begins.append(last);
        }
    }
    return begins;
}

QString keyOf(QStringView word)
{
    QString key;
    for (const QChar c : word) {
        if (isSpoken(c))
            key += c;
    }
    return key.isEmpty() ? word.toString() : key.toCaseFolded();
}

} // namespace earmark
