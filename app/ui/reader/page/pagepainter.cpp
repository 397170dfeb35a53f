// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/page/pagepainter.h"

#include "ui/widgets/look/passageshape.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qreal wavePeriod = 4;
constexpr qreal waveHeight = 4;

QList<Passage> passagesOf(const QList<Passage> &passages, PageSpan span)
{
    QList<Passage> found;
    for (const Passage &passage : passages) {
        if (passage.span.begin >= span.end)
            break;
        if (passage.span.overlaps(span))
            found.append(passage);
    }
    return found;
}

// One period of the wave as a cached picture: drawn as paths, a page full of waves costs more than
// its text.
QPixmap waveTile(const QColor &colour, qreal scale)
{
    const QString key = u"wave %1 %2"_s.arg(colour.name(QColor::HexArgb)).arg(scale);
    QPixmap tile;
    if (QPixmapCache::find(key, &tile))
        return tile;
    tile = QPixmap((QSizeF(wavePeriod, waveHeight) * scale).toSize());
    tile.setDevicePixelRatio(scale);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    QPainterPath path(QPointF(-wavePeriod, waveHeight / 2));
    for (qreal x = -wavePeriod; x < 2 * wavePeriod; x += wavePeriod) {
        path.quadTo(QPointF(x + wavePeriod / 4, 0.4), QPointF(x + wavePeriod / 2, waveHeight / 2));
        path.quadTo(QPointF(x + wavePeriod * 3 / 4, waveHeight - 0.4),
                    QPointF(x + wavePeriod, waveHeight / 2));
    }
    painter.drawPath(path);
    painter.end();
    QPixmapCache::insert(key, tile);
    return tile;
}

} // namespace

PagePainter::PagePainter(QPainter &painter, const Theme &theme, const PageText &text,
                         PageLayout &layout, const PageMarks &marks)
    : m_painter(painter)
    , m_theme(theme)
    , m_text(text)
    , m_layout(layout)
    , m_marks(marks)
{}

void PagePainter::paintTurn(qsizetype turn)
{
    m_turn = turn;
    const PageSpan span = m_text.turnSpan(turn);
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintCurrentLine(span);
    paintPassages(span);
    paintHits(span);
    paintCurrentWord(span);
    QColor selected = m_theme.accent;
    selected.setAlphaF(m_theme.dark ? 0.38F : 0.28F);
    paintBand(m_marks.selection, selected);

    m_painter.setPen(m_theme.ink);
    const QPointF origin(m_layout.columnLeft(), m_layout.textTop(turn));
    m_layout.turnLayout(turn).draw(&m_painter, origin);
    paintWaves();
    strikeOutNotSpoken();
    paintCorrections();
    paintDifferences();
    paintCaret(span);

    if (!m_text.isContinuation(turn)) {
        const Cue &cue = m_text.transcript().cues.at(m_text.firstRow(turn));
        const QPointF edge(m_layout.columnLeft(), m_layout.top(turn));
        m_layout.margin().paint(m_painter, m_theme, m_text.transcript(), cue, edge,
                                m_layout.baseline(turn));
    }
    for (const auto &[row, top, baseline] : m_layout.paragraphsWithTime(turn))
        m_layout.margin().paintParagraphTime(m_painter, m_theme, m_text.transcript().cues.at(row),
                                             {m_layout.columnLeft(), top}, baseline);
    for (const MarginMark &mark : marginMarks(m_text, m_layout, m_marks, turn))
        paintMark(mark);
}

// A bookmark looks the same here as on the seek bar.
void PagePainter::paintMark(const MarginMark &mark)
{
    if (!mark.isBookmark) {
        drawPassageShape(m_painter, mark.place, mark.passage.colour,
                         m_theme.passageEdge(mark.passage.colour), mark.passage.hasNote);
        return;
    }
    const QPointF centre = mark.place.center();
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(mark.passage.id == m_marks.raised ? m_theme.accent : m_theme.quietInk);
    m_painter.drawPolygon(QPolygonF({{centre.x(), mark.place.top()},
                                     {mark.place.right(), centre.y()},
                                     {centre.x(), mark.place.bottom()},
                                     {mark.place.left(), centre.y()}}));
}

void PagePainter::paintBand(PageSpan span, const QColor &colour, const QMarginsF &more,
                            qreal radius)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    for (const QRectF &band : m_layout.bands(span, m_turn, m_turn))
        m_painter.drawRoundedRect(band + more, radius, radius);
}

