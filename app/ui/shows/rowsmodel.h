// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QSet>

namespace earmark {

/// What a row of a list of shows or of their episodes says; the text for tool tips and screen
/// readers says all of it.
enum RowRole {
    RowTitleRole = Qt::DisplayRole,
    RowIdRole = Qt::UserRole,
    RowFootRole,
    RowMarksRole, ///< QStringList
    RowProgressRole, ///< double, 0…1
    RowDownloadsRole, ///< bool: it is being downloaded
};

/// A list of values with an `id()`. Announces the smallest change when it is read again, so that
/// nothing moves that need not.
template<typename Row>
class RowsModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

protected:
    const QList<Row> &rows() const { return m_rows; }

    void setRow(qsizetype row, const Row &value)
    {
        if (m_rows.at(row) == value)
            return;
        m_rows[row] = value;
        emit dataChanged(index(int(row)), index(int(row)));
    }

    void setRows(const QList<Row> &rows)
    {
        constexpr qsizetype maxMoves = 100;
        if (m_rows.isEmpty() || std::abs(rows.size() - m_rows.size()) > maxMoves) {
            beginResetModel();
            m_rows = rows;
            endResetModel();
            return;
        }
        removeMissing(rows);
        for (int i = 0; i < rows.size(); ++i) {
            if (i < m_rows.size() && m_rows.at(i).id() == rows.at(i).id()) {
                setRow(i, rows.at(i));
                continue;
            }
            removeFrom(i, rows.at(i)); // it has moved up
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows.at(i));
            endInsertRows();
        }
    }

private:
    void removeMissing(const QList<Row> &rows)
    {
        QSet<decltype(rows.first().id())> there;
        for (const Row &row : rows)
            there.insert(row.id());
        for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
            if (!there.contains(m_rows.at(i).id()))
                remove(i);
        }
    }

    void removeFrom(int first, const Row &row)
    {
        for (int i = first; i < m_rows.size(); ++i) {
            if (m_rows.at(i).id() == row.id())
                return remove(i);
        }
    }

    void remove(int row)
    {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }

    QList<Row> m_rows;
};

} // namespace earmark
