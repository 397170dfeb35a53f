// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pagesearch.h"

#include "ui/reader/findbar.h"
#include "ui/reader/view/transcriptview.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr qsizetype maxQuery = 1000; // a longer selection does not go into the find bar

} // namespace

PageSearch::PageSearch(FindBar *bar, TranscriptView *view)
    : QObject(view)
    , m_bar(bar)
    , m_view(view)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(60ms); // search once, not at every letter of a word that is typed quickly
    connect(&m_soon, &QTimer::timeout, this, &PageSearch::run);
    connect(bar, &FindBar::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(bar, &FindBar::nextRequested, this, &PageSearch::next);
    connect(bar, &FindBar::previousRequested, this, &PageSearch::previous);
    connect(bar, &FindBar::closed, this, &PageSearch::close);
}

void PageSearch::open()
{
    const QString selected = m_view->selectedText().simplified();
    m_from = readingPosition();
    m_bar->open(selected.size() > maxQuery ? QString() : selected);
    m_soon.start();
}

void PageSearch::close()
{
    m_soon.stop();
    if (m_current >= 0)
        m_view->select(m_hits.at(m_current));
    m_bar->hide();
    m_hits.clear();
    m_current = -1;
    m_view->setHits({}, -1);
    m_view->setFocus(Qt::ShortcutFocusReason);
    emit hitsChanged({});
}

void PageSearch::forget()
{
    m_bar->clear();
    m_soon.stop();
    m_bar->hide();
    m_hits.clear();
    m_current = -1;
    m_view->setHits({}, -1);
    emit hitsChanged({});
}

void PageSearch::searchAgain()
{
    m_search.reset();
    if (m_bar->isHidden())
        return;
    const qsizetype current = m_current;
    findAll();
    m_current = std::min(current, m_hits.size() - 1);
    mark();
}

void PageSearch::run()
{
    m_soon.stop();
    findAll();
    m_current = firstFromHere();
    show();
}

void PageSearch::findAll()
{
    if (!m_search)
        m_search.emplace(m_view->text().transcript());
    m_hits.clear();
    for (const TextRange &hit : m_search->findAll(m_bar->text()))
        m_hits.append(m_view->text().span(hit));
    tellTimes();
}

void PageSearch::tellTimes()
{
    QList<milliseconds> times;
    for (const PageSpan &hit : m_hits) {
        if (const auto time = m_view->text().timeAt(hit.begin))
            times.append(*time);
    }
    emit hitsChanged(times);
}

// The selection; else the caret or the current line if it is in view; else the top of the view.
qsizetype PageSearch::readingPosition()
{
    if (m_view->text().isEmpty())
        return 0;
    if (const PageSpan selected = m_view->selection(); !selected.isEmpty())
        return selected.begin;
    const qsizetype caret = m_view->caretPosition();
    if (caret >= 0 && m_view->isInView({caret, caret + 1}))
        return caret;
    const qsizetype row = m_view->marks().currentRow;
    if (row >= 0 && m_view->isInView(m_view->text().rowSpan(row)))
        return m_view->text().rowSpan(row).begin;
    return m_view->positionNear({0, 0});
}

qsizetype PageSearch::firstFromHere() const
{
    if (m_hits.isEmpty())
        return -1;
    const auto found = std::ranges::lower_bound(m_hits, m_from, {}, &PageSpan::begin);
    return found == m_hits.end() ? 0 : found - m_hits.begin();
}

// Continues the last search, even if the bar has been closed since.
void PageSearch::step(int by)
{
    if (m_bar->isHidden()) {
        const PageSpan selected = m_view->selection();
        m_bar->show();
        m_from = readingPosition();
        run();
        if (m_current < 0 || m_hits.at(m_current) != selected)
            return;
    } else if (m_soon.isActive()) {
        run();
        return;
    }
    if (m_hits.isEmpty())
        return;
    m_current = (m_current + by + m_hits.size()) % m_hits.size();
    show();
}

void PageSearch::mark()
{
    m_bar->setCount(m_current, m_hits.size());
    m_view->setHits(m_hits, m_current);
}

void PageSearch::show()
{
    mark();
    if (m_current < 0)
        return;
    m_from = m_hits.at(m_current).begin; // further typing searches from this hit
    m_view->reveal(m_hits.at(m_current));
    m_view->stopFollowing();
}

} // namespace earmark
