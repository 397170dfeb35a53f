// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/labellistmodel.h"

#include "core/plaintip.h"

#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// The first words with the label as it is written in the text.
QString asWritten(const FoundLabel &label)
{
    static const std::array forms{// in the order of FoundLabel::Form
                                  u"%1: %2"_s,    u"[%1] %2"_s, u"(%1) %2"_s,
                                  u">> %1: %2"_s, u"%1| %2"_s,  u"%1 ⏎ %2"_s};
    return forms.at(std::size_t(label.form)).arg(label.label, label.firstWords);
}

// For screen readers.
QString spoken(const FoundLabel &label)
{
    const QString times = LabelListModel::tr("%n times", nullptr, int(label.times));
    return (label.isSpeaker ? LabelListModel::tr("%1, %2, a speaker")
                            : LabelListModel::tr("%1, %2, no speaker"))
        .arg(label.label, times);
}

} // namespace

void LabelListModel::setLabels(const QList<FoundLabel> &labels)
{
    if (labels == m_labels)
        return; // a choice reads the text again; keep the listener's place in the list
    beginResetModel();
    m_labels = labels;
    endResetModel();
}

QHash<QString, bool> LabelListModel::choices() const
{
    QHash<QString, bool> choices;
    for (const FoundLabel &label : m_labels)
        choices.insert(label.label, label.isSpeaker);
    return choices;
}

int LabelListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_labels.size());
}

int LabelListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant LabelListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FoundLabel &label = m_labels.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == LabelColumn)
        return label.isSpeaker ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && index.column() == LabelColumn)
        return spoken(label);
    if (role == Qt::TextAlignmentRole && index.column() == TimesColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == WordsColumn)
        return plainTip(asWritten(label));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case LabelColumn:
        return label.label;
    case TimesColumn:
        return label.times;
    default:
        return asWritten(label);
    }
}

bool LabelListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != LabelColumn
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    FoundLabel &label = m_labels[index.row()];
    const bool isSpeaker = value.value<Qt::CheckState>() == Qt::Checked;
    if (label.isSpeaker == isSpeaker)
        return true;
    label.isSpeaker = isSpeaker;
    emit dataChanged(index, index, {Qt::CheckStateRole, Qt::AccessibleTextRole});
    emit chosen();
    return true;
}

QVariant LabelListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case LabelColumn:
        return tr("Speaker?");
    case TimesColumn:
        return tr("Count");
    default:
        return tr("First words");
    }
}

Qt::ItemFlags LabelListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == LabelColumn ? usual | Qt::ItemIsUserCheckable : usual;
}

} // namespace earmark
