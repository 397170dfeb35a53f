// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerpane.h"

#include "ui/reader/beside/secondcolumn.h"
#include "ui/reader/correct/correcting.h"
#include "ui/reader/findbar.h"
#include "ui/reader/followpill.h"
#include "ui/reader/head/emptyplace.h"
#include "ui/reader/head/pagehead.h"
#include "ui/reader/page/pagecopy.h"
#include "ui/reader/pagesearch.h"
#include "ui/reader/passages/passageplaces.h"
#include "ui/reader/passages/selectionbar.h"
#include "ui/reader/places/pageplaces.h"
#include "ui/reader/readingsettings.h"
#include "ui/reader/view/transcriptview.h"
#include "ui/widgets/timetext.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr int pillDistance = 12;
enum Place { Nothing, Page };

bool isAny(const Transcript &transcript, TimeOrigin origin)
{
    return std::ranges::any_of(transcript.cues,
                               [origin](const Cue &cue) { return cue.origin == origin; });
}

// A user who has pinned a line no longer needs the hint.
bool wantsPins(const Transcript &transcript)
{
    return isAny(transcript, TimeOrigin::Estimated) && !isAny(transcript, TimeOrigin::Pinned);
}

QString stateOf(const Transcript &transcript)
{
    const auto guesses = std::ranges::count(transcript.cues, TimeOrigin::Estimated, &Cue::origin);
    if (guesses == 0)
        return isAny(transcript, TimeOrigin::Aligned) ? ReaderPane::tr("times found in the sound")
                                                      : QString();
    return guesses == transcript.cues.size() ? ReaderPane::tr("times estimated")
                                             : ReaderPane::tr("some times estimated");
}

} // namespace

ReaderPane::ReaderPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new TranscriptView(this))
    , m_head(new PageHead(this))
    , m_correcting(new Correcting(m_view))
    , m_pagePlaces(new PagePlaces(m_view))
    , m_beside(new SecondColumn(m_view, this))
    , m_selectionBar(new SelectionBar(m_view->viewport()))
    , m_pill(new FollowPill(m_view->viewport()))
    , m_backPill(new PagePill(PagePill::Look::Quiet, m_view->viewport()))
    , m_passagePlaces(new PassagePlaces(this))
    , m_places(new QStackedLayout)
{
    auto *findBar = new FindBar(this);
    findBar->hide();
    m_search = new PageSearch(findBar, m_view);
    m_pill->hide();
    m_backPill->setToolTip(tr("Back to where you listened (Esc)"));
    m_backPill->setObjectName(u"wayBack"_s);
    m_backPill->hide();
    m_raising.setSingleShot(true);
    m_raising.setInterval(2s);

    m_places->addWidget(makeEmptyPlace());
    auto *columns = new QSplitter(this);
    columns->setChildrenCollapsible(false);
    columns->setHandleWidth(1);
    columns->addWidget(m_view);
    columns->addWidget(m_beside);
    m_places->addWidget(columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(findBar);
    layout->addLayout(m_places);

    connectHead();
    connectView();
    connectSelection();
    m_view->setReadingStyle(savedReadingStyle());
    m_view->setHead(m_head);
    m_view->viewport()->installEventFilter(this);
    setFocusProxy(m_view);
}

QWidget *ReaderPane::makeEmptyPlace()
{
    auto *around = new QWidget(this);
    around->setBackgroundRole(QPalette::Base);
    around->setAutoFillBackground(true);
    auto *place =
        new EmptyPlace(tr("Open something to listen to"),
                       tr("Open a recording, with or without its transcript, or drop it here. "
                          "Nothing that you open leaves this computer."),
                       around);
    place->setMaximumWidth(560);
    auto *layout = new QGridLayout(around);
    layout->setRowStretch(0, 2);
    layout->addWidget(place, 1, 1);
    layout->setRowStretch(2, 3);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 100);
    layout->setColumnStretch(2, 1);
    connect(place->addButton(tr("Open…")), &QPushButton::clicked, this, &ReaderPane::openRequested);
    connect(place->addButton(tr("Paste a page")), &QPushButton::clicked, this,
            &ReaderPane::pasteRequested);
    connect(place->addButton(tr("Open the demo")), &QPushButton::clicked, this,
            &ReaderPane::demoRequested);
    return around;
}

void ReaderPane::setEpisode(const Episode &episode, const QByteArray &cover)
{
    m_hasEpisode = true;
    setDetails(episode, cover);
    m_annotations.clear();
    m_search->forget();
    setTranscript({}, {});
    m_view->restart();
    m_places->setCurrentIndex(Page);
}

void ReaderPane::setDetails(const Episode &episode, const QByteArray &cover)
{
    m_head->setEpisode(episode, cover);
}

void ReaderPane::clear()
{
    m_hasEpisode = false;
    setDetails({}, {});
    m_annotations.clear();
    setTranscript({}, {});
    m_view->restart();
    m_search->close();
    m_places->setCurrentIndex(Nothing);
}

void ReaderPane::setTranscript(const Transcript &transcript, TranscriptId kept)
{
    m_kept = kept;
    m_correcting->forget();
    m_head->setHasTranscript(!transcript.isEmpty());
    showTimesState(transcript);
    m_view->setTranscript(transcript);
    m_search->searchAgain();
    placePassages();
}

void ReaderPane::setTimes(const Transcript &transcript)
{
    showTimesState(transcript);
    m_view->setTranscript(transcript);
    m_correcting->takeTimes();
    m_search->tellTimes();
    placePassages(); // bookmarks stand at their times
}

