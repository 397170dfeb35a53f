// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/beside/pairing.h"

namespace earmark {

/// All words of a transcript, counted from its first.
class TextWords
{
public:
    /// `transcript` must outlive it.
    explicit TextWords(const Transcript &transcript);

    const Transcript &transcript() const { return m_transcript; }
    qsizetype count() const { return m_rows.size(); }
    qsizetype row(qsizetype word) const { return m_rows.at(word); }
    /// The first word of a row, or the next if it has none; for the row after the last, count().
    qsizetype firstOf(qsizetype row) const { return m_first.at(row); }
    bool beginsLine(qsizetype word) const;
    const Word &word(qsizetype index) const;
    QStringView text(qsizetype index) const;
    LinePlace place(qsizetype index) const; ///< of count(): the end of the text
    qsizetype indexOf(LinePlace place) const; ///< of the first word that is not before it
    /// The words `first` to before `end` as they are written, as one line.
    QString joined(qsizetype first, qsizetype end) const;
    /// Without case and signs, for comparing.
    QList<QString> keys() const;

    bool isTimed() const; ///< at least half of the lines
    /// When each word begins: never backwards. Words without a time have that of the one before.
    QList<milliseconds> begins() const;

private:
    const Transcript &m_transcript;
    QList<qsizetype> m_rows; ///< of each word
    QList<qsizetype> m_first; ///< of each row, and one more
};

/// For comparing: what is spoken of a word, in one case.
QString keyOf(QStringView word);

} // namespace earmark
