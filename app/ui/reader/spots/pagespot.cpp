// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/spots/pagespot.h"

#include "ui/reader/page/pagepainter.h"
#include "ui/reader/spots/keptname.h"

namespace earmark {

namespace {

// The name and the times in the margin.
void findInMargin(PageSpot &spot, const PageText &text, PageLayout &layout, qsizetype turn,
                  QPointF point)
{
    const SpeakerMargin &margin = layout.margin();
    const QList<Cue> &cues = text.transcript().cues;
    if (!text.isContinuation(turn)) {
        const auto places = margin.places(text.transcript(), cues.at(spot.row),
                                          {layout.columnLeft(), layout.top(turn)});
        if (places.name.contains(point))
            spot.kind = PageSpot::Kind::Name;
        else if (places.time.contains(point))
            spot.kind = PageSpot::Kind::Time;
    }
    for (const auto &[row, top, baseline] : layout.paragraphsWithTime(turn)) {
        const QPointF edge(layout.columnLeft(), top);
        if (!margin.paragraphTimePlace(cues.at(row), edge).contains(point))
            continue;
        spot.kind = PageSpot::Kind::Time;
        spot.row = row;
    }
}

} // namespace

PageSpot spotAt(const PageText &text, PageLayout &layout, const PageMarks &marks, QPointF point,
                QRectF view)
{
    if (text.isEmpty() || point.y() < layout.headHeight() || point.y() >= layout.height())
        return {};
    const auto kept = keptName(text, layout, view);
    if (kept && kept->place.contains(point))
        return {.kind = kept->name.contains(point) ? PageSpot::Kind::Name : PageSpot::Kind::Nothing,
                .position = text.rowSpan(kept->row).begin,
                .row = kept->row};
    const qsizetype turn = layout.turnAt(point.y());
    PageSpot spot{.position = layout.positionAt(point, false), .row = text.firstRow(turn)};
    findInMargin(spot, text, layout, turn, point);
    for (const auto &mark : PagePainter::marginMarks(text, layout, marks, turn)) {
        if (!mark.place.adjusted(-2, -5, 2, 5).contains(point))
            continue;
        spot.kind = PageSpot::Kind::Mark;
        spot.row = text.rowAt(mark.passage.span.begin);
        spot.passage = mark.passage.id;
        spot.isBookmark = mark.isBookmark;
    }
    for (const QRectF &band : layout.bands(text.wordAround(spot.position), turn, turn)) {
        if (!band.adjusted(-3, -3, 7, 4).contains(point))
            continue;
        spot.kind = PageSpot::Kind::Word;
        spot.row = text.rowAt(spot.position);
        spot.passage = passageAt(marks, spot.position);
    }
    return spot;
}

AnnotationId passageAt(const PageMarks &marks, qsizetype position)
{
    AnnotationId found{};
    for (const Passage &passage : marks.passages) {
        if (passage.span.contains(position))
            found = passage.id;
    }
    return found;
}

} // namespace earmark
