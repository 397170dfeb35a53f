// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notebook/notecarddelegate.h"

#include "notes/collection/collectionmodel.h"
#include "ui/notes/annotationdelegate.h"
#include "ui/widgets/look/fonts.h"
#include "ui/widgets/look/passageshape.h"
#include "ui/widgets/look/theme.h"
#include "ui/widgets/timetext.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr QMargins cardMargins{0, 0, 14, 12}; // to the next card
constexpr QMargins wordsMargins{15, 9, 12, 9}; // from the card to its words
constexpr int quoteLines = 2;
constexpr int spacing = 4;
constexpr int signRoom = 18;
constexpr qreal shapeSize = 9;
constexpr qsizetype maxLetters = 400; ///< more than two lines of any card

QFont quietFont(const QFont &font)
{
    return scaledFont(font, 0.86);
}

// The first lines of a text; the last one ends with … if there is more.
void drawLines(QPainter &painter, const QRect &place, const QFont &font, const QString &text,
               int lines)
{
    const QFontMetrics metrics(font);
    const QString plain = text.left(maxLetters).simplified();
    QTextLayout layout(plain, font);
    layout.beginLayout();
    int y = place.top();
    for (int number = 0; number < lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(place.width());
        const bool isLast = number + 1 == lines;
        const QString words = isLast ? plain.sliced(line.textStart())
                                     : plain.sliced(line.textStart(), line.textLength());
        painter.drawText(QRect(place.left(), y, place.width(), metrics.height()),
                         Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(words, Qt::ElideRight, place.width()));
        y += metrics.lineSpacing();
    }
    layout.endLayout();
}

void drawSigns(QPainter &painter, const QRect &foot, const Annotation &note, const Theme &theme)
{
    QRect place(foot.right() - signRoom, foot.top(), signRoom, foot.height());
    if (note.kind == Annotation::Kind::Highlight) {
        QRectF shape(0, 0, shapeSize, shapeSize);
        shape.moveCenter(QRectF(place).center());
        drawPassageShape(painter, shape, note.colour, theme.passageEdge(note.colour),
                         !note.note.isEmpty());
        place.translate(-signRoom, 0);
    }
    if (note.isFavourite) {
        painter.setPen(theme.ink);
        painter.drawText(place, Qt::AlignCenter, u"★"_s);
    }
}

} // namespace

void NoteCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const CollectedNote note = CollectionModel::noteAt(index);
    const Annotation &annotation = note.annotation;
    const Theme theme = Theme::of(option.palette);
    const QRect card = option.rect.marginsRemoved(cardMargins);
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCard(*painter, card, annotation, theme, isChosen);
    if (isChosen) {
        painter->setPen(QPen(theme.accent, option.state & QStyle::State_HasFocus ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), 6, 6);
    }

    QRect place = card.marginsRemoved(wordsMargins);
    const QFont quote = annotation.quote.isEmpty() ? option.font : quoteFont(option.font);
    painter->setPen(theme.ink);
    painter->setFont(quote);
    drawLines(*painter, place, quote, headingOf(annotation), quoteLines);
    place.setTop(place.top() + quoteLines * QFontMetrics(quoteFont(option.font)).lineSpacing()
                 + spacing);
    painter->setFont(option.font);
    drawLines(*painter, place, option.font, annotation.note, 1);
    place.setTop(place.top() + QFontMetrics(option.font).lineSpacing() + spacing);
    painter->setFont(quietFont(option.font));
    painter->setPen(theme.quietInk);
    const QRect foot(place.left(), place.top(), place.width(),
                     QFontMetrics(quietFont(option.font)).height());
    drawLines(*painter, foot.adjusted(0, 0, -2 * signRoom, 0), quietFont(option.font), footOf(note),
              1);
    drawSigns(*painter, foot, annotation, theme);
    painter->restore();
}

// The view gives a card no more than its hint, even if its column is wider.
QSize NoteCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return {view ? view->gridSize().width() : option.rect.width(), heightFor(option.font)};
}

int NoteCardDelegate::heightFor(const QFont &font)
{
    return quoteLines * QFontMetrics(quoteFont(font)).lineSpacing()
        + QFontMetrics(font).lineSpacing() + QFontMetrics(quietFont(font)).height() + 2 * spacing
        + wordsMargins.top() + wordsMargins.bottom() + cardMargins.bottom();
}

QString footOf(const CollectedNote &note)
{
    QStringList parts{timeText(note.annotation.span.begin)};
    for (const QString &part : {note.annotation.speaker, note.episode.title, note.episode.show}) {
        if (!part.isEmpty())
            parts += part;
    }
    QStringList tags;
    for (const QString &tag : note.annotation.tags)
        tags += u'#' + tag;
    if (!tags.isEmpty())
        parts += tags.join(u' ');
    return parts.join(u" · "_s);
}

} // namespace earmark
