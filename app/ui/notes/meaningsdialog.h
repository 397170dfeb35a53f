// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace earmark {

/// Edits what each of the five colours means; a name applies when Enter is pressed or its field
/// loses the focus.
class MeaningsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MeaningsDialog(const QStringList &meanings, QWidget *parent = nullptr);

signals:
    void meaningChangeRequested(int colour, const QString &name);
};

} // namespace earmark
