// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/page/pagelayout.h"

#include "ui/reader/page/lines/turnlines.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qreal turnGap = 0.7; // in lines
constexpr qreal gapInTurn = 0.35; // between paragraphs
constexpr int rightGap = 30;
constexpr int narrowBelow = 560;
constexpr std::size_t maxLayouts = 160;
constexpr qsizetype farTurns = 60;

} // namespace

PageLayout::PageLayout(const PageText &text)
    : m_text(text)
{
    setStyle({}, QFont());
}

void PageLayout::setStyle(const ReadingStyle &style, const QFont &interfaceFont)
{
    m_style = style;
    m_font = style.font();
    const QString sample = u"a word of this and then of that, et une phrase de plus. "_s;
    m_letterWidth = QFontMetricsF(m_font).horizontalAdvance(sample) / qreal(sample.size());
    m_margin.setFont(interfaceFont, style.size);
    const auto where =
        style.flow == TextFlow::Lines ? SpeakerMargin::Times::Beside : SpeakerMargin::Times::Below;
    m_margin.setTimes(style.hasTimes ? where : SpeakerMargin::Times::None);
    m_columnWidth = 0;
    setViewWidth(m_viewWidth);
}

void PageLayout::setViewWidth(int width)
{
    m_viewWidth = width;
    const bool narrow = width < narrowBelow;
    if (narrow != m_margin.isNarrow()) {
        m_margin.setNarrow(narrow);
        m_columnWidth = 0;
    }
    const int left = m_margin.width();
    const int wanted = m_style.columnWidth();
    const int columnWidth = std::max(120, std::min(wanted, width - left - rightGap));
    m_columnLeft = std::max<qreal>(left, std::floor((width - columnWidth) / 2.0));
    const bool hasOtherRoom = m_margin.setRoom(int(m_columnLeft));
    if (columnWidth == int(m_columnWidth) && !hasOtherRoom)
        return;
    m_columnWidth = columnWidth;
    forgetHeights();
}

void PageLayout::setHeadHeight(qreal height)
{
    m_headHeight = height;
}

void PageLayout::resetText()
{
    m_margin.forgetNames();
    forgetHeights();
}

void PageLayout::replaceTurns(qsizetype first, qsizetype removed, qsizetype added)
{
    m_margin.forgetNames();
    setRoom(-1, 0);
    std::map<qsizetype, std::unique_ptr<QTextLayout>> layouts;
    for (auto &[turn, layout] : m_layouts) {
        if (turn < first)
            layouts.emplace(turn, std::move(layout));
        else if (turn >= first + removed)
            layouts.emplace(turn - removed + added, std::move(layout));
    }
    m_layouts = std::move(layouts);
    QBitArray known(m_text.turnCount());
    for (qsizetype turn = 0; turn < known.size(); ++turn) {
        const qsizetype before = turn < first ? turn : turn - added + removed;
        const bool isSame = turn < first || turn >= first + added;
        known.setBit(turn, isSame && m_known.testBit(before));
    }
    m_known = known;
    m_heights.remove(first, removed);
    m_heights.insert(first, added, 0);
    for (qsizetype turn = first; turn < first + added; ++turn)
        m_heights[turn] = float(estimatedHeight(turn));
    // The gap below the turn before depends on whether it goes on.
    if (first > 0)
        m_known.clearBit(first - 1);
    m_tops.resize(m_text.turnCount() + 1);
    m_topsKnown = std::clamp<qsizetype>(first - 1, 0, m_topsKnown);
}

void PageLayout::setRoom(qsizetype turn, qreal height)
{
    for (const qsizetype changed : {m_roomTurn, turn}) {
        if (changed >= 0 && changed < m_known.size())
            m_known.clearBit(changed);
    }
    m_roomTurn = turn;
    m_room = height;
}

void PageLayout::resetNames()
{
    m_margin.forgetNames();
    for (const auto &known : m_layouts)
        m_known.clearBit(known.first);
}

void PageLayout::forgetHeights()
{
    m_layouts.clear();
    m_heights.resize(m_text.turnCount());
    m_known.fill(false, m_text.turnCount());
    m_tops.fill(0, m_text.turnCount() + 1);
    for (qsizetype turn = 0; turn < m_heights.size(); ++turn)
        m_heights[turn] = float(estimatedHeight(turn));
    m_topsKnown = 0;
}

