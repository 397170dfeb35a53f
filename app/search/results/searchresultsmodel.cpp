// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/results/searchresultsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

QString tagText(const QStringList &tags)
{
    QStringList signs;
    for (const QString &tag : tags)
        signs.append(u'#' + tag);
    return signs.join(u' ');
}

} // namespace

SearchResultsModel::SearchResultsModel(QObject *parent)
    : QAbstractListModel(parent)
{}

QList<SearchResultsModel::Row> SearchResultsModel::rowsOf(const FoundEpisode &episode,
                                                          qsizetype item)
{
    QList<Row> rows{{Kind::Episode, item, 0}};
    for (qsizetype line = 0; line < episode.lines.size(); ++line)
        rows.append({Kind::Line, item, line});
    if (episode.places > episode.lines.size() && !episode.lines.isEmpty())
        rows.append({Kind::Rest, item, 0});
    return rows;
}

QList<SearchResultsModel::Row> SearchResultsModel::rowsOf(const QList<FoundNote> &notes)
{
    QList<Row> rows;
    if (!notes.isEmpty())
        rows.append({Kind::NotesHeading, 0, 0});
    for (qsizetype item = 0; item < std::min(notes.size(), notesShown); ++item)
        rows.append({Kind::Note, item, 0});
    if (notes.size() > notesShown)
        rows.append({Kind::Rest, -1, 0});
    return rows;
}

void SearchResultsModel::set(const SearchAnswer &answer)
{
    beginResetModel();
    m_episodes = answer.episodes;
    m_notes = answer.notes;
    m_hasMore = answer.hasMore;
    m_rows = rowsOf(m_notes);
    for (qsizetype item = 0; item < m_episodes.size(); ++item)
        m_rows += rowsOf(m_episodes.at(item), item);
    endResetModel();
}

void SearchResultsModel::extend(const SearchAnswer &answer)
{
    m_hasMore = answer.hasMore;
    QList<Row> rows;
    for (const FoundEpisode &episode : answer.episodes) {
        rows += rowsOf(episode, m_episodes.size());
        m_episodes.append(episode);
    }
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

void SearchResultsModel::expand(const FoundEpisode &episode)
{
    const auto known = std::ranges::find(m_episodes, episode.id, &FoundEpisode::id);
    if (known == m_episodes.end())
        return;
    const qsizetype item = known - m_episodes.begin();
    const auto isRest = [item](const Row &row) {
        return row.kind == Kind::Rest && row.item == item;
    };
    const auto rest = std::ranges::find_if(m_rows, isRest);
    if (rest == m_rows.end())
        return;
    const int at = int(rest - m_rows.begin());
    const qsizetype before = known->lines.size();
    beginRemoveRows({}, at, at);
    m_rows.removeAt(at);
    endRemoveRows();
    const qsizetype added = episode.lines.size() - before;
    if (added <= 0)
        return;
    beginInsertRows({}, at, at + int(added) - 1);
    m_episodes[item].lines = episode.lines;
    for (qsizetype line = 0; line < added; ++line)
        m_rows.insert(at + line, {Kind::Line, item, before + line});
    endInsertRows();
}

void SearchResultsModel::expandNotes()
{
    constexpr int at = int(notesShown) + 1; // below the heading
    if (m_notes.size() <= notesShown || m_rows.at(at).kind != Kind::Rest)
        return;
    beginRemoveRows({}, at, at);
    m_rows.removeAt(at);
    endRemoveRows();
    beginInsertRows({}, at, int(m_notes.size()));
    for (qsizetype item = notesShown; item < m_notes.size(); ++item)
        m_rows.insert(1 + item, {Kind::Note, item, 0});
    endInsertRows();
}

int SearchResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SearchResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == KindRole)
        return QVariant::fromValue(row.kind);
    switch (row.kind) {
    case Kind::NotesHeading:
        return role == TitleRole || role == Qt::DisplayRole ? tr("Your notes") : QVariant();
    case Kind::Note:
        return noteData(m_notes.at(row.item), role);
    case Kind::Rest:
        if (row.item < 0)
            return role == Qt::DisplayRole
                ? tr("%n more notes", nullptr, int(m_notes.size() - notesShown))
                : QVariant();
        return episodeData(m_episodes.at(row.item), row, role);
    case Kind::Episode:
    case Kind::Line:
        return episodeData(m_episodes.at(row.item), row, role);
    }
    return {};
}

QVariant SearchResultsModel::episodeData(const FoundEpisode &episode, const Row &row,
                                         int role) const
{
    switch (role) {
    case TitleRole:
        return episode.title;
    case TitleMarksRole:
        return QVariant::fromValue(episode.titleMarks);
    case ShowRole:
        return episode.show;
    case DateRole:
        return episode.published;
    case PlacesRole:
        return int(row.kind == Kind::Rest ? episode.places - episode.lines.size() : episode.places);
    case EpisodeRole:
        return QVariant::fromValue(episode.id);
    case TranscriptRole:
        return QVariant::fromValue(episode.transcript);
    default:
        break;
    }
    if (row.kind == Kind::Line)
        return lineData(episode.lines.at(row.line), role);
    if (role != Qt::DisplayRole)
        return {};
    return row.kind == Kind::Episode
        ? episode.title
        : tr("%n more places", nullptr, int(episode.places - episode.lines.size()));
}

QVariant SearchResultsModel::lineData(const FoundLine &line, int role)
{
    switch (role) {
    case BeginRole:
        return QVariant::fromValue(line.begin);
    case EstimatedRole:
        return line.isEstimated;
    case SpeakerRole:
        return line.speaker;
    case ColourRole:
        return line.colour;
    case DescribedRole:
        return line.where == FoundLine::Where::Description;
    case TextRole:
    case Qt::DisplayRole:
        return line.sentence.text;
    case MarksRole:
        return QVariant::fromValue(line.sentence.marks);
    case BeforeRole:
        return line.sentence.before;
    case AfterRole:
        return line.sentence.after;
    case ChapterRole:
        return line.chapter;
    default:
        return {};
    }
}

QVariant SearchResultsModel::noteData(const FoundNote &note, int role)
{
    switch (role) {
    case TitleRole:
        return note.episodeTitle;
    case ShowRole:
        return note.show;
    case DateRole:
        return note.created;
    case BeginRole:
        return QVariant::fromValue(std::optional(note.begin));
    case SpeakerRole:
        return tagText(note.tags);
    case ColourRole:
        return -1;
    case TextRole:
    case Qt::DisplayRole:
        return note.text;
    case MarksRole:
        return QVariant::fromValue(note.marks);
    case EpisodeRole:
        return QVariant::fromValue(note.episode);
    default:
        return {};
    }
}

Qt::ItemFlags SearchResultsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isHeading = row.kind == Kind::NotesHeading
        || (row.kind == Kind::Episode && !m_episodes.at(row.item).lines.isEmpty());
    return isHeading ? Qt::ItemFlags(Qt::NoItemFlags)
                     : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace earmark
