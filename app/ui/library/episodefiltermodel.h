// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/lists/wordsfilter.h"

namespace earmark {

/// The episodes whose title or show contains all the words searched for. Adds a description of each
/// episode for tool tips and screen readers.
class EpisodeFilterModel : public WordsFilter
{
    Q_OBJECT

public:
    using WordsFilter::WordsFilter;

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString textOf(const QModelIndex &index) const override;
};

} // namespace earmark