qreal PageLayout::estimatedHeight(qsizetype turn) const
{
    const PageSpan span = m_text.turnSpan(turn);
    qreal lines = 0;
    qreal gaps = 0;
    qsizetype begin = span.begin;
    const auto add = [&](qsizetype end) {
        const qreal width = qreal(end - begin) * m_letterWidth * 1.02;
        lines += std::max(1.0, std::ceil(width / m_columnWidth));
    };
    for (const qsizetype row : m_text.paragraphRows(turn)) {
        const qsizetype next = m_text.rowSpan(row).begin;
        if (next == span.begin)
            continue;
        add(next);
        begin = next;
        gaps += paragraphGap() + m_margin.paragraphTimeHeight();
    }
    add(span.end);
    return blockHeight(turn, lines * m_style.lineHeight() + gaps);
}

qreal PageLayout::paragraphGap() const
{
    const bool isBetweenLines = m_text.flow() == TextFlow::Lines;
    return isBetweenLines ? 0 : std::round(gapInTurn * m_style.lineHeight());
}

qreal PageLayout::blockHeight(qsizetype turn, qreal textHeight) const
{
    const bool isContinuedBelow = turn + 1 < m_text.turnCount() && m_text.isContinuation(turn + 1);
    const qreal margin = marginHeight(turn);
    const qreal gap = isContinuedBelow ? (m_text.beginsParagraph(turn + 1) ? paragraphGap() : 0)
                                       : std::round(turnGap * m_style.lineHeight());
    if (m_margin.isNarrow())
        return std::ceil(margin + textHeight + gap);
    return std::ceil(std::max(textHeight + gap, margin + gap / 2));
}

// The height of the name and the time beside the turn or above it; a continued turn has neither,
// but may begin with a paragraph.
qreal PageLayout::marginHeight(qsizetype turn) const
{
    if (m_text.isContinuation(turn))
        return m_text.beginsParagraph(turn) ? m_margin.paragraphTimeHeight() : 0;
    const SpeakerId speaker = m_text.transcript().cues.at(m_text.firstRow(turn)).speaker;
    return m_margin.height(m_text.transcript(), speaker);
}

void PageLayout::updateTops() const
{
    for (; m_topsKnown < m_heights.size(); ++m_topsKnown)
        m_tops[m_topsKnown + 1] = m_tops.at(m_topsKnown) + qreal(m_heights.at(m_topsKnown));
}

qreal PageLayout::height() const
{
    updateTops();
    return m_headHeight + (m_tops.isEmpty() ? 0 : m_tops.last());
}

qreal PageLayout::top(qsizetype turn) const
{
    updateTops();
    return m_headHeight + m_tops.at(turn);
}

qreal PageLayout::textTop(qsizetype turn) const
{
    return m_margin.isNarrow() ? top(turn) + marginHeight(turn) : top(turn);
}

qsizetype PageLayout::turnAt(qreal y) const
{
    updateTops();
    const auto after = std::ranges::upper_bound(m_tops, y - m_headHeight);
    return std::clamp<qsizetype>(after - m_tops.begin() - 1, 0, m_heights.size() - 1);
}

std::unique_ptr<QTextLayout> PageLayout::layoutOf(qsizetype turn) const
{
    QList<qsizetype> paragraphs;
    for (const qsizetype row : m_text.paragraphRows(turn))
        paragraphs.append(m_text.rowSpan(row).begin - m_text.turnSpan(turn).begin);
    return setInLines(m_text.turnText(turn), paragraphs,
                      {.font = m_font,
                       .width = m_columnWidth,
                       .advance = qreal(m_style.lineHeight()),
                       .paragraphGap = paragraphGap() + m_margin.paragraphTimeHeight()});
}

bool PageLayout::layOut(qsizetype turn)
{
    auto &layout = m_layouts[turn];
    if (layout && m_known.testBit(turn))
        return false;
    if (!layout)
        layout = layoutOf(turn);
    const qreal bottom = lineTop(*layout, layout->lineCount(), m_style.lineHeight());
    const qreal textHeight = turn == m_roomTurn ? m_room : bottom;
    const auto height = float(blockHeight(turn, textHeight));
    m_known.setBit(turn);
    forgetFarFrom(turn);
    if (height == m_heights.at(turn))
        return false;
    m_heights[turn] = height;
    m_topsKnown = std::min(m_topsKnown, turn);
    return true;
}

void PageLayout::forgetFarFrom(qsizetype turn)
{
    if (m_layouts.size() > maxLayouts)
        std::erase_if(m_layouts, [turn](const auto &known) {
            return std::abs(known.first - turn) > farTurns;
        });
}

