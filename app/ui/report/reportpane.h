// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/reading.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace earmark {

class LabelListModel;

/// How the shown transcript was read: its format and encoding, what was repaired, and which names
/// in the text are speakers. If the user changes any of that, the source is read again at once.
class ReportPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPane(QWidget *parent = nullptr);

    /// `source` is the file's name, empty for a pasted page; `transcript` is the result.
    void setReading(const QString &source, const Reading &reading, const Transcript &transcript);
    /// Says why rereading failed, and shows the choices of the last successful reading again.
    void setFailure(const QString &sentence);
    /// Only changes the cursor: nothing is disabled, and the last request counts.
    void setBusy(bool busy);

    QSize sizeHint() const override;

signals:
    void rereadRequested(const earmark::ReadOptions &options);
    void accepted();
    void revertRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void fillChoices();
    void connectChoices();
    void showChoices();
    void showMending(const Reading &reading);
    void showLabels(const QList<FoundLabel> &labels);
    void requestReread(bool keepsLabels);

    Reading m_reading; ///< the last successful one
    LabelListModel *m_labels;
    QLabel *m_source;
    QLabel *m_counts;
    QLabel *m_failure;
    QComboBox *m_format;
    QComboBox *m_encoding;
    QCheckBox *m_carries;
    QLabel *m_mending;
    QLabel *m_noLabels;
    QTableView *m_table;
    QPushButton *m_accept;
    QPushButton *m_revert;
};

} // namespace earmark
