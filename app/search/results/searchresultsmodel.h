// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searching.h"

#include <QAbstractListModel>

namespace earmark {

/// What was found, as the rows of a list: the latest notes, then each episode, under it its lines.
/// If there are more than are shown, a row stands for the rest.
class SearchResultsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Episode, Line, Rest, NotesHeading, Note };
    Q_ENUM(Kind)

    enum Role {
        KindRole = Qt::UserRole,
        TitleRole, ///< of the episode
        TitleMarksRole, ///< QList<SentenceMark>
        ShowRole,
        DateRole,
        PlacesRole, ///< of an episode: how many; of a rest: how many are not shown
        BeginRole, ///< std::optional<milliseconds>
        EstimatedRole, ///< the begin is not exact
        SpeakerRole, ///< or the tags of a note
        ColourRole, ///< of the speaker, -1 without one
        DescribedRole, ///< the line is of the description
        TextRole,
        MarksRole, ///< QList<SentenceMark> in the text
        BeforeRole,
        AfterRole,
        ChapterRole,
        EpisodeRole, ///< EpisodeId
        TranscriptRole, ///< TranscriptId
    };

    explicit SearchResultsModel(QObject *parent = nullptr);

    void set(const SearchAnswer &answer);
    void extend(const SearchAnswer &answer);
    /// Shows all lines of an episode instead of its first ones.
    void expand(const FoundEpisode &episode);
    void expandNotes();
    static constexpr qsizetype notesShown = 3; ///< before that
    bool hasMore() const { return m_hasMore; } ///< episodes beyond those shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Only what can be opened is enabled, so that the arrow keys go from one to the next.
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        Kind kind = Kind::Episode;
        qsizetype item = 0; ///< an index into m_episodes or m_notes; -1 for the rest of the notes
        qsizetype line = 0; ///< an index into its lines
    };

    static QList<Row> rowsOf(const FoundEpisode &episode, qsizetype item);
    static QList<Row> rowsOf(const QList<FoundNote> &notes);
    QVariant episodeData(const FoundEpisode &episode, const Row &row, int role) const;
    static QVariant lineData(const FoundLine &line, int role);
    static QVariant noteData(const FoundNote &note, int role);

    QList<FoundEpisode> m_episodes;
    QList<FoundNote> m_notes;
    QList<Row> m_rows;
    bool m_hasMore = false;
};

} // namespace earmark