const QTextLayout &PageLayout::turnLayout(qsizetype turn)
{
    layOut(turn);
    return *m_layouts.at(turn);
}

qreal PageLayout::baseline(qsizetype turn)
{
    const QTextLine line = turnLayout(turn).lineAt(0);
    return textTop(turn) + (line.isValid() ? line.y() + line.ascent() : 0);
}

QList<PageLayout::Paragraph> PageLayout::paragraphsWithTime(qsizetype turn)
{
    QList<Paragraph> paragraphs;
    if (!m_style.hasTimes)
        return paragraphs;
    // A time must not stand on the name or time of the turn.
    const qreal above = m_margin.paragraphTimeHeight();
    const bool isFree = m_margin.hasTimesBeside() || m_margin.isNarrow();
    const qreal free = isFree ? 0 : marginHeight(turn);
    const QTextLayout &layout = turnLayout(turn);
    for (const qsizetype row : m_text.paragraphRows(turn)) {
        const int number = lineOf(turn, m_text.rowSpan(row).begin);
        const QTextLine line = layout.lineAt(number);
        const qreal top = textTop(turn) + lineTop(layout, number, m_style.lineHeight());
        if (line.isValid() && top >= this->top(turn) + free)
            paragraphs.append({row, top - above, textTop(turn) + line.y() + line.ascent()});
    }
    return paragraphs;
}

QList<QRectF> PageLayout::bands(PageSpan span, qsizetype first, qsizetype last)
{
    QList<QRectF> bands;
    for (qsizetype turn = first; turn <= last; ++turn) {
        const PageSpan turnSpan = m_text.turnSpan(turn);
        const PageSpan part = span.within(turnSpan);
        if (part.isEmpty())
            continue;
        const QTextLayout &layout = turnLayout(turn);
        const QPointF origin(m_columnLeft, textTop(turn));
        const int begin = int(part.begin - turnSpan.begin);
        const int end = int(part.end - turnSpan.begin);
        for (int i = lineNumberAt(layout, begin); i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            if (line.textStart() >= end)
                break;
            const qreal from = line.cursorToX(std::max(begin, line.textStart()));
            const qreal to = line.cursorToX(std::min(end, line.textStart() + line.textLength()));
            // Leave out the white space at which the line breaks.
            const QRectF letters = line.naturalTextRect();
            const qreal right = std::min(std::max(from, to), letters.right());
            const qreal left = std::min(std::max(std::min(from, to), letters.left()), right);
            bands.append(
                QRectF(origin + QPointF(left, line.y()), QSizeF(right - left, line.height())));
        }
    }
    return bands;
}

int PageLayout::lineOf(qsizetype turn, qsizetype position)
{
    return lineNumberAt(turnLayout(turn), position - m_text.turnSpan(turn).begin);
}

QRectF PageLayout::caretRect(qsizetype position)
{
    const qsizetype turn = m_text.turnAt(position);
    const QTextLayout &layout = turnLayout(turn);
    const QTextLine line = layout.lineAt(lineOf(turn, position));
    if (!line.isValid())
        return QRectF(m_columnLeft, textTop(turn), 1, m_style.lineHeight());
    const qreal x = line.cursorToX(int(position - m_text.turnSpan(turn).begin));
    return QRectF(m_columnLeft + x, textTop(turn) + line.y(), 2, line.height());
}

qsizetype PageLayout::positionAt(QPointF point, bool between)
{
    const qsizetype turn = turnAt(point.y());
    const QTextLayout &layout = turnLayout(turn);
    const int index = lineNumberAtHeight(layout, point.y() - textTop(turn), m_style.lineHeight());
    const QTextLine line = layout.lineAt(index);
    const PageSpan span = m_text.turnSpan(turn);
    if (!line.isValid())
        return span.begin;
    const auto how = between ? QTextLine::CursorBetweenCharacters : QTextLine::CursorOnCharacter;
    return std::min(span.begin + line.xToCursor(point.x() - m_columnLeft, how), span.end);
}

PageSpan PageLayout::lineAround(qsizetype position)
{
    const qsizetype turn = m_text.turnAt(position);
    const QTextLayout &layout = turnLayout(turn);
    const int number = lineOf(turn, position);
    const QTextLine line = layout.lineAt(number);
    const qsizetype begin = m_text.turnSpan(turn).begin;
    if (!line.isValid())
        return {begin, begin};
    const bool isLast = number + 1 == layout.lineCount();
    const qsizetype end = begin + line.textStart() + line.textLength();
    return {begin + line.textStart(), isLast ? end : end - 1};
}

} // namespace earmark
