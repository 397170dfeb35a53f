// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/edit/lines.h"

#include <QListWidget>

namespace earmark {

/// Places where something is to be replaced, each with the words around it. Those without a tick
/// are left out.
class HitList : public QListWidget
{
    Q_OBJECT

public:
    explicit HitList(QWidget *parent);

    /// In the order of the text; all are ticked.
    void setHits(const Transcript &transcript, const QList<Replacement> &hits);
    QList<Replacement> chosen() const;

signals:
    void chosenChanged();
    void lineActivated(earmark::CueId cue); ///< a hit became current: show it

private:
    QList<Replacement> m_hits;
};

} // namespace earmark
