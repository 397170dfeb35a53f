// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reading.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace earmark {

class LabelListModel;

/// How a transcript was read, beside the page that shows it: its format and encoding, what had to
/// be mended, and which names in the text are speakers. All of it can be wished otherwise; the page
/// is then read again at once.
class ReportPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPane(QWidget *parent = nullptr);

    /// `source` is the file's name, empty for a pasted page.
    /// `transcript` is what came of it.
    void setReading(const QString &source, const Reading &reading, const Transcript &transcript);
    /// What a wish could not be fulfilled for; the reading before still counts.
    void setFailure(const QString &sentence);
    /// All can be wished meanwhile: the last wish counts, and the keyboard stays where it is.
    void setBusy(bool busy);

    QSize sizeHint() const override;

signals:
    void rereadRequested(const earmark::ReadOptions &options);
    void accepted();
    void takeBackRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void fillChoices();
    void connectChoices();
    void showChoices();
    void showMending(const Reading &reading);
    void showLabels(const QList<FoundLabel> &labels);
    void wish(bool keepsLabels);

    Reading m_reading; ///< that counts
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
    QPushButton *m_takeBack;
};

} // namespace earmark
