// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shows/showlistmodel.h"

#include "core/plaintip.h"
#include "library/shows/showtable.h"

#include <QCollator>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr milliseconds gathering = 150ms; // many shows may change at once

QString nameOf(const Show &show)
{
    return show.title.isEmpty() ? QUrl(show.feedUrl).host() : show.title;
}

Result<QList<ShowRow>> readShowRows(const QString &databasePath,
                                    const std::function<void()> &barrier)
{
    barrier();
    const auto database = Database::connect(databasePath);
    if (!database)
        return database.error();
    const auto shows = readShows(database->sql());
    if (!shows)
        return shows.error();
    QList<ShowRow> rows;
    for (Show show : *shows) {
        show.description.clear(); // may be long
        show.state.checked = {};
        rows.append({show});
    }
    QCollator collator; // not to be shared between threads
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(rows, [&](const ShowRow &a, const ShowRow &b) {
        return collator.compare(nameOf(a.show), nameOf(b.show)) < 0;
    });
    return rows;
}

QString footOf(const Show &show)
{
    if (!show.state.error.isEmpty())
        return show.state.error;
    return show.state.refreshed.isValid() ? ShowListModel::tr("%n episodes", nullptr, show.episodes)
                                          : ShowListModel::tr("not read yet");
}

QStringList marksOf(const Show &show)
{
    QStringList marks;
    if (show.fresh > 0)
        marks.append(ShowListModel::tr("%n new", "episodes", show.fresh));
    if (!show.state.error.isEmpty())
        marks.append(ShowListModel::tr("Failed", "mark of a show that could not be refreshed"));
    return marks;
}

} // namespace

ShowListModel::ShowListModel(Shows &shows, const std::function<void()> &barrier, QObject *parent)
    : RowsModel(parent)
    , m_shows(shows)
    , m_barrier(barrier)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ShowListModel::read);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ShowListModel::take);
    for (const auto change :
         {&Shows::showAdded, &Shows::showChanged, &Shows::showRemoved, &Shows::itemsChanged})
        connect(&shows, change, this, &ShowListModel::readSoon);
    read();
}

ShowListModel::~ShowListModel()
{
    m_reading.waitForFinished();
}

void ShowListModel::readSoon()
{
    if (!m_soon.isActive())
        m_soon.start(gathering);
}

void ShowListModel::read()
{
    if (m_reading.isRunning())
        readSoon();
    else
        m_reading.setFuture(QtConcurrent::run(readShowRows, m_shows.databasePath(), m_barrier));
}

void ShowListModel::take()
{
    const Result<QList<ShowRow>> rows = m_reading.result();
    if (!rows) {
        emit failed(rows.error());
        return;
    }
    m_isLoaded = true;
    setRows(*rows);
    emit loaded();
}

QVariant ShowListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Show &show = rows().at(index.row()).show;
    switch (role) {
    case RowTitleRole:
        return nameOf(show);
    case RowIdRole:
        return QVariant::fromValue(show.id);
    case RowFootRole:
        return footOf(show);
    case RowMarksRole:
        return marksOf(show);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString all = (QStringList{nameOf(show), footOf(show)} + marksOf(show)).join(u", "_s);
        return role == Qt::ToolTipRole ? plainTip(all) : all;
    }
    default:
        return {};
    }
}

std::optional<Show> ShowListModel::find(ShowId id) const
{
    const auto found = std::ranges::find(rows(), id, &ShowRow::id);
    return found == rows().end() ? std::nullopt : std::optional(found->show);
}

QList<Show> ShowListModel::all() const
{
    QList<Show> shows;
    for (const ShowRow &row : rows())
        shows.append(row.show);
    return shows;
}

} // namespace earmark
