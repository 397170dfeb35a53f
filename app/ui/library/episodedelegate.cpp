// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/episodedelegate.h"

#include "library/episodelistmodel.h"
#include "ui/widgets/lists/listrow.h"
#include "ui/widgets/timetext.h"

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QString footOf(const QModelIndex &index)
{
    const auto duration = index.data(EpisodeListModel::DurationRole).value<milliseconds>();
    QStringList parts{index.data(EpisodeListModel::ShowRole).toString(),
                      index.data(EpisodeListModel::DistinctionRole).toString()};
    if (duration.count() > 0)
        parts += durationText(duration);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

// The marks after the second line. The tool tip and screen readers spell "T" out.
QStringList marksOf(const QModelIndex &index)
{
    QStringList marks;
    if (index.data(EpisodeListModel::FinishedRole).toBool())
        marks += EpisodeDelegate::tr("Finished");
    if (index.data(EpisodeListModel::HasTranscriptRole).toBool())
        marks += EpisodeDelegate::tr("T", "mark of an episode that has a transcript");
    if (const int notes = index.data(EpisodeListModel::NoteCountRole).toInt(); notes > 0)
        marks += EpisodeDelegate::tr("%n notes", nullptr, notes);
    return marks;
}

} // namespace

EpisodeDelegate::EpisodeDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

QSize EpisodeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, listRowHeight(option.font)};
}

void EpisodeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto id = index.data(EpisodeListModel::IdRole).value<EpisodeId>();
    paintListRow(*painter, option,
                 {.title = index.data(EpisodeListModel::TitleRole).toString(),
                  .foot = footOf(index),
                  .marks = marksOf(index),
                  .progress = index.data(EpisodeListModel::HeardRole).toDouble(),
                  .isOpen = isSet(m_current) && id == m_current});
}

} // namespace earmark
