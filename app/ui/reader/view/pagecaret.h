// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/page/pagelayout.h"

namespace earmark {

/// The caret of the page and its selection.
class PageCaret
{
public:
    enum class Unit { Letter, Word, Row };
    enum class Move {
        PreviousWord,
        NextWord,
        PreviousRow,
        NextRow,
        PreviousLine,
        NextLine,
        PreviousPage,
        NextPage,
        LineBegin,
        LineEnd,
        PageBegin,
        PageEnd
    };

    PageCaret(const PageText &text, PageLayout &layout);

    bool isSet() const { return m_position >= 0; }
    qsizetype position() const { return m_position; }
    PageSpan selection() const;

    void clear();
    void setPosition(qsizetype position);
    void select(PageSpan span);
    /// Begins a selection with the mouse, by letters, whole words or whole rows.
    void press(qsizetype position, Unit unit);
    /// Extends the selection that press() began.
    void dragTo(qsizetype position);
    /// `pageHeight` is the distance of PreviousPage and NextPage.
    void move(Move move, bool selecting, qreal pageHeight);

private:
    PageSpan unitAround(qsizetype position) const;
    qsizetype target(Move move, qreal pageHeight);
    qsizetype verticalTarget(qreal distance);
    qsizetype wordBeside(bool next) const;
    qsizetype rowBeside(bool next) const;

    const PageText &m_text;
    PageLayout &m_layout;
    Unit m_unit = Unit::Letter;
    PageSpan m_pressed; ///< the unit at which a mouse selection began
    qsizetype m_anchor = -1;
    qsizetype m_position = -1;
    qreal m_goal = -1; ///< the x that up and down keep to; -1 for none
};

} // namespace earmark
