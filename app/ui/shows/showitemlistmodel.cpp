// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shows/showitemlistmodel.h"

#include "core/plaintip.h"
#include "library/episoderepository.h"
#include "library/shows/itemtable.h"
#include "ui/widgets/timetext.h"

#include <QFileInfo>
#include <QLocale>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

void addEpisode(ShowItemRow &row, const Episode &episode)
{
    row.isThere = QFileInfo::exists(episode.mediaPath);
    row.isFinished = episode.heard.isFinished(episode.duration);
    row.heard = episode.duration > 0ms
        ? double(episode.heard.total().count()) / double(episode.duration.count())
        : 0;
}

Result<QList<ShowItemRow>> readItemRows(const QString &databasePath, ShowId show,
                                        const std::function<void()> &barrier)
{
    barrier();
    const auto database = Database::connect(databasePath);
    if (!database)
        return database.error();
    auto items = readItems(database->sql(), show);
    if (!items)
        return items.error();
    const EpisodeRepository episodes(database->sql());
    QList<ShowItemRow> rows;
    rows.reserve(items->size());
    for (ShowItem &item : *items) {
        item.notes.clear();
        item.details.clear();
        ShowItemRow row{.item = std::move(item)};
        if (isSet(row.item.episode)) {
            const auto episode = episodes.find(row.item.episode);
            if (episode && *episode)
                addEpisode(row, **episode);
        }
        rows.append(std::move(row));
    }
    return rows;
}

} // namespace

ShowItemListModel::ShowItemListModel(Shows &shows, Library &library, const Downloads &downloads,
                                     ShowId show, QObject *parent)
    : RowsModel(parent)
    , m_shows(shows)
    , m_library(library)
    , m_downloads(downloads)
    , m_show(show)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ShowItemListModel::take);
    connect(&shows, &Shows::itemsChanged, this, [this](ShowId id) {
        if (id == m_show)
            read();
    });
    connect(&downloads, &Downloads::changed, this, &ShowItemListModel::updateDownload);
    connect(&library, &Library::episodeChanged, this, &ShowItemListModel::updateEpisode);
    read();
}

ShowItemListModel::~ShowItemListModel()
{
    m_reading.waitForFinished();
}

void ShowItemListModel::read()
{
    m_isToBeRead = m_reading.isRunning();
    if (!m_isToBeRead)
        m_reading.setFuture(QtConcurrent::run(readItemRows, m_shows.databasePath(), m_show,
                                              m_library.writeBarrier()));
}

void ShowItemListModel::take()
{
    const Result<QList<ShowItemRow>> rows = m_reading.result();
    if (m_isToBeRead) {
        read();
        return;
    }
    if (!rows) {
        emit failed(rows.error());
        return;
    }
    setRows(*rows);
    emit loaded();
}

void ShowItemListModel::updateDownload(ShowItemId id)
{
    const auto found = std::ranges::find(rows(), id, &ShowItemRow::id);
    if (found != rows().end()) {
        const QModelIndex changed = index(int(found - rows().begin()));
        emit dataChanged(changed, changed);
    }
}

void ShowItemListModel::updateEpisode(EpisodeId id)
{
    const auto of = [](const ShowItemRow &row) { return row.item.episode; };
    const auto found = std::ranges::find(rows(), id, of);
    const auto episode = found == rows().end() ? Result<std::optional<Episode>>(std::nullopt)
                                               : m_library.episode(id);
    if (!episode || !*episode)
        return;
    ShowItemRow row = *found;
    addEpisode(row, **episode);
    setRow(found - rows().begin(), row);
}

QString ShowItemListModel::footOf(const ShowItemRow &row) const
{
    if (const auto state = m_downloads.state(row.item.id)) {
        if (state->total <= 0 && state->received == 0)
            return tr("waits for its download");
        const QLocale locale;
        return state->total > 0
            ? tr("downloading, %1 %").arg(std::lround(progressOf(row) * 100))
            : tr("downloading, %1").arg(locale.formattedDataSize(state->received, 1));
    }
    QStringList parts;
    if (row.item.published.isValid())
        parts += QLocale().toString(row.item.published.toLocalTime().date(), QLocale::ShortFormat);
    if (row.item.duration > 0ms)
        parts += durationText(row.item.duration);
    return parts.join(u" · "_s);
}

QStringList ShowItemListModel::marksOf(const ShowItemRow &row) const
{
    QStringList marks;
    if (row.item.isNew)
        marks += tr("New", "mark of an episode");
    if (row.isFinished)
        marks += tr("Finished", "mark of an episode");
    if (row.isThere)
        marks += tr("On disk", "mark of an episode that was downloaded");
    if (row.item.mediaUrl.isEmpty())
        marks += tr("No sound", "mark of an episode");
    return marks;
}

double ShowItemListModel::progressOf(const ShowItemRow &row) const
{
    const auto state = m_downloads.state(row.item.id);
    if (!state)
        return row.heard;
    return state->total > 0 ? double(state->received) / double(state->total) : 0;
}

QVariant ShowItemListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShowItemRow &row = rows().at(index.row());
    switch (role) {
    case RowTitleRole:
        return row.item.title.left(300);
    case RowIdRole:
        return QVariant::fromValue(row.item.id);
    case RowFootRole:
        return footOf(row);
    case RowMarksRole:
        return marksOf(row);
    case RowProgressRole:
        return progressOf(row);
    case RowDownloadsRole:
        return m_downloads.state(row.item.id).has_value();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList all{row.item.title.left(300), footOf(row)};
        all += marksOf(row);
        if (row.heard > 0)
            all += tr("%1 % heard").arg(std::lround(row.heard * 100));
        all.removeAll(QString());
        return role == Qt::ToolTipRole ? plainTip(all.join(u", "_s)) : all.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace earmark
