// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/corrected/comparing.h"

#include <QBasicTimer>
#include <QDialog>

class QComboBox;
class QLabel;
class QTextBrowser;

namespace earmark {

/// Shows the lines in which two states of a text differ, and walks from change to change. What is
/// gone is struck out, what is new underlined.
class ComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ComparisonDialog(QWidget *parent);

    void setStates(const QList<NamedState> &states); ///< to choose from; keeps what is chosen
    void choose(const TextState &before, const TextState &after);
    void compareAgain() { request(); } ///< the text has changed
    void setLines(const QList<ComparedLine> &lines);
    void setFailure(const QString &sentence);

signals:
    void comparisonRequested(const earmark::TextState &before, const earmark::TextState &after);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    /// A change in the document.
    struct Place
    {
        int begin = 0;
        int end = 0;
    };

    void layOut();
    void request();
    void addLine(const ComparedLine &line);
    void addPieces(const QList<ComparedPiece> &pieces);
    void walk(int step);
    TextState chosen(const QComboBox *box) const;

    QComboBox *m_before;
    QComboBox *m_after;
    QLabel *m_count;
    QTextBrowser *m_text;
    QList<TextState> m_states; ///< of both boxes
    QList<ComparedLine> m_waiting; ///< lines that are not in the document yet
    QList<Place> m_places;
    qsizetype m_current = -1; ///< of m_places
    QBasicTimer m_filling;
};

} // namespace earmark
