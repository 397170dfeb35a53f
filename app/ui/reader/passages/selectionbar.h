// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QToolButton;

namespace earmark {

/// Floats beside a selection: a button for each of the five colours, one for a note, one to copy.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    /// `keys` are those that highlight in the colours.
    void setMeanings(const QStringList &meanings, const QStringList &keys);
    /// Shows the bar above `selection`, or below if there is no room; in the parent's coordinates.
    void showBy(const QRect &selection);

signals:
    void colourRequested(int colour);
    void noteRequested();
    void copyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateIcons();
    QToolButton *addButton(const QString &text);

    QStringList m_meanings;
    QList<QToolButton *> m_colours;
};

} // namespace earmark
