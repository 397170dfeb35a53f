// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/episodefiltermodel.h"

#include "core/plaintip.h"
#include "library/episodelistmodel.h"
#include "ui/widgets/timetext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace earmark {

// "Title, Show, 53 min, 72 % heard, has a transcript, 3 notes"
QVariant EpisodeFilterModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return WordsFilter::data(index, role);
    QStringList parts{
        index.data(EpisodeListModel::TitleRole).toString(),
        index.data(EpisodeListModel::ShowRole).toString(),
        index.data(EpisodeListModel::DistinctionRole).toString(),
        durationText(index.data(EpisodeListModel::DurationRole).value<milliseconds>())};
    if (index.data(EpisodeListModel::FinishedRole).toBool())
        parts += tr("finished");
    const double heard = index.data(EpisodeListModel::HeardRole).toDouble();
    parts += tr("%1 % heard").arg(std::lround(heard * 100));
    if (index.data(EpisodeListModel::HasTranscriptRole).toBool())
        parts += tr("has a transcript");
    if (const int notes = index.data(EpisodeListModel::NoteCountRole).toInt(); notes > 0)
        parts += tr("%n notes", nullptr, notes);
    parts.removeAll(QString());
    const QString whole = parts.join(u", "_s);
    return role == Qt::ToolTipRole ? plainTip(whole) : whole;
}

QString EpisodeFilterModel::textOf(const QModelIndex &index) const
{
    return index.data(EpisodeListModel::TitleRole).toString() + u'\n'
        + index.data(EpisodeListModel::ShowRole).toString();
}

} // namespace earmark