void ReaderPane::setLines(const Transcript &transcript)
{
    showTimesState(transcript);
    m_correcting->takeLines(transcript);
    m_search->searchAgain();
    placePassages();
}

void ReaderPane::correct()
{
    if (!m_view->text().isEmpty())
        m_correcting->openAt(m_view->targetPosition());
}

void ReaderPane::setNames(const Transcript &transcript)
{
    m_view->setTranscript(transcript);
}

void ReaderPane::showTimesState(const Transcript &transcript)
{
    m_head->setTranscriptState(stateOf(transcript));
    m_head->setPinHint(wantsPins(transcript));
}

void ReaderPane::setMeanings(const QStringList &meanings, const QStringList &keys)
{
    m_meanings = meanings;
    m_selectionBar->setMeanings(meanings, keys);
}

void ReaderPane::setBusy(const QString &what)
{
    m_head->setBusy(what);
    m_places->setCurrentIndex(what.isEmpty() && !m_hasEpisode ? Nothing : Page);
}

void ReaderPane::setPosition(milliseconds position)
{
    m_view->setPosition(position);
    m_beside->setPosition(position);
    m_correcting->setPosition(position);
}

CueId ReaderPane::targetCue() const
{
    const qsizetype row = m_view->targetRow();
    return row < 0 ? CueId{} : m_view->text().transcript().cues.at(row).id;
}

bool ReaderPane::hasSelection() const
{
    return !m_view->selection().isEmpty();
}

QString ReaderPane::selectedText() const
{
    return m_view->selectedText();
}

void ReaderPane::find()
{
    m_search->open();
}

void ReaderPane::findNext()
{
    m_search->next();
}

void ReaderPane::findPrevious()
{
    m_search->previous();
}

void ReaderPane::returnToCurrentLine()
{
    m_view->follow();
}

void ReaderPane::copy()
{
    const TranscriptView *view = m_beside->view()->hasFocus() ? m_beside->view() : m_view;
    const PageSpan selected = view->selection();
    const qsizetype row = view->targetRow();
    if (!selected.isEmpty() || row >= 0)
        copyToClipboard(view->text(), selected.isEmpty() ? view->text().rowSpan(row) : selected);
}

void ReaderPane::selectAll()
{
    (m_beside->view()->hasFocus() ? m_beside->view() : m_view)->selectAll();
}

void ReaderPane::showLine(CueId cue)
{
    const qsizetype row = m_view->text().transcript().rowOf(cue);
    if (row < 0)
        return;
    m_view->reveal(m_view->text().rowSpan(row));
    m_view->stopFollowing();
    m_view->select(m_view->text().rowSpan(row));
    m_selectionBar->hide(); // the user did not select this
}

void ReaderPane::showReadingSettings(QWidget *above)
{
    auto *settings = new ReadingSettings(m_view->readingStyle(), this);
    connect(settings, &ReadingSettings::styleChanged, this, &ReaderPane::setReadingStyle);
    settings->popUp(above);
}

void ReaderPane::zoom(int steps)
{
    ReadingStyle style = m_view->readingStyle();
    style.size = std::clamp(style.size + steps, ReadingStyle::smallest, ReadingStyle::largest);
    setReadingStyle(style);
}

void ReaderPane::resetZoom()
{
    ReadingStyle style = m_view->readingStyle();
    style.size = ReadingStyle().size;
    setReadingStyle(style);
}

void ReaderPane::setReadingStyle(const ReadingStyle &style)
{
    const bool flowsAnew = style.flow != m_view->readingStyle().flow;
    saveReadingStyle(style);
    m_view->setReadingStyle(style);
    m_beside->setReadingStyle(style);
    const Transcript transcript = m_view->text().transcript();
    if (flowsAnew && !transcript.isEmpty())
        setLines(transcript);
}

bool ReaderPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        placePills();
    return QWidget::eventFilter(watched, event);
}

void ReaderPane::offerWayBack(std::optional<milliseconds> place)
{
    const QString text = place ? tr("Back to %1").arg(timeText(*place)) : m_backPill->text();
    if (m_backPill->isHidden() == !place && m_backPill->text() == text)
        return;
    m_backPill->setLabel(text);
    m_backPill->setAccessibleName(text);
    m_backPill->setVisible(place.has_value());
    placePills();
}

// The follow pill is shown only while the current line is out of view and not followed.
void ReaderPane::placePills()
{
    const auto direction =
        m_view->isFollowing() ? TranscriptView::Direction::InView : m_view->nowDirection();
    const bool isAbove = direction == TranscriptView::Direction::Above;
    const bool isAway = isAbove || direction == TranscriptView::Direction::Below;
    const int bottom = m_view->viewport()->height() - pillDistance;
    m_pill->setVisible(isAway);
    if (isAway) {
        m_pill->point(isAbove, m_view->position());
        placePill(m_pill, bottom);
    }
    if (!m_backPill->isHidden())
        placePill(m_backPill, isAway ? bottom - m_pill->height() : bottom);
}

void ReaderPane::placePill(PagePill *pill, int bottom)
{
    pill->move((m_view->viewport()->width() - pill->width()) / 2, bottom - pill->height());
    pill->raise();
}

void ReaderPane::placeSelectionBar()
{
    QRectF around;
    for (const QRectF &band : m_view->bandsInView(m_view->selection())) {
        if (band.bottom() > 0 && band.top() < m_view->viewport()->height())
            around |= band;
    }
    if (around.isEmpty())
        m_selectionBar->hide();
    else
        m_selectionBar->showBy(around.toAlignedRect());
}

} // namespace earmark
