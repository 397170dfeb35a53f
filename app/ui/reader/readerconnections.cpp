// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/beside/secondcolumn.h"
#include "ui/reader/correct/correcting.h"
#include "ui/reader/followpill.h"
#include "ui/reader/head/pagehead.h"
#include "ui/reader/pagesearch.h"
#include "ui/reader/passages/pagemenu.h"
#include "ui/reader/passages/passageplaces.h"
#include "ui/reader/passages/selectionbar.h"
#include "ui/reader/places/pageplaces.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/speakers/speakerwish.h"

namespace earmark {

void ReaderPane::connectHead()
{
    connect(m_view, &TranscriptView::columnMoved, m_head, &PageHead::setColumn);
    connect(m_head, &PageHead::reached, m_view, &TranscriptView::revealInHead);
    connect(m_head, &PageHead::seekRequested, this, &ReaderPane::seekRequested);
    connect(m_head, &PageHead::chapterActivated, this, &ReaderPane::chapterActivated);
    connect(m_head, &PageHead::openTranscriptRequested, this, &ReaderPane::openTranscriptRequested);
    connect(m_head, &PageHead::pasteRequested, this, &ReaderPane::pasteRequested);
}

void ReaderPane::connectView()
{
    connect(m_view, &TranscriptView::seekRequested, this, &ReaderPane::seekRequested);
    connect(m_view, &TranscriptView::seekTakenBack, this, &ReaderPane::seekTakenBack);
    connect(m_view, &TranscriptView::passageActivated, this, &ReaderPane::annotationActivated);
    connect(m_view, &TranscriptView::passageHovered, this, &ReaderPane::annotationHovered);
    connect(m_view, &TranscriptView::passageHovered, m_view, &TranscriptView::setRaised);
    connect(m_view, &TranscriptView::menuRequested, this, &ReaderPane::showMenu);
    connect(m_view, &TranscriptView::nameClicked, m_correcting, &Correcting::sayWhoAt);
    connect(m_view, &TranscriptView::correctionRequested, m_correcting, &Correcting::openAt);
    connect(m_view, &TranscriptView::nowMoved, this, &ReaderPane::placePills);
    connect(m_view, &TranscriptView::scrolled, this, &ReaderPane::placePills);
    connect(m_view, &TranscriptView::zoomRequested, this, &ReaderPane::zoom);
    connect(m_pill, &FollowPill::clicked, this, &ReaderPane::returnToCurrentLine);
    connect(m_backPill, &PagePill::clicked, this, &ReaderPane::backRequested);
    connect(m_search, &PageSearch::hitsChanged, this, &ReaderPane::hitsChanged);
    connect(m_passagePlaces, &PassagePlaces::found, this, &ReaderPane::showPassages);
    const TranscriptView *beside = m_beside->view();
    connect(beside, &TranscriptView::seekRequested, this, &ReaderPane::seekRequested);
    connect(beside, &TranscriptView::seekTakenBack, this, &ReaderPane::seekTakenBack);
    connect(beside, &TranscriptView::zoomRequested, this, &ReaderPane::zoom);
    connect(m_beside, &SecondColumn::walked, m_selectionBar, &QWidget::hide);
    connect(m_beside, &SecondColumn::correctionRequested, m_correcting, &Correcting::openAt);
    connect(&m_raising, &QTimer::timeout, m_view, [this] { m_view->setRaised({}); });
}

void ReaderPane::connectSelection()
{
    connect(m_view, &TranscriptView::selectionChanged, m_selectionBar, &QWidget::hide);
    connect(m_view, &TranscriptView::selectionChanged, this, &ReaderPane::selectionChanged);
    connect(m_view, &TranscriptView::selectionFinished, this, &ReaderPane::placeSelectionBar);
    connect(m_view, &TranscriptView::scrolled, this, [this] {
        if (m_selectionBar->isVisible())
            placeSelectionBar();
    });
    connect(m_selectionBar, &SelectionBar::colourRequested, this, &ReaderPane::highlightSelection);
    connect(m_selectionBar, &SelectionBar::noteRequested, this, &ReaderPane::noteSelection);
    connect(m_selectionBar, &SelectionBar::copyRequested, this, &ReaderPane::copy);
}

void ReaderPane::showMenu(const PageSpot &spot, QPoint globalPosition)
{
    if (spot.row < 0)
        return;
    auto *menu = new PageMenu(m_view, spot, m_meanings);
    const Cue cue = m_view->text().transcript().cues.at(spot.row);
    connect(menu, &PageMenu::pinRequested, this, [this, cue] { emit pinRequested(cue.id); });
    connect(menu, &PageMenu::unpinRequested, this, [this, cue] { emit unpinRequested(cue.id); });
    connect(menu, &PageMenu::notSaidRequested, this,
            [this, cue] { emit notSaidRequested(cue.id); });
    connect(menu, &PageMenu::renameRequested, this,
            [this, cue] { emit renameSpeakerRequested(cue.speaker); });
    connect(menu, &PageMenu::correctionRequested, this,
            [this, spot] { m_correcting->openAt(spot.position); });
    connect(menu, &PageMenu::peekRequested, m_pagePlaces, &PagePlaces::peekRequested);
    connect(menu, &PageMenu::repeatRequested, m_pagePlaces, &PagePlaces::repeatRequested);
    connect(menu, &PageMenu::onlySpeakerRequested, m_pagePlaces, &PagePlaces::onlySpeakerRequested);
    connect(menu, &PageMenu::turnRequested, m_correcting, &Correcting::turnRequested);
    connect(menu, &PageMenu::takeBackRequested, m_correcting, &Correcting::takeBackRequested);
    connect(menu, &PageMenu::shiftRequested, m_correcting, &Correcting::shiftRequested);
    connect(menu, &PageMenu::stretchRequested, m_correcting, &Correcting::stretchRequested);
    connect(menu, &PageMenu::speakerRequested, this, &ReaderPane::speakerRequested);
    connect(menu, &PageMenu::markRequested, this, [this, cue](int colour) {
        selectLine(cue.id);
        highlight(colour, false);
    });
    connect(menu, &PageMenu::noteRequested, this, [this, cue] {
        selectLine(cue.id);
        noteSelection();
    });
    connect(menu, &PageMenu::passageOpened, this,
            [this, spot] { emit annotationActivated(spot.passage); });
    connect(menu, &PageMenu::recolourRequested, this,
            [this, spot](int colour) { emit recolourRequested(spot.passage, colour); });
    connect(menu, &PageMenu::removeRequested, this,
            [this, spot] { emit removeAnnotationRequested(spot.passage); });
    menu->popup(globalPosition);
}

} // namespace earmark
