// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/search.h"
#include "ui/reader/page/pagetext.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace earmark {

class FindBar;
class TranscriptView;

/// Finds what the find bar asks for in the text of the view, marks every hit and goes from one to
/// the next.
class PageSearch : public QObject
{
    Q_OBJECT

public:
    PageSearch(FindBar *bar, TranscriptView *view);

    void open();
    void close(); ///< leaves the hit selected
    void forget(); ///< what was sought in another episode
    void next() { step(1); }
    void previous() { step(-1); }
    /// The words, or their times, are others now.
    void takeTranscript();

signals:
    void hitsChanged(const QList<earmark::milliseconds> &times);

private:
    void run();
    void findAll();
    void mark();
    void step(int by);
    void show();
    qsizetype placeOfReading();
    qsizetype firstFromHere() const;

    FindBar *m_bar;
    TranscriptView *m_view;
    QTimer m_soon;
    std::optional<TranscriptSearch> m_search;
    QList<PageSpan> m_hits;
    qsizetype m_current = -1;
    qsizetype m_from = 0; ///< where in the text the search begins
};

} // namespace earmark