// A band behind the line, and a bar beside the column for people who do not see the band well.
void PagePainter::paintCurrentLine(PageSpan turnSpan)
{
    if (m_marks.currentRow < 0)
        return;
    const PageSpan span = m_text.rowSpan(m_marks.currentRow);
    if (!span.overlaps(turnSpan))
        return;
    paintBand(span, m_theme.currentLine, {3, 2, 3, 2}, 3);
    const auto bands = m_layout.bands(span, m_turn, m_turn);
    if (bands.isEmpty())
        return;
    m_painter.setBrush(m_theme.accent);
    const qreal top = bands.first().top();
    m_painter.drawRoundedRect(
        QRectF(m_layout.columnLeft() - 10, top, 2.5, bands.last().bottom() - top), 1, 1);
}

// A stronger band, and a line under it.
void PagePainter::paintCurrentWord(PageSpan turnSpan)
{
    if (m_marks.currentRow < 0 || m_marks.currentWord < 0)
        return;
    const PageSpan span = m_text.wordSpan(m_marks.currentRow, m_marks.currentWord);
    if (!span.overlaps(turnSpan))
        return;
    paintBand(span, m_theme.currentWord, {1, 1, 1, 1}, 3);
    m_painter.setBrush(m_theme.accent);
    for (const QRectF &band : m_layout.bands(span, m_turn, m_turn))
        m_painter.drawRect(QRectF(band.left(), band.bottom() - 1, band.width(), 2));
}

// Where passages overlap, each gets a stripe of the line, so that all of them can be seen.
void PagePainter::paintPassages(PageSpan turnSpan)
{
    const auto passages = passagesOf(m_marks.passages, turnSpan);
    if (passages.isEmpty())
        return;
    std::set<qsizetype> cuts;
    for (const Passage &passage : passages) {
        const PageSpan part = passage.span.within(turnSpan);
        cuts.insert({part.begin, part.end});
    }
    for (auto cut = cuts.begin(); std::next(cut) != cuts.end(); ++cut) {
        const PageSpan piece{*cut, *std::next(cut)};
        QList<Passage> here;
        std::ranges::copy_if(passages, std::back_inserter(here), [piece](const Passage &passage) {
            return passage.span.overlaps(piece);
        });
        paintStripes(piece, here);
    }
}

void PagePainter::paintStripes(PageSpan span, const QList<Passage> &passages)
{
    m_painter.setPen(Qt::NoPen);
    const auto count = qreal(passages.size());
    for (const QRectF &band : m_layout.bands(span, m_turn, m_turn)) {
        for (qsizetype i = 0; i < passages.size(); ++i) {
            const Passage &passage = passages.at(i);
            const qreal height = band.height() / count;
            const QRectF stripe(band.left(), band.top() + height * qreal(i), band.width(), height);
            m_painter.fillRect(stripe, m_theme.passage(passage.colour));
            if (passages.size() > 1 || passage.id == m_marks.raised) {
                const qreal edge = passage.id == m_marks.raised ? 2.5 : 1;
                m_painter.fillRect(
                    QRectF(stripe.left(), stripe.bottom() - edge, stripe.width(), edge),
                    m_theme.passageEdge(passage.colour));
            }
        }
    }
}

void PagePainter::paintHits(PageSpan turnSpan)
{
    auto hit = std::ranges::upper_bound(m_marks.hits, turnSpan.begin, {}, &PageSpan::end);
    for (; hit != m_marks.hits.end() && hit->begin < turnSpan.end; ++hit) {
        const bool isCurrent = hit - m_marks.hits.begin() == m_marks.currentHit;
        paintBand(*hit, isCurrent ? m_theme.currentHit : m_theme.searchHit, {1, 0, 1, 0}, 3);
        if (!isCurrent)
            continue;
        m_painter.setPen(QPen(m_theme.ink, 1.5));
        m_painter.setBrush(Qt::NoBrush);
        for (const QRectF &band : m_layout.bands(*hit, m_turn, m_turn))
            m_painter.drawRoundedRect(band.adjusted(-1, 0, 1, 0), 3, 3);
    }
}

void PagePainter::paintWaves()
{
    const qreal scale = m_painter.device()->devicePixelRatioF();
    QColor colour = m_theme.quietInk;
    colour.setAlphaF(0.8F);
    const QPixmap strong = waveTile(colour, scale);
    colour.setAlphaF(0.45F);
    const QPixmap faint = waveTile(colour, scale);
    for (qsizetype row = m_text.firstRow(m_turn); row <= m_text.lastRow(m_turn); ++row) {
        const bool isGuess = m_text.transcript().cues.at(row).origin == TimeOrigin::Estimated;
        if (!isGuess)
            continue;
        const bool isFaint = m_marks.isMostlyEstimated && row != m_marks.currentRow;
        for (const QRectF &band : m_layout.bands(m_text.rowSpan(row), m_turn, m_turn)) {
            const QRectF place(std::round(band.left()), std::round(band.bottom() - 1), band.width(),
                               waveHeight);
            m_painter.drawTiledPixmap(place, isFaint ? faint : strong);
        }
    }
}

