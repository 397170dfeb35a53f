// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/annotationdelegate.h"

#include "notes/annotationlistmodel.h"
#include "ui/notes/text/notetext.h"
#include "ui/widgets/look/fonts.h"
#include "ui/widgets/look/passageshape.h"
#include "ui/widgets/look/theme.h"
#include "ui/widgets/timetext.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTextDocument>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr QMargins rowToCard{12, 0, 12, 11}; // from the row to the card
constexpr QMargins cardToText{15, 9, 12, 10}; // from the card to the text
constexpr int spacing = 6;
constexpr int edge = 4;
constexpr int markRoom = 18; // for each sign at the end of the foot
constexpr qreal shapeSize = 9;
constexpr qreal radius = 6;
constexpr qsizetype longestQuote = 1200;

QColor edgeOf(const Annotation &annotation, const Theme &theme)
{
    if (annotation.kind == Annotation::Kind::Highlight)
        return theme.passageEdge(annotation.colour);
    QColor quiet = theme.quietInk;
    quiet.setAlphaF(0.5F);
    return quiet;
}

QFont headingFont(const Annotation &annotation, const QFont &font)
{
    return annotation.quote.isEmpty() ? font : quoteFont(font);
}

QFont footFont(const QFont &font)
{
    return scaledFont(font, 0.86);
}

/// The parts of a card, one below the other; the first one at (0, 0).
struct Parts
{
    QRect heading;
    QRect now; ///< what the heading is in this transcript
    QRect note;
    QRect foot;
    std::unique_ptr<QTextDocument> noteText; ///< null without a note
};

// A quote may be a whole episode and a note a whole book: show only the beginning and the end.
QString shortened(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    return text.first(longest * 2 / 3) + u" … "_s + text.last(longest / 3);
}

QString shownNote(const Annotation &annotation)
{
    constexpr qsizetype longest = 6000;
    return shortened(annotation.note, longest);
}

QRect placeBelow(const QPoint &topLeft, int width, const QFont &font, const QString &text)
{
    if (text.isEmpty())
        return {topLeft, QSize(width, 0)};
    const QRect room(topLeft, QSize(width, QWIDGETSIZE_MAX));
    const int height = QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text).height();
    return {topLeft, QSize(width, height)};
}

// The signs at the end of the foot: a star for a favourite, then the shape of the colour.
int marksWidth(const Annotation &annotation)
{
    const bool hasShape = annotation.kind == Annotation::Kind::Highlight;
    return markRoom * (int(annotation.isFavourite) + int(hasShape));
}

Parts partsOf(const Annotation &annotation, const QString &now, int width, const QFont &font,
              const Theme &theme)
{
    Parts parts;
    parts.heading = placeBelow({}, width, headingFont(annotation, font), headingOf(annotation));
    QPoint second = parts.heading.bottomLeft() + QPoint(0, spacing + 1);
    parts.now = placeBelow(second, width, footFont(font), now);
    if (!now.isEmpty())
        second = parts.now.bottomLeft() + QPoint(0, spacing + 1);
    QPoint third = second;
    if (!annotation.note.isEmpty()) {
        parts.noteText = noteDocument(shownNote(annotation), font, theme, width);
        parts.note = {second, QSize(width, heightOf(*parts.noteText))};
        third = parts.note.bottomLeft() + QPoint(0, spacing + 1);
    }
    parts.foot =
        placeBelow(third, width - marksWidth(annotation), footFont(font), footOf(annotation));
    return parts;
}

// The first part of the foot.
QString spanText(const Annotation &annotation)
{
    const QString begin = timeText(annotation.span.begin);
    const QString end = timeText(annotation.span.end);
    return begin == end ? begin : begin + u" – "_s + end;
}

QRect timeIn(const QRect &foot, const Annotation &annotation, const QFont &font)
{
    const QFontMetrics metrics(footFont(font));
    return {foot.topLeft(),
            QSize(std::min(foot.width(), metrics.horizontalAdvance(spanText(annotation))),
                  metrics.height())};
}

