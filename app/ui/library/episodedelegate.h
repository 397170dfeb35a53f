// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QStyledItemDelegate>

namespace earmark {

/// Draws an episode: its title, below it the show, the duration and marks, and a progress bar.
class EpisodeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EpisodeDelegate(QObject *parent = nullptr);

    void setCurrent(EpisodeId id) { m_current = id; } ///< the open one

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    EpisodeId m_current{};
};

} // namespace earmark
