// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/beside/pairing.h"
#include "ui/reader/view/transcriptview.h"

class QLabel;

namespace earmark {

class BarButton;
class ElidedLabel;
class InStep;

/// A second transcript beside the page, in step with it; what differs is marked in both.
class SecondColumn : public QWidget
{
    Q_OBJECT

public:
    /// Its buttons, from left to right.
    struct Actions
    {
        QAction *take; ///< the words of the second for a line of the page
        QAction *previous; ///< difference
        QAction *next;
        QAction *close;
    };

    SecondColumn(TranscriptView *page, QWidget *parent);

    void setActions(const Actions &actions);
    void open(const QString &name);
    bool isOpen() const { return !isHidden(); }
    /// The second text, and how it belongs to the page.
    void setText(const Transcript &text, const Pairing &pairing);
    void close();
    void setPosition(milliseconds position);
    void setReadingStyle(const ReadingStyle &style);

    /// Goes to the next difference on the page, or the one before; false if there is no other.
    bool walk(int step);

    TranscriptView *view() const { return m_view; }
    /// The line of the page beside the caret in this column; CueId{} if the focus is elsewhere.
    CueId targetCue() const;

signals:
    void opened();
    void closed();
    void takeRequested(earmark::CueId line); ///< of the page
    void correctionRequested(qsizetype position); ///< on the page
    void walked(); ///< to a difference, which is selected now

private:
    void layOut();
    void showMenu(const PageSpot &spot, QPoint globalPosition);
    CueId cueBeside(qsizetype position) const;
    void correctBeside(qsizetype position);
    std::optional<PageSpan> differenceFrom(qsizetype position, int step) const;

    TranscriptView *m_page;
    ElidedLabel *m_name;
    QLabel *m_state;
    QList<BarButton *> m_buttons;
    TranscriptView *m_view;
    InStep *m_step;
};

} // namespace earmark
