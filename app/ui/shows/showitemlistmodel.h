// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/downloads/downloads.h"
#include "ui/shows/rowsmodel.h"

#include <QFutureWatcher>

namespace earmark {

/// An episode of a show, and what the listener has of it.
struct ShowItemRow
{
    ShowItem item; ///< without its notes and details
    bool isThere = false; ///< its file is on the disk
    bool isFinished = false;
    double heard = 0; ///< 0…1

    ShowItemId id() const { return item.id; }
    bool operator==(const ShowItemRow &) const = default;
};

/// The episodes of a show, the youngest first. Reads them in a thread, and again whenever they
/// change.
class ShowItemListModel : public RowsModel<ShowItemRow>
{
    Q_OBJECT

public:
    /// All must live as long.
    ShowItemListModel(Shows &shows, Library &library, const Downloads &downloads, ShowId show,
                      QObject *parent = nullptr);
    ~ShowItemListModel() override;

    ShowId show() const { return m_show; }
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void loaded();
    void failed(const earmark::Error &error);

private:
    void read();
    void take();
    void updateDownload(ShowItemId id);
    void updateEpisode(EpisodeId id);
    QString footOf(const ShowItemRow &row) const;
    QStringList marksOf(const ShowItemRow &row) const;
    double progressOf(const ShowItemRow &row) const;

    Shows &m_shows;
    Library &m_library;
    const Downloads &m_downloads;
    ShowId m_show;
    bool m_isToBeRead = false;
    QFutureWatcher<Result<QList<ShowItemRow>>> m_reading;
};

} // namespace earmark
