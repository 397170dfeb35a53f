// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QAbstractListModel>

namespace earmark {

/// The episodes of the library, most recently opened first; follows all changes.
class EpisodeListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TitleRole = Qt::DisplayRole,
        IdRole = Qt::UserRole, ///< EpisodeId
        ShowRole,
        DurationRole, ///< milliseconds
        PositionRole, ///< milliseconds
        ProgressRole, ///< double, 0…1: where the position is
        HeardRole, ///< double, 0…1: how much was heard
        FinishedRole, ///< bool: the end was heard
        DistinctionRole, ///< distinguishes it from others with its title; empty if the show does
        HasTranscriptRole,
        NoteCountRole,
        OpenedRole, ///< QDateTime
    };

    /// The number of an episode's notes, if it is not the one on disk.
    using UnwrittenCount = std::function<std::optional<int>(EpisodeId)>;

    explicit EpisodeListModel(Library &library, UnwrittenCount notes = {},
                              QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QModelIndex indexOf(EpisodeId id) const;

public slots:
    /// Reads one episode again: for changes that the library does not signal, such as notes.
    void refresh(earmark::EpisodeId id);
    /// While the order is held, no row moves. When it is released, the list is sorted again.
    void holdOrder(bool held);

private:
    QString distinction(const Episode &episode) const;
    void updateNamesakes(const QString &title, EpisodeId besides);
    void insert(const Episode &episode);
    void remove(EpisodeId id);
    void replace(qsizetype row, const Episode &episode);
    void moveToItsPlace(qsizetype row);

    Library &m_library;
    const UnwrittenCount m_unwrittenNotes;
    QList<Episode> m_episodes;
    bool m_isOrderHeld = false;
};

} // namespace earmark
