// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QAbstractListModel>

namespace earmark {

/// The episodes of the library, recent first, kept up to date with it.
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
        ProgressRole, ///< double, 0…1: how far the place is
        HeardRole, ///< double, 0…1: how much of it was heard
        FinishedRole, ///< bool: its end was heard
        ApartRole, ///< what tells it from others of its title, empty where its show does
        HasTranscriptRole,
        NoteCountRole,
        OpenedRole, ///< QDateTime
    };

    explicit EpisodeListModel(Library &library, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QModelIndex indexOf(EpisodeId id) const;

public slots:
    /// Reads one episode again: for changes that the library does not know of, such as notes.
    void refresh(earmark::EpisodeId id);
    /// While somebody looks at the list no row changes its place; then what was opened comes first.
    void holdOrder(bool held);

private:
    QString apart(const Episode &episode) const;
    void tellTwins(const QString &title, EpisodeId besides);
    void insert(const Episode &episode);
    void remove(EpisodeId id);
    void replace(qsizetype row, const Episode &episode);
    void moveToItsPlace(qsizetype row);

    Library &m_library;
    QList<Episode> m_episodes;
    bool m_isOrderHeld = false;
};

} // namespace earmark