// The time has the colour of links, because a click on it plays.
void paintFoot(QPainter &painter, const QRect &foot, const Annotation &annotation,
               const QFont &font, const Theme &theme)
{
    const QRect time = timeIn(foot, annotation, font);
    painter.save(); // the clip is only for the foot: its marks are beside it
    painter.setFont(footFont(font));
    for (const bool isTime : {true, false}) {
        painter.setClipRegion(isTime ? QRegion(time) : QRegion(foot).subtracted(time));
        painter.setPen(isTime ? theme.accent : theme.quietInk);
        painter.drawText(foot, Qt::TextWordWrap, footOf(annotation));
    }
    painter.restore();
}

void paintMarks(QPainter &painter, const QRect &foot, const Annotation &annotation,
                const QFont &font, const Theme &theme)
{
    const int line = QFontMetrics(footFont(font)).height();
    QRect place(foot.right() + 1, foot.top(), markRoom, line);
    if (annotation.isFavourite) {
        painter.setFont(footFont(font));
        painter.setPen(theme.ink);
        painter.drawText(place, Qt::AlignCenter, u"★"_s);
        place.translate(markRoom, 0);
    }
    if (annotation.kind != Annotation::Kind::Highlight)
        return;
    QRectF shape(0, 0, shapeSize, shapeSize);
    shape.moveCenter(QRectF(place).center());
    drawPassageShape(painter, shape, annotation.colour, theme.passageEdge(annotation.colour),
                     !annotation.note.isEmpty());
}

} // namespace

/// A card as it was last painted, and what it was made from.
struct AnnotationDelegate::LaidOut
{
    Annotation annotation;
    QString now;
    int width = 0;
    QFont font;
    QPalette palette;
    Parts parts;
};

AnnotationDelegate::AnnotationDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

AnnotationDelegate::~AnnotationDelegate() = default;

const AnnotationDelegate::LaidOut &AnnotationDelegate::laidOut(const QStyleOptionViewItem &option,
                                                               const QModelIndex &index) const
{
    const Annotation annotation = shownAt(index);
    const QString now = nowAt(index);
    const int width = option.rect.marginsRemoved(contentMargins()).width();
    const LaidOut *known = m_laidOut.object(annotation.id);
    if (known && known->annotation == annotation && known->now == now && known->width == width
        && known->font == option.font && known->palette == option.palette)
        return *known;
    auto *made = new LaidOut{
        annotation,     now,
        width,          option.font,
        option.palette, partsOf(annotation, now, width, option.font, Theme::of(option.palette))};
    m_laidOut.insert(annotation.id, made);
    return *made;
}

void AnnotationDelegate::setEdited(AnnotationId id, int height)
{
    m_edited = id;
    m_editorHeight = height;
}

void AnnotationDelegate::setWhereabouts(const WhereaboutsOfNotes &whereabouts)
{
    m_whereabouts = whereabouts;
    m_heights.clear();
}

// With the time that it has now.
Annotation AnnotationDelegate::shownAt(const QModelIndex &index) const
{
    Annotation annotation = AnnotationListModel::annotationAt(index);
    const auto now = m_whereabouts.constFind(annotation.id);
    const bool isElsewhere = now != m_whereabouts.cend()
        && (now->kind == Whereabouts::Kind::Found || now->kind == Whereabouts::Kind::Changed);
    if (isElsewhere)
        annotation.span = now->span;
    return annotation;
}

QString AnnotationDelegate::nowAt(const QModelIndex &index) const
{
    const auto id = index.data(AnnotationListModel::IdRole).value<AnnotationId>();
    const auto now = m_whereabouts.constFind(id);
    return now == m_whereabouts.cend() ? QString() : nowOf(*now);
}

void AnnotationDelegate::forget(AnnotationId id)
{
    m_heights.remove(id);
}

void AnnotationDelegate::forgetAll()
{
    m_heights.clear();
}

QRect AnnotationDelegate::cardIn(const QRect &row)
{
    return row.marginsRemoved(rowToCard);
}

QMargins AnnotationDelegate::contentMargins()
{
    return rowToCard + cardToText;
}

QRect AnnotationDelegate::timePlace(const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const LaidOut &card = laidOut(option, index);
    const QPoint text = option.rect.marginsRemoved(contentMargins()).topLeft();
    return timeIn(card.parts.foot.translated(text), card.annotation, option.font)
        .adjusted(-4, -4, 4, 4);
}

