// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/spots/keptname.h"

#include <QPainter>

#include <algorithm>

namespace earmark {

namespace {

constexpr qreal besideBar = 12; // leaves the bar of the current line, beside the column, in view
constexpr qreal stripSpace = 3;

qsizetype firstPart(const PageText &text, qsizetype turn)
{
    while (text.isContinuation(turn))
        --turn;
    return turn;
}

qreal bottomOfTurn(const PageText &text, const PageLayout &layout, qsizetype turn)
{
    while (turn + 1 < text.turnCount() && text.isContinuation(turn + 1))
        ++turn;
    return turn + 1 < text.turnCount() ? layout.top(turn + 1) : layout.height();
}

} // namespace

std::optional<KeptName> keptName(const PageText &text, PageLayout &layout, QRectF view)
{
    if (text.isEmpty() || view.top() <= layout.headHeight())
        return {};
    const SpeakerMargin &margin = layout.margin();
    const qsizetype turn = layout.turnAt(view.top());
    const qsizetype first = firstPart(text, turn);
    const qsizetype row = text.firstRow(first);
    const Cue &cue = text.transcript().cues.at(row);
    const qreal nameHeight = margin.nameHeight(text.transcript(), cue.speaker);
    if (nameHeight <= 0 || layout.top(first) >= view.top())
        return {};
    const bool isNarrow = margin.isNarrow();
    const qreal height = nameHeight + (isNarrow ? 2 * stripSpace : 0);
    // The next turn pushes it out.
    const qreal bottom = bottomOfTurn(text, layout, turn);
    const qreal top = std::min(view.top(), bottom - height);
    KeptName kept{.row = row,
                  .place = {},
                  .name = {},
                  .edge = {layout.columnLeft(), top + (isNarrow ? stripSpace : 0)},
                  .baseline = top + layout.baseline(turn) - layout.textTop(turn)};
    kept.place = isNarrow
        ? QRectF(view.left(), top, view.width(), height)
        : QRectF(layout.columnLeft() - margin.width(), top, margin.nameRight() - besideBar, height);
    kept.name = margin.places(text.transcript(), cue, kept.edge).name;
    kept.place.setLeft(std::min(kept.place.left(), kept.name.left())); // names use free room
    return kept;
}

void paintKeptName(QPainter &painter, const Theme &theme, const PageText &text,
                   const PageLayout &layout, const KeptName &kept)
{
    painter.fillRect(kept.place, theme.page);
    if (layout.margin().isNarrow())
        painter.fillRect(QRectF(kept.place.left(), kept.place.bottom() - 1, kept.place.width(), 1),
                         theme.line);
    layout.margin().paintName(painter, theme, text.transcript(),
                              text.transcript().cues.at(kept.row), kept.edge, kept.baseline);
}

} // namespace earmark
