// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetlayout.h"

#include "transcript/turns/paragraphs.h"
#include "ui/print/paragraphtext.h"
#include "ui/widgets/look/picture.h"
#include "ui/widgets/timetext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qreal textSize = 10.5; // points
constexpr qreal smallSize = 8.5;
constexpr qreal titleSize = 17;
constexpr qreal coverSide = 62; // points
constexpr qreal spacing = 1.42; // line height as a multiple of the font's size
constexpr qreal turnGap = 0.75; // in lines of text
constexpr qreal paragraphGap = 0.35;
constexpr qreal speakerPart = 0.19; // of the width between the margins
constexpr qreal notesPart = 0.25;

/// A place on the pages: text goes on from there.
struct SheetPlace
{
    qsizetype page = 0;
    qreal y = 0;

    auto operator<=>(const SheetPlace &) const = default;
};

/// Text set in a column, not yet on a page.
struct SetText
{
    std::size_t layout = 0;
    int lines = 0;
    qreal advance = 0; ///< from line to line
    QColor ink;

    qreal height() const { return lines * advance; }
};

QFont printFont(const QString &family, qreal points, QFont::Weight weight = QFont::Normal)
{
    QFont font(family);
    font.setPixelSize(int(std::lround(points * Sheets::unitsPerPoint)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString printedTime(const Cue &cue)
{
    if (!cue.begin || cue.origin == TimeOrigin::NotSpoken)
        return {};
    const QString time = timeText(*cue.begin);
    return cue.origin == TimeOrigin::Estimated ? time + u" ≈"_s : time;
}

/// Sets the parts of an episode one below the other.
class SheetWriter
{
public:
    SheetWriter(const Printed &printed, const PrintStyle &style, Sheets &sheets);

    bool write(const GoOn &goOn); ///< false if it was stopped

private:
    SetText set(const ParagraphText &text, const QFont &font, qreal width, const QColor &ink,
                Qt::Alignment align = Qt::AlignLeft);
    /// Puts lines from `place` on, across pages; the place below them.
    SheetPlace put(const SetText &text, qreal x, SheetPlace place);
    SheetPlace withRoom(SheetPlace place, qreal height) const;
    qreal ascentIn(const SetText &text) const; ///< of its first line, from its top
    void writeHead();
    void writeParagraph(qsizetype first, qsizetype last);
    SheetPlace writeMargin(const Cue &cue, bool beginsTurn, SheetPlace at, qreal baseline);
    void writeNotesBeside(const ParagraphText &text, const SetText &set, SheetPlace begin);
    void writeNotesAtEnd();
    QString noteText(const PlacedNote &note, bool withQuote) const;
    SheetPlace placeOfLine(const SetText &text, SheetPlace begin, int line) const;

    const Printed &m_printed;
    const PrintStyle &m_style;
    Sheets &m_sheets;
    const QList<PlacedNote> m_notes;
    const QRectF m_content;
    qreal m_textLeft = 0;
    qreal m_textWidth = 0;
    qreal m_speakerWidth = 0;
    qreal m_notesWidth = 0;
    QFont m_text;
    QFont m_small;
    QFont m_name;
    SheetPlace m_place; ///< where the text goes on
    SheetPlace m_notesPlace; ///< below the last note in the margin
};

SheetWriter::SheetWriter(const Printed &printed, const PrintStyle &style, Sheets &sheets)
    : m_printed(printed)
    , m_style(style)
    , m_sheets(sheets)
    , m_notes(placedNotes(printed, style.notes))
    , m_content(sheets.content())
    , m_text(printFont(style.family, textSize))
    , m_small(printFont(style.marginFamily, smallSize))
    , m_name(printFont(style.marginFamily, smallSize, QFont::DemiBold))
    , m_place{0, m_content.top()}
    , m_notesPlace{0, m_content.top()}
{
    const qreal gap = 12 * Sheets::unitsPerPoint;
    const bool hasNotes = style.notes == PrintStyle::Notes::InMargin && !m_notes.isEmpty();
    m_speakerWidth = speakerPart * m_content.width();
    m_notesWidth = hasNotes ? notesPart * m_content.width() : 0;
    m_textLeft = m_content.left() + m_speakerWidth + gap;
    m_textWidth = m_content.right() - m_textLeft - (hasNotes ? m_notesWidth + gap : 0);
}

SetText SheetWriter::set(const ParagraphText &text, const QFont &font, qreal width,
                         const QColor &ink, Qt::Alignment align)
{
    auto layout = std::make_unique<QTextLayout>(text.text, font);
    layout->setCacheEnabled(true);
    layout->setFormats(text.formats);
    QTextOption option; // made with an alignment, it would have the window's direction
    option.setAlignment(text.text.isRightToLeft() ? Qt::AlignRight : align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    SetText set{.layout = 0, .lines = 0, .advance = font.pixelSize() * spacing, .ink = ink};
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, set.height() + (set.advance - line.height()) / 2});
        ++set.lines;
    }
    layout->endLayout();
    set.layout = m_sheets.add(std::move(layout));
    return set;
}

SheetPlace SheetWriter::withRoom(SheetPlace place, qreal height) const
{
    const bool fits = place.y + height <= m_content.bottom() || place.y <= m_content.top();
    return fits ? place : SheetPlace{place.page + 1, m_content.top()};
}

SheetPlace SheetWriter::placeOfLine(const SetText &text, SheetPlace begin, int line) const
{
    SheetPlace place = begin;
    for (int i = 0;; ++i) {
        // The last two lines stay together.
        const bool isLastPair = i > 0 && i + 2 == text.lines;
        place = withRoom(place, text.advance * (isLastPair ? 2 : 1));
        if (i >= line)
            return place;
        place.y += text.advance;
    }
}

SheetPlace SheetWriter::put(const SetText &text, qreal x, SheetPlace place)
{
    for (int i = 0; i < text.lines; ++i) {
        const bool isLastPair = i > 0 && i + 2 == text.lines;
        place = withRoom(place, text.advance * (isLastPair ? 2 : 1));
        m_sheets.putLine(place.page, text.layout, i, {x, place.y - i * text.advance}, text.ink);
        place.y += text.advance;
    }
    return place;
}

qreal SheetWriter::ascentIn(const SetText &text) const
{
    const QTextLine line = m_sheets.layout(text.layout).lineAt(0);
    return line.isValid() ? line.y() + line.ascent() : 0;
}

void SheetWriter::writeHead()
{
    const Episode &episode = m_printed.episode;
    const auto side = int(coverSide * Sheets::unitsPerPoint);
    qreal width = m_content.width();
    const QImage cover = readPicture(m_printed.cover, side / 4); // 300 dots to the inch
    if (!cover.isNull()) {
        const QSizeF size = QSizeF(cover.size()).scaled(side, side, Qt::KeepAspectRatio);
        width -= side * 1.2;
        m_sheets.putImage(0, {QPointF(m_content.right() - size.width(), m_content.top()), size},
                          cover);
    }
    const QStringList facts{
        episode.show,
        episode.published.isValid() ? QLocale().toString(episode.published, QLocale::LongFormat)
                                    : QString(),
        episode.duration > milliseconds(0) ? durationText(episode.duration) : QString()};
    QStringList known = facts;
    known.removeAll(QString());
    const QFont titleFont = printFont(m_style.family, titleSize, QFont::DemiBold);
    m_place = put(set({episode.title, {}, {}}, titleFont, width, m_style.theme.ink),
                  m_content.left(), m_place);
    m_place = put(set({known.join(u" · "_s), {}, {}}, m_small, width, m_style.theme.quietInk),
                  m_content.left(), m_place);
    if (!cover.isNull())
        m_place.y = std::max(m_place.y, m_content.top() + side);
    m_place.y += 2 * textSize * Sheets::unitsPerPoint;
}

SheetPlace SheetWriter::writeMargin(const Cue &cue, bool beginsTurn, SheetPlace at, qreal baseline)
{
    const Speaker *speaker = m_printed.transcript.speaker(cue.speaker);
    const QString name = beginsTurn ? m_printed.transcript.speakerName(cue.speaker) : QString();
    bool isFirst = true;
    const auto putBelow = [&](const QString &text, const QFont &font, const QColor &ink) {
        if (text.isEmpty())
            return;
        const SetText column = set({text, {}, {}}, font, m_speakerWidth, ink, Qt::AlignRight);
        if (std::exchange(isFirst, false))
            at.y += baseline - ascentIn(column);
        at = put(column, m_content.left(), at);
    };
    putBelow(name, m_name, speaker ? m_style.theme.speaker(speaker->colour) : m_style.theme.ink);
    putBelow(printedTime(cue), m_small, m_style.theme.quietInk);
    return at;
}

void SheetWriter::writeParagraph(qsizetype first, qsizetype last)
{
    const Cue &cue = m_printed.transcript.cues.at(first);
    const bool beginsTurn = first == 0 || cue.beginsTurn;
    const ParagraphText text =
        paragraphText(m_printed.transcript, first, last, m_notes, m_style.theme);
    const SetText column = set(text, m_text, m_textWidth, m_style.theme.ink);
    const qreal gap = beginsTurn ? turnGap : paragraphGap;
    if (m_place.y > m_content.top())
        m_place.y += gap * column.advance;
    const int together = beginsTurn ? 3 : 2; // lines, or a name would stand alone
    m_place = withRoom(m_place, std::min(together, column.lines) * column.advance);
    const SheetPlace begin = m_place;
    const SheetPlace below = put(column, m_textLeft, begin);
    const SheetPlace beside = writeMargin(cue, beginsTurn, begin, ascentIn(column));
    m_place = std::max(below, beside);
    if (m_notesWidth > 0)
        writeNotesBeside(text, column, begin);
}

void SheetWriter::writeNotesBeside(const ParagraphText &text, const SetText &column,
                                   SheetPlace begin)
{
    for (const ParagraphText::Reference &reference : text.references) {
        const int line =
            m_sheets.layout(column.layout).lineForTextPosition(int(reference.offset)).lineNumber();
        const QString words = noteText(m_notes.at(reference.note), false);
        const SetText note = set({words, {}, {}}, m_small, m_notesWidth, m_style.theme.ink);
        const SheetPlace at = std::max(placeOfLine(column, begin, line), m_notesPlace);
        m_notesPlace = put(note, m_content.right() - m_notesWidth, at);
        m_notesPlace.y += note.advance / 2;
    }
}

QString SheetWriter::noteText(const PlacedNote &note, bool withQuote) const
{
    const bool isHighlight = note.note.kind == Annotation::Kind::Highlight;
    QStringList parts{isHighlight ? m_printed.meanings.value(note.note.colour)
                                  : QCoreApplication::translate("Sheets", "Bookmark")};
    if (withQuote && !note.note.quote.isEmpty())
        parts.append(QCoreApplication::translate("Sheets", "“%1”").arg(note.note.quote));
    parts.append(note.note.note);
    QStringList tags;
    for (const QString &tag : note.note.tags)
        tags.append(u'#' + tag);
    parts.append(tags.join(u' '));
    parts.removeAll(QString());
    QString text = parts.join(u'\n');
    text.replace(u'\n', QChar(QChar::LineSeparator));
    return withQuote ? text : QString::number(note.number) + u"  "_s + text;
}

// All of them; or, if the others are in the margin, those that have no place there.
void SheetWriter::writeNotesAtEnd()
{
    bool isFirst = true;
    for (const PlacedNote &note : m_notes) {
        if (note.number == 0 || (m_style.notes == PrintStyle::Notes::InMargin && note.place))
            continue;
        if (std::exchange(isFirst, false)) {
            const QString heading = QCoreApplication::translate("Sheets", "Notes");
            const SetText title =
                set({heading, {}, {}}, printFont(m_style.family, 13, QFont::DemiBold), m_textWidth,
                    m_style.theme.ink);
            m_place = std::max(m_place, m_notesPlace);
            m_place.y += 2 * title.advance;
            m_place = put(title, m_textLeft, withRoom(m_place, 4 * title.advance));
        }
        const SetText words =
            set({noteText(note, true), {}, {}}, m_text, m_textWidth, m_style.theme.ink);
        m_place.y += words.advance / 2;
        m_place = withRoom(m_place, std::min(2, words.lines) * words.advance);
        const QString where =
            u"%1  %2"_s.arg(QString::number(note.number), timeText(note.note.span.begin));
        const SetText number =
            set({where, {}, {}}, m_small, m_speakerWidth, m_style.theme.quietInk, Qt::AlignRight);
        const SheetPlace beside{m_place.page, m_place.y + ascentIn(words) - ascentIn(number)};
        put(number, m_content.left(), beside);
        m_place = put(words, m_textLeft, m_place);
    }
}

bool SheetWriter::write(const GoOn &goOn)
{
    writeHead();
    const QList<Cue> &cues = m_printed.transcript.cues;
    const QBitArray begins = paragraphBegins(m_printed.transcript);
    for (qsizetype first = 0; first < cues.size();) {
        qsizetype next = first + 1;
        while (next < cues.size() && !cues.at(next).beginsTurn && !begins.testBit(next))
            ++next;
        writeParagraph(first, next - 1);
        first = next;
        if (!goOn(double(first) / double(cues.size())))
            return false;
    }
    writeNotesAtEnd();
    return true;
}

} // namespace

std::optional<Sheets> layOutSheets(const Printed &printed, const PrintStyle &style,
                                   const GoOn &goOn)
{
    const auto units = [](QRectF points) {
        return QRectF(points.topLeft() * Sheets::unitsPerPoint,
                      points.size() * Sheets::unitsPerPoint);
    };
    const QRectF paper = units(style.page.fullRect(QPageLayout::Point));
    const QRectF content = units(style.page.paintRect(QPageLayout::Point));
    Sheets sheets(paper.size(), content, printed.episode.title,
                  printFont(style.marginFamily, smallSize));
    if (!SheetWriter(printed, style, sheets).write(goOn))
        return {};
    return sheets;
}

} // namespace earmark
