// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/shows/shows.h"
#include "ui/shows/rowsmodel.h"

#include <QFutureWatcher>
#include <QTimer>

namespace earmark {

struct ShowRow
{
    Show show;
    ShowId id() const { return show.id; }
    bool operator==(const ShowRow &) const = default;
};

/// The shows that the listener has subscribed to, by title. Reads them in a thread, and again
/// whenever they change.
class ShowListModel : public RowsModel<ShowRow>
{
    Q_OBJECT

public:
    /// `barrier` waits in the thread until everything is written.
    ShowListModel(Shows &shows, const std::function<void()> &barrier, QObject *parent = nullptr);
    ~ShowListModel() override;

    QVariant data(const QModelIndex &index, int role) const override;
    std::optional<Show> find(ShowId id) const;
    QList<Show> all() const;
    bool isLoaded() const { return m_isLoaded; }

signals:
    void loaded();
    void failed(const earmark::Error &error);

private:
    void readSoon();
    void read();
    void take();

    Shows &m_shows;
    std::function<void()> m_barrier;
    QTimer m_soon;
    bool m_isLoaded = false;
    QFutureWatcher<Result<QList<ShowRow>>> m_reading;
};

} // namespace earmark