void PagePainter::strikeOutNotSpoken()
{
    m_painter.setPen(QPen(m_theme.quietInk, 1.2));
    for (qsizetype row = m_text.firstRow(m_turn); row <= m_text.lastRow(m_turn); ++row) {
        if (m_text.transcript().cues.at(row).origin != TimeOrigin::NotSpoken)
            continue;
        for (const QRectF &band : m_layout.bands(m_text.rowSpan(row), m_turn, m_turn))
            m_painter.drawLine(QPointF(band.left(), band.center().y() + 1),
                               QPointF(band.right(), band.center().y() + 1));
    }
}

// Dots under words that differ from the import, below the wave of an estimated line.
void PagePainter::paintCorrections()
{
    if (m_marks.corrections.isEmpty())
        return;
    QPen dots(m_theme.quietInk, 2, Qt::CustomDashLine, Qt::RoundCap);
    dots.setDashPattern({0.01, 2});
    for (qsizetype row = m_text.firstRow(m_turn); row <= m_text.lastRow(m_turn); ++row) {
        const Cue &cue = m_text.transcript().cues.at(row);
        const auto line = m_marks.corrections.constFind(cue.id);
        if (line == m_marks.corrections.cend())
            continue;
        const qsizetype begin = m_text.rowSpan(row).begin;
        const qreal below = cue.origin == TimeOrigin::Estimated ? waveHeight + 1 : 1;
        for (const CorrectedPlace &one : *line) {
            if (one.length == 0)
                paintMissing(begin + one.offset);
            m_painter.setPen(dots);
            const PageSpan span{begin + one.offset, begin + one.end()};
            for (const QRectF &band : m_layout.bands(span, m_turn, m_turn))
                m_painter.drawLine(QPointF(band.left() + 1, band.bottom() + below),
                                   QPointF(band.right() - 1, band.bottom() + below));
        }
    }
}

// A thin frame around words that are others in the text beside it.
void PagePainter::paintDifferences()
{
    if (m_marks.differences.isEmpty())
        return;
    for (qsizetype row = m_text.firstRow(m_turn); row <= m_text.lastRow(m_turn); ++row) {
        const PageSpan line = m_text.rowSpan(row);
        for (const Difference &one :
             m_marks.differences.value(m_text.transcript().cues.at(row).id)) {
            const PageSpan span =
                PageSpan{line.begin + one.offset, line.begin + one.end()}.within(line);
            if (one.length == 0)
                paintMissing(std::min(line.begin + one.offset, line.end));
            m_painter.setPen(QPen(m_theme.quietInk, 1));
            m_painter.setBrush(Qt::NoBrush);
            for (const QRectF &band : m_layout.bands(span, m_turn, m_turn))
                m_painter.drawRoundedRect(band.adjusted(-1.5, 0.5, 1.5, 0.5), 3, 3);
        }
    }
}

// A wedge under the place where words of another text are missing.
void PagePainter::paintMissing(qsizetype position)
{
    const PageSpan turn = m_text.turnSpan(m_turn);
    if (position < turn.begin || position > turn.end)
        return;
    const QPointF tip = m_layout.caretRect(position).bottomLeft() + QPointF(2, -2);
    m_painter.setPen(QPen(m_theme.quietInk, 1.5));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(QPolygonF({tip + QPointF(-4, 5), tip, tip + QPointF(4, 5)}));
}

void PagePainter::paintCaret(PageSpan turnSpan)
{
    if (m_marks.caret >= turnSpan.begin && m_marks.caret <= turnSpan.end)
        m_painter.fillRect(m_layout.caretRect(m_marks.caret), m_theme.accent);
}

QList<PagePainter::MarginMark> PagePainter::marginMarks(const PageText &text, PageLayout &layout,
                                                        const PageMarks &marks, qsizetype turn)
{
    constexpr qreal size = 10;
    const PageSpan turnSpan = text.turnSpan(turn);
    QList<MarginMark> found;
    const auto add = [&](const Passage &passage, bool isBookmark) {
        const auto bands = layout.bands(passage.span, turn, turn);
        if (bands.isEmpty() || !turnSpan.contains(passage.span.begin))
            return;
        QRectF place(layout.columnLeft() + layout.columnWidth() + 9,
                     bands.first().center().y() - size / 2, size, size);
        for (const MarginMark &other : found) {
            if (other.place.top() == place.top())
                place.moveLeft(other.place.right() + 4);
        }
        found.append({.passage = passage, .place = place, .isBookmark = isBookmark});
    };
    for (const Passage &passage : passagesOf(marks.passages, turnSpan))
        add(passage, false);
    for (const Passage &bookmark : passagesOf(marks.bookmarks, turnSpan))
        add(bookmark, true);
    return found;
}

} // namespace earmark
