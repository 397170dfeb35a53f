// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/episodelistmodel.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace earmark {

namespace {

// The order of EpisodeRepository::all().
bool isMoreRecent(const Episode &left, const Episode &right)
{
    return left.opened != right.opened ? left.opened > right.opened : left.id > right.id;
}

double progressOf(const Episode &episode)
{
    if (episode.duration.count() <= 0)
        return 0;
    return std::clamp(double(episode.position.count()) / double(episode.duration.count()), 0.0,
                      1.0);
}

double heardOf(const Episode &episode)
{
    if (episode.duration.count() <= 0)
        return 0;
    return std::min(1.0, double(episode.heard.total().count()) / double(episode.duration.count()));
}

QVariant valueOf(const Episode &episode, int role)
{
    switch (role) {
    case EpisodeListModel::TitleRole:
        return episode.title;
    case EpisodeListModel::IdRole:
        return QVariant::fromValue(episode.id);
    case EpisodeListModel::ShowRole:
        return episode.show;
    case EpisodeListModel::DurationRole:
        return QVariant::fromValue(episode.duration);
    case EpisodeListModel::PositionRole:
        return QVariant::fromValue(episode.position);
    case EpisodeListModel::ProgressRole:
        return progressOf(episode);
    case EpisodeListModel::HeardRole:
        return heardOf(episode);
    case EpisodeListModel::FinishedRole:
        return episode.heard.isFinished(episode.duration);
    case EpisodeListModel::HasTranscriptRole:
        return episode.hasTranscript;
    case EpisodeListModel::NoteCountRole:
        return episode.noteCount;
    case EpisodeListModel::OpenedRole:
        return episode.opened;
    default:
        return {};
    }
}

QList<int> changedRoles(const Episode &before, const Episode &after)
{
    QList<int> roles;
    for (const int role : {EpisodeListModel::TitleRole, EpisodeListModel::ShowRole,
                           EpisodeListModel::DurationRole, EpisodeListModel::PositionRole,
                           EpisodeListModel::ProgressRole, EpisodeListModel::HeardRole,
                           EpisodeListModel::FinishedRole, EpisodeListModel::HasTranscriptRole,
                           EpisodeListModel::NoteCountRole, EpisodeListModel::OpenedRole}) {
        if (valueOf(before, role) != valueOf(after, role))
            roles.append(role);
    }
    return roles;
}

} // namespace

EpisodeListModel::EpisodeListModel(Library &library, UnwrittenCount notes, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
    , m_unwrittenNotes(std::move(notes))
{
    // If the library can't be read, opening or adding an episode will report it.
    if (auto episodes = m_library.episodes())
        m_episodes = std::move(*episodes);
    connect(&m_library, &Library::episodeAdded, this, &EpisodeListModel::refresh);
    connect(&m_library, &Library::episodeChanged, this, &EpisodeListModel::refresh);
    connect(&m_library, &Library::transcriptsChanged, this, &EpisodeListModel::refresh);
    connect(&m_library, &Library::episodeRemoved, this, &EpisodeListModel::remove);
}

int EpisodeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_episodes.size());
}

QVariant EpisodeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Episode &episode = m_episodes.at(index.row());
    return role == DistinctionRole ? distinction(episode) : valueOf(episode, role);
}

// The first of these that is unique among episodes with the same title: the show (which is always
// displayed), the date, the file's name, the folder's name.
QString EpisodeListModel::distinction(const Episode &episode) const
{
    QList<Episode> twins;
    for (const Episode &other : m_episodes) {
        if (other.title == episode.title)
            twins.append(other);
    }
    if (twins.size() < 2)
        return {};
    const auto isOwn = [&](const auto &valueFor) {
        const QString own = valueFor(episode);
        return !own.isEmpty() && std::ranges::count(twins, own, valueFor) == 1;
    };
    const auto dateOf = [](const Episode &one) {
        return one.published.isValid() ? QLocale().toString(one.published, QLocale::ShortFormat)
                                       : QString();
    };
    const auto fileOf = [](const Episode &one) { return QFileInfo(one.mediaPath).fileName(); };
    const auto folderOf = [](const Episode &one) {
        return QFileInfo(one.mediaPath).dir().dirName();
    };
    if (isOwn([](const Episode &one) { return one.show; }))
        return {};
    if (isOwn(dateOf))
        return dateOf(episode);
    return isOwn(fileOf) || !isOwn(folderOf) ? fileOf(episode) : folderOf(episode);
}

