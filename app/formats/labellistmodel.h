// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/reading.h"

#include <QAbstractTableModel>

namespace earmark {

/// The labels that were found in a text, a row each: the label, how often it occurs, and its first
/// words. The listener checks those that are speakers.
class LabelListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LabelColumn, TimesColumn, WordsColumn };

    using QAbstractTableModel::QAbstractTableModel;

    void setLabels(const QList<FoundLabel> &labels);
    bool isEmpty() const { return m_labels.isEmpty(); }
    /// For every label whether it is a speaker, for ReadOptions.
    QHash<QString, bool> choices() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void chosen(); ///< the listener checked or unchecked a label

private:
    QList<FoundLabel> m_labels;
};

} // namespace earmark
