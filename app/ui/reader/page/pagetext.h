// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/anchoring.h"
#include "transcript/transcript.h"
#include "ui/reader/page/readingstyle.h"

#include <QBitArray>

namespace earmark {

/// A span of the page's text: `begin` is inside it, `end` is not.
struct PageSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;

    bool isEmpty() const { return end <= begin; }
    bool contains(qsizetype position) const { return begin <= position && position < end; }
    bool overlaps(PageSpan other) const { return begin < other.end && other.begin < end; }
    PageSpan within(PageSpan other) const
    {
        return {std::max(begin, other.begin), std::min(end, other.end)};
    }

    bool operator==(const PageSpan &) const = default;
};

/// A transcript as one running text: a turn is its cues in one line, ended by a line feed, with a
/// line separator where a paragraph (or each line) begins. A turn
/// too long to lay out at once is split into several, with no line feed between them; so is a turn
/// with a cue that stands apart. A position
/// counts UTF-16 units from the beginning of the text. A row is the index of a cue.
class PageText
{
public:
    PageText() = default;
    explicit PageText(const Transcript &transcript, qsizetype rowApart = -1,
                      TextFlow flow = TextFlow::Paragraphs);
    /// The same transcript after an edit: turns with the same lines keep their paragraphs.
    PageText(const Transcript &transcript, qsizetype rowApart, TextFlow flow,
             const PageText &before);

    const Transcript &transcript() const { return m_transcript; }
    TextFlow flow() const { return m_flow; }
    /// Replaces times, speakers' names and pins, but keeps the paragraphs; false, and no change, if
    /// words or turns differ.
    bool updateTimes(const Transcript &transcript);

    bool isEmpty() const { return m_rowBegins.isEmpty(); }
    qsizetype length() const { return m_length; }
    qsizetype turnCount() const { return m_turns.size(); }

    qsizetype firstRow(qsizetype turn) const { return m_turns.at(turn).row; }
    qsizetype lastRow(qsizetype turn) const;
    PageSpan turnSpan(qsizetype turn) const; ///< without its line feed
    QString turnText(qsizetype turn) const;
    qsizetype turnAt(qsizetype position) const;
    /// How many turns at the beginning and at the end are the same here and there.
    std::pair<qsizetype, qsizetype> turnsInCommon(const PageText &other) const;
    /// The same place of the same cue in another text; the nearest one before its end if the cue is
    /// gone.
    qsizetype positionIn(const PageText &other, qsizetype position) const;
    bool isContinuation(qsizetype turn) const; ///< a part of a split turn, but not its first

    /// The rows that begin on a new line in a turn, without the first of the whole turn.
    QList<qsizetype> paragraphRows(qsizetype turn) const;
    bool beginsParagraph(qsizetype turn) const; ///< whether a part of a turn does

    PageSpan rowSpan(qsizetype row) const;
    /// The row at a position; the white space after a row belongs to it.
    qsizetype rowAt(qsizetype position) const;

    PageSpan wordSpan(qsizetype row, qsizetype word) const;
    /// The word at a position; the white space after a word belongs to it. The whole row if it has
    /// no words.
    PageSpan wordAround(qsizetype position) const;
    /// When the word at a position is said; nothing if its row has no time.
    std::optional<milliseconds> timeAt(qsizetype position) const;

    PageSpan span(const TextRange &range) const;
    TextRange range(PageSpan span) const;
    QString text(PageSpan span) const;

private:
    struct Turn
    {
        qsizetype begin = 0; ///< position in the text
        qsizetype row = 0;
    };

    void fill(qsizetype rowApart);
    void keepParagraphs(const PageText &before);
    QString gapBefore(qsizetype row) const;
    void addLongRow(qsizetype row);
    bool beginsWithRow(const Turn &turn) const { return m_rowBegins.at(turn.row) == turn.begin; }
    qsizetype wordIndexAt(qsizetype row, qsizetype position) const;

    Transcript m_transcript;
    TextFlow m_flow = TextFlow::Paragraphs;
    QBitArray m_breaks; ///< rows that begin on a new line
    QList<qsizetype> m_rowBegins;
    QList<Turn> m_turns;
    qsizetype m_length = 0;
};

} // namespace earmark
