// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace earmark {

/// What each of the five colours stands for; a name counts as soon as it is left.
class MeaningsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MeaningsDialog(const QStringList &meanings, QWidget *parent = nullptr);

signals:
    void meaningChangeRequested(int colour, const QString &name);
};

} // namespace earmark
