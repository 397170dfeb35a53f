// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QSet>

namespace earmark {

/// Words that are spelt right though they may be in no dictionary, such as names. A word with a
/// capital is also known in capitals only, and a small one with a capital.
class KnownWords
{
public:
    /// Adds every word of a text.
    void add(QStringView text);
    bool contains(const QString &word) const;

    bool operator==(const KnownWords &) const = default;

private:
    QSet<QString> m_words;
    QSet<QString> m_capitals; ///< in capitals only
};

/// The names of the speakers, and what the transcript itself writes with a capital several times,
/// not only at the beginning of a sentence.
KnownWords namesWithin(const Transcript &transcript);

} // namespace earmark
