// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/resultdelegate.h"

#include "search/results/searchresultsmodel.h"
#include "ui/search/markedtext.h"
#include "ui/widgets/look/fonts.h"
#include "ui/widgets/look/theme.h"
#include "ui/widgets/timetext.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

using Kind = SearchResultsModel::Kind;

constexpr int sideMargin = 8;
constexpr int rowPadding = 6; ///< above and below the text of a row
constexpr int headingAbove = 16;
constexpr int gap = 10;

QFont quietResultFont(const QFont &font)
{
    return scaledFont(font, 0.9);
}

Kind kindOf(const QModelIndex &index)
{
    return index.data(SearchResultsModel::KindRole).value<Kind>();
}

bool isHeading(Kind kind)
{
    return kind == Kind::Episode || kind == Kind::NotesHeading;
}

QString elided(const QPainter &painter, const QString &text, int width)
{
    return painter.fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, width));
}

void paintHeading(QPainter &painter, QRect rect, const QModelIndex &index, const Theme &theme)
{
    const QFont font = painter.font();
    const int places = index.data(SearchResultsModel::PlacesRole).toInt();
    painter.setPen(theme.quietInk);
    painter.setFont(quietResultFont(font));
    if (places > 0) {
        const QString count = ResultDelegate::tr("%n places", nullptr, places);
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, count);
        rect.setRight(rect.right() - painter.fontMetrics().horizontalAdvance(count) - gap);
    }
    painter.setFont(strongFont(font));
    painter.setPen(theme.ink);
    const QString title =
        elided(painter, index.data(SearchResultsModel::TitleRole).toString(), rect.width());
    const auto marks = index.data(SearchResultsModel::TitleMarksRole).value<QList<SentenceMark>>();
    MarkedText(title, marks).paint(painter, rect, theme);
    rect.setLeft(rect.left() + painter.fontMetrics().horizontalAdvance(title) + gap);

    QStringList rest{index.data(SearchResultsModel::ShowRole).toString()};
    const QDate date = index.data(SearchResultsModel::DateRole).toDate();
    if (date.isValid())
        rest.append(QLocale().toString(date, QLocale::ShortFormat));
    rest.removeAll(QString());
    painter.setFont(quietResultFont(font));
    painter.setPen(theme.quietInk);
    painter.drawText(rect, Qt::AlignVCenter, elided(painter, rest.join(u" · "_s), rect.width()));
}

QString timeOf(const QModelIndex &index)
{
    const auto begin =
        index.data(SearchResultsModel::BeginRole).value<std::optional<milliseconds>>();
    if (!begin)
        return {};
    const bool isEstimated = index.data(SearchResultsModel::EstimatedRole).toBool();
    return (isEstimated ? u"≈ "_s : QString()) + timeText(*begin);
}

QString speakerOf(const QModelIndex &index)
{
    return index.data(SearchResultsModel::DescribedRole).toBool()
        ? ResultDelegate::tr("Description")
        : index.data(SearchResultsModel::SpeakerRole).toString();
}

// Time and speaker; returns what is left of the rectangle.
QRect paintWhere(QPainter &painter, QRect rect, const QModelIndex &index, const Theme &theme)
{
    const QFont font = painter.font();
    const int unit = painter.fontMetrics().horizontalAdvance(u'0');
    QRect time = rect;
    time.setWidth(9 * unit);
    painter.setPen(theme.quietInk);
    painter.setFont(quietResultFont(font));
    painter.drawText(time, Qt::AlignVCenter, timeOf(index));
    QRect name = rect;
    name.setLeft(time.right() + 1);
    name.setWidth(std::min(16 * unit, rect.width() / 5));
    const int colour = index.data(SearchResultsModel::ColourRole).toInt();
    painter.setPen(colour >= 0 ? theme.speaker(colour) : theme.quietInk);
    painter.setFont(strongFont(font));
    painter.drawText(name, Qt::AlignVCenter, elided(painter, speakerOf(index), name.width() - gap));
    painter.setFont(font);
    rect.setLeft(name.right() + 1);
    return rect;
}

void paintLine(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme,
               bool isInContext)
{
    const QRect room = paintWhere(painter, rect, index, theme);
    painter.setFont(quoteFont(painter.font()));
    const MarkedText text(index.data(SearchResultsModel::TextRole).toString(),
                          index.data(SearchResultsModel::MarksRole).value<QList<SentenceMark>>());
    if (isInContext)
        text.paintInContext(painter, room, theme,
                            index.data(SearchResultsModel::BeforeRole).toString(),
                            index.data(SearchResultsModel::AfterRole).toString());
    else
        text.paint(painter, room, theme, index.data(SearchResultsModel::AfterRole).toString());
}

void paintSelection(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                    const Theme &theme)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    if (!isSelected && !(option.state & QStyle::State_MouseOver))
        return;
    QColor ground = theme.line;
    ground.setAlphaF(isSelected ? 0.8F : 0.4F);
    painter.setPen(isSelected ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace

ResultDelegate::ResultDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = std::max(QFontMetrics(quoteFont(option.font)).height(),
                              QFontMetrics(strongFont(option.font)).height());
    return {200, text + 2 * rowPadding + (isHeading(kindOf(index)) ? headingAbove : 0)};
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const Kind kind = kindOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    QRect row = option.rect;
    if (isHeading(kind)) {
        row.setTop(row.top() + headingAbove);
        painter->setPen(theme.line);
        painter->drawLine(row.bottomLeft(), row.bottomRight());
    }
    if (index.flags() & Qt::ItemIsEnabled)
        paintSelection(*painter, row, option, theme);
    const QRect text = row.adjusted(sideMargin, 0, -sideMargin, 0);
    if (isHeading(kind)) {
        paintHeading(*painter, text, index, theme);
    } else if (kind == Kind::Rest) {
        painter->setPen(theme.accent);
        painter->drawText(text, Qt::AlignVCenter, index.data().toString());
    } else {
        paintLine(*painter, text, index, theme, m_isInContext);
    }
    painter->restore();
}

} // namespace earmark
