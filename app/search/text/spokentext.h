// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "transcript/folding.h"
#include "transcript/textrange.h"

#include <QSqlDatabase>
#include <QStringList>

#include <optional>

namespace earmark {

/// A line of a transcript, as far as it is searched.
struct SpokenLine
{
    CueId id{};
    SpeakerId speaker{};
    bool beginsTurn = false;
    bool spaceBefore = true;
    bool isPinned = false; ///< the listener has set the begin
    std::optional<milliseconds> begin; ///< as the file or the listener says
    QString text;
};

/// The lines of a transcript, in order. Error: the database's.
Result<QList<SpokenLine>> readSpokenLines(const QSqlDatabase &db, TranscriptId id);

/// Texts that stand one after the other, folded into tokens, with the way back to the originals.
class SpokenText
{
public:
    /// A word with joints (don't) as it is written without them.
    struct Chain
    {
        qsizetype begin = 0; ///< in text()
        qsizetype end = 0;
        QString joined;
    };

    void append(const QString &line, bool spaceBefore = true);

    const QString &text() const { return m_folded.text(); }
    QList<Chain> chains() const;
    LinePlace placeOf(qsizetype position) const; ///< of a position within text()
    /// Behind the last unit of a hit, with its accents.
    LinePlace endAfter(qsizetype lastPosition) const;
    /// The text for the index: all tokens, then all chains joined.
    QString forIndex() const;

private:
    FoldedText m_folded{FoldedText::Between::Tokens};
    QStringList m_lines;
    QList<qsizetype> m_begins; ///< of each line, in text()
};

SpokenText spokenText(const QList<SpokenLine> &lines);

} // namespace earmark