void EpisodeListModel::updateNamesakes(const QString &title, EpisodeId besides)
{
    for (qsizetype row = 0; row < m_episodes.size(); ++row) {
        if (m_episodes.at(row).title == title && m_episodes.at(row).id != besides)
            emit dataChanged(index(int(row)), index(int(row)), {DistinctionRole});
    }
}

QHash<int, QByteArray> EpisodeListModel::roleNames() const
{
    return {
        {TitleRole, "title"},
        {IdRole, "id"},
        {ShowRole, "show"},
        {DurationRole, "duration"},
        {PositionRole, "position"},
        {ProgressRole, "progress"},
        {HeardRole, "heard"},
        {FinishedRole, "finished"},
        {DistinctionRole, "distinction"},
        {HasTranscriptRole, "hasTranscript"},
        {NoteCountRole, "noteCount"},
        {OpenedRole, "opened"},
    };
}

QModelIndex EpisodeListModel::indexOf(EpisodeId id) const
{
    const auto found = std::ranges::find(m_episodes, id, &Episode::id);
    return found == m_episodes.end() ? QModelIndex() : index(int(found - m_episodes.begin()));
}

void EpisodeListModel::refresh(EpisodeId id)
{
    auto episode = m_library.episode(id);
    if (!episode)
        return; // keep showing what we have
    if (!*episode) {
        remove(id);
        return;
    }
    if (m_unwrittenNotes)
        (*episode)->noteCount = m_unwrittenNotes(id).value_or((*episode)->noteCount);
    if (const QModelIndex known = indexOf(id); known.isValid())
        replace(known.row(), **episode);
    else
        insert(**episode);
}

void EpisodeListModel::holdOrder(bool held)
{
    if (std::exchange(m_isOrderHeld, held) == held || held
        || std::ranges::is_sorted(m_episodes, isMoreRecent))
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<EpisodeId> ids;
    for (const QModelIndex &one : before)
        ids.append(m_episodes.at(one.row()).id);
    std::ranges::sort(m_episodes, isMoreRecent);
    QModelIndexList after;
    for (const EpisodeId id : ids)
        after.append(indexOf(id));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void EpisodeListModel::insert(const Episode &episode)
{
    // Where the order is held, it comes in below what somebody looks at.
    const auto place = m_isOrderHeld ? m_episodes.end()
                                     : std::ranges::find_if(m_episodes, [&](const Episode &other) {
                                           return isMoreRecent(episode, other);
                                       });
    const int row = int(place - m_episodes.begin());
    beginInsertRows({}, row, row);
    m_episodes.insert(row, episode);
    endInsertRows();
    updateNamesakes(episode.title, episode.id);
}

void EpisodeListModel::remove(EpisodeId id)
{
    const QModelIndex gone = indexOf(id);
    if (!gone.isValid())
        return;
    const QString title = m_episodes.at(gone.row()).title;
    beginRemoveRows({}, gone.row(), gone.row());
    m_episodes.removeAt(gone.row());
    endRemoveRows();
    updateNamesakes(title, id);
}

void EpisodeListModel::replace(qsizetype row, const Episode &episode)
{
    const QString title = m_episodes.at(row).title;
    const QList<int> roles = changedRoles(m_episodes.at(row), episode);
    m_episodes[row] = episode;
    if (roles.isEmpty())
        return;
    const QModelIndex changed = index(int(row));
    emit dataChanged(changed, changed, roles);
    if (roles.contains(TitleRole))
        updateNamesakes(title, episode.id);
    if (roles.contains(TitleRole) || roles.contains(ShowRole))
        updateNamesakes(episode.title, episode.id);
    if (roles.contains(OpenedRole) && !m_isOrderHeld)
        moveToItsPlace(row);
}

void EpisodeListModel::moveToItsPlace(qsizetype row)
{
    const auto before = std::ranges::count_if(
        m_episodes, [&](const Episode &other) { return isMoreRecent(other, m_episodes.at(row)); });
    if (before == row)
        return;
    // Qt wants the destination as counted before the move.
    beginMoveRows({}, int(row), int(row), {}, int(before > row ? before + 1 : before));
    m_episodes.move(row, before);
    endMoveRows();
}

} // namespace earmark
