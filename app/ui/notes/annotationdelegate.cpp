// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/annotationdelegate.h"

#include "notes/annotationlistmodel.h"
#include "ui/widgets/look/fonts.h"
#include "ui/widgets/look/theme.h"
#include "ui/widgets/timetext.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr QMargins rowToCard{12, 0, 12, 11}; // from the row to the card
constexpr QMargins cardToText{15, 9, 12, 10}; // from the card to the text
constexpr int spacing = 6;
constexpr int edge = 4;
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

/// The three parts of a card, one below the other.
struct Parts
{
    QRect heading;
    QRect note;
    QRect foot;
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

Parts partsOf(const Annotation &annotation, const QRect &text, const QFont &font)
{
    Parts parts;
    parts.heading = placeBelow(text.topLeft(), text.width(), headingFont(annotation, font),
                               headingOf(annotation));
    const QPoint second = parts.heading.bottomLeft() + QPoint(0, spacing + 1);
    parts.note = placeBelow(second, text.width(), font, shownNote(annotation));
    const QPoint third =
        annotation.note.isEmpty() ? second : parts.note.bottomLeft() + QPoint(0, spacing + 1);
    parts.foot = placeBelow(third, text.width(), footFont(font), footOf(annotation));
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
    painter.setFont(footFont(font));
    for (const bool isTime : {true, false}) {
        painter.setClipRegion(isTime ? QRegion(time) : QRegion(foot).subtracted(time));
        painter.setPen(isTime ? theme.accent : theme.quietInk);
        painter.drawText(foot, Qt::TextWordWrap, footOf(annotation));
    }
}

} // namespace

AnnotationDelegate::AnnotationDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void AnnotationDelegate::setEdited(AnnotationId id, int height)
{
    m_edited = id;
    m_editorHeight = height;
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

QRect AnnotationDelegate::timePlace(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Annotation annotation = AnnotationListModel::annotationAt(index);
    const QRect text = option.rect.marginsRemoved(contentMargins());
    return timeIn(partsOf(annotation, text, option.font).foot, annotation, option.font)
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
    const Parts parts = partsOf(AnnotationListModel::annotationAt(index),
                                QRect(0, 0, text.width(), 0), option.font);
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
    const Annotation annotation = AnnotationListModel::annotationAt(index);
    if (isSet(m_edited) && annotation.id == m_edited)
        return; // the editor is in this place
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

    const QRect text = option.rect.marginsRemoved(contentMargins());
    const Parts parts = partsOf(annotation, text, option.font);
    painter->setPen(theme.ink);
    painter->setFont(headingFont(annotation, option.font));
    painter->drawText(parts.heading, Qt::TextWordWrap, headingOf(annotation));
    painter->setFont(option.font);
    painter->drawText(parts.note, Qt::TextWordWrap, shownNote(annotation));
    paintFoot(*painter, parts.foot, annotation, option.font, theme);
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