QSize AnnotationDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const auto id = index.data(AnnotationListModel::IdRole).value<AnnotationId>();
    if (isSet(m_edited) && id == m_edited)
        return {width, m_editorHeight};
    if (width != m_width) {
        m_heights.clear();
        m_width = width;
    }
    if (const auto known = m_heights.constFind(id); known != m_heights.constEnd())
        return {width, *known};
    const QRect text = QRect(0, 0, width, 0).marginsRemoved(contentMargins());
    const Parts parts =
        partsOf(shownAt(index), nowAt(index), text.width(), option.font, Theme::of(option.palette));
    const QMargins margins = contentMargins();
    const int height = margins.top() + parts.foot.bottom() + 1 + margins.bottom();
    m_heights.insert(id, height);
    return {width, height};
}

void AnnotationDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                              const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

void AnnotationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto id = index.data(AnnotationListModel::IdRole).value<AnnotationId>();
    if (isSet(m_edited) && id == m_edited)
        return; // the editor is in this place
    const LaidOut &laid = laidOut(option, index);
    const Annotation &annotation = laid.annotation;
    const Parts &parts = laid.parts;
    const Theme theme = Theme::of(option.palette);
    const bool isCurrent =
        option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus;
    const bool isRaised = option.state & QStyle::State_MouseOver || isCurrent
        || (isSet(m_raised) && annotation.id == m_raised);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCard(*painter, cardIn(option.rect), annotation, theme, isRaised);
    if (isCurrent) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRoundedRect(QRectF(cardIn(option.rect)).adjusted(1, 1, -1, -1), radius,
                                 radius);
    }

    painter->translate(option.rect.marginsRemoved(contentMargins()).topLeft());
    painter->setPen(theme.ink);
    painter->setFont(headingFont(annotation, option.font));
    painter->drawText(parts.heading, Qt::TextWordWrap, headingOf(annotation));
    painter->setFont(footFont(option.font));
    painter->setPen(theme.quietInk);
    painter->drawText(parts.now, Qt::TextWordWrap, laid.now);
    if (parts.noteText)
        paintNote(*painter, parts.note, *parts.noteText, theme);
    paintFoot(*painter, parts.foot, annotation, option.font, theme);
    paintMarks(*painter, parts.foot, annotation, option.font, theme);
    painter->restore();
}

void paintCard(QPainter &painter, const QRect &card, const Annotation &annotation,
               const Theme &theme, bool raised)
{
    QPainterPath shape;
    shape.addRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, theme.card);
    painter.setPen(QPen(raised ? theme.quietInk : theme.line, 1));
    painter.drawPath(shape);
    painter.setClipRect(QRect(card.topLeft(), QSize(raised ? edge + 2 : edge, card.height())));
    painter.fillPath(shape, edgeOf(annotation, theme));
    painter.restore();
}

QString headingOf(const Annotation &annotation)
{
    const bool isBookmark = annotation.kind == Annotation::Kind::Bookmark;
    if (!annotation.quote.isEmpty())
        return (isBookmark ? u"◆ "_s : QString())
            + QCoreApplication::translate("AnnotationDelegate", "“%1”")
                  .arg(shortened(annotation.quote, longestQuote));
    if (isBookmark)
        return QCoreApplication::translate("AnnotationDelegate", "◆ Bookmark");
    return QCoreApplication::translate("AnnotationDelegate", "Passage");
}

QString nowOf(const Whereabouts &whereabouts)
{
    const QString words = shortened(whereabouts.now, longestQuote);
    switch (whereabouts.kind) {
    case Whereabouts::Kind::Changed:
        return QCoreApplication::translate("AnnotationDelegate", "Now: “%1”").arg(words);
    case Whereabouts::Kind::Asked:
        return QCoreApplication::translate("AnnotationDelegate",
                                           "Is this it now, at %1? “%2” Take it over (Y) or leave "
                                           "the note as it was (Shift+Y).")
            .arg(timeText(whereabouts.span.begin), words);
    case Whereabouts::Kind::Gone:
        return QCoreApplication::translate(
            "AnnotationDelegate", "Its words are not in this transcript. It plays at its time.");
    case Whereabouts::Kind::Found:
        break;
    }
    return {};
}

QString footOf(const Annotation &annotation)
{
    QStringList parts{spanText(annotation)};
    if (!annotation.speaker.isEmpty())
        parts += annotation.speaker;
    for (const QString &tag : annotation.tags)
        parts += u"# "_s + tag;
    return parts.join(u" · "_s);
}

} // namespace earmark
