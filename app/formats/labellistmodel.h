// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/reading.h"

#include <QAbstractTableModel>

namespace earmark {

/// The labels that were found in a text, a row each: what it is, how often, and what is said there
/// first. The listener checks those that are speakers.
class LabelListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LabelColumn, TimesColumn, WordsColumn };

    using QAbstractTableModel::QAbstractTableModel;

    void setLabels(const QList<FoundLabel> &labels);
    bool isEmpty() const { return m_labels.isEmpty(); }
    /// Of every label whether it is a speaker, as ReadOptions wants it.
    QHash<QString, bool> choices() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void chosen(); ///< a label is a speaker now, or none

private:
    QList<FoundLabel> m_labels;
};

} // namespace earmark
