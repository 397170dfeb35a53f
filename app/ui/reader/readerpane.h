// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"
#include "library/episode.h"
#include "notes/anchoring.h"
#include "transcript/transcript.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QStackedLayout;

namespace earmark {

class Correcting;
class FollowPill;
class PageHead;
class PagePill;
class PagePlaces;
class PageSearch;
class PassagePlaces;
class SecondColumn;
class SelectionBar;
class TranscriptView;
struct PageSpot;
struct Passage;
struct ReadingStyle;
struct SpeakerWish;

/// The page: the episode's head and its transcript, with the find bar and the follow pill.
class ReaderPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderPane(QWidget *parent = nullptr);

    /// Shows the episode's head and "No transcript yet", until setTranscript().
    void setEpisode(const Episode &episode, const QByteArray &cover);
    void setDetails(const Episode &episode, const QByteArray &cover); ///< of the same episode
    void clear(); ///< shows the start page: no episode is open
    /// `transcript` includes estimated times.
    void setTranscript(const Transcript &transcript, TranscriptId kept);
    /// The same transcript with other times, names or lines: the page and its search stay.
    void setTimes(const Transcript &transcript);
    void setNames(const Transcript &transcript);
    void setLines(const Transcript &transcript);
    void setAnnotations(const QList<Annotation> &annotations);
    void putAnnotation(const Annotation &annotation); ///< a new one, or one that has changed
    void removeAnnotation(AnnotationId id);
    /// Of the five colours, and the keys that highlight in them.
    void setMeanings(const QStringList &meanings, const QStringList &keys = {});
    void setBusy(const QString &what); ///< shown in the head; empty hides it
    void setPosition(milliseconds position); ///< for every frame while playing and at each seek
    /// Offers to go back to `place`, where the listener was before a jump; std::nullopt ends that.
    void offerWayBack(std::optional<milliseconds> place);
    /// The cue at the caret, else the current one, else CueId{}: what "This line starts now" pins.
    CueId targetCue() const;
    const PassagePlaces &passagePlaces() const { return *m_passagePlaces; }
    Correcting &correcting() const { return *m_correcting; } ///< lines, in the page
    PagePlaces &places() const { return *m_pagePlaces; }
    SecondColumn &beside() const { return *m_beside; }
    bool hasSelection() const;
    QString selectedText() const;

public slots:
    void find(); ///< opens the find bar and fills in the selection
    void findNext();
    void findPrevious();
    void returnToCurrentLine(); ///< follows the sound again, as the pill does
    void copy();
    void selectAll();
    void highlightSelection(int colour);
    void noteSelection(); ///< highlights in the last colour and opens a note
    void showLine(earmark::CueId cue); ///< scrolls to it and selects it
    void showAnnotation(earmark::AnnotationId id); ///< scrolls to it and emphasises it briefly
    void setHoveredAnnotation(earmark::AnnotationId id); ///< emphasised; AnnotationId{} for none
    void correct(); ///< opens the line at the caret, else the current one
    void zoom(int steps); ///< larger text, or smaller if negative
    void resetZoom(); ///< text of the default size
    void showReadingSettings(QWidget *above); ///< the "Aa" popup, below `above`

signals:
    void seekRequested(earmark::milliseconds position);
    void backRequested(); ///< to the place given to offerWayBack()
    void seekTakenBack(); ///< the click that sought has become a double click
    /// `range` is what is selected, which may begin or end within a word.
    void highlightRequested(const earmark::CueRange &range, int colour, bool withNote);
    void selectionChanged();
    void annotationActivated(earmark::AnnotationId id); ///< clicked in the text
    void annotationHovered(earmark::AnnotationId id);
    void recolourRequested(earmark::AnnotationId id, int colour);
    void removeAnnotationRequested(earmark::AnnotationId id);
    void pinRequested(earmark::CueId cue); ///< "This line starts now"
    void unpinRequested(earmark::CueId cue);
    void notSaidRequested(earmark::CueId cue);
    void renameSpeakerRequested(earmark::SpeakerId speaker);
    void speakerRequested(const earmark::SpeakerWish &wish);
    void hitsChanged(const QList<earmark::milliseconds> &times); ///< of the search
    void openRequested(); ///< from the start page
    void openTranscriptRequested();
    void pasteRequested();
    void demoRequested();
    void chapterActivated(earmark::milliseconds begin);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeEmptyPlace();
    void connectHead();
    void connectView();
    void connectSelection();
    void showTimesState(const Transcript &transcript);
    void placePassages();
    void showPassages();
    void showPassage(const Annotation &annotation);
    std::optional<Passage> passageOf(const Annotation &annotation) const;
    void placePills();
    void placePill(PagePill *pill, int bottom);
    void placeSelectionBar();
    void showMenu(const PageSpot &spot, QPoint globalPosition);
    void selectLine(CueId cue);
    void highlight(int colour, bool withNote);
    void setReadingStyle(const ReadingStyle &style);

    TranscriptView *m_view;
    PageHead *m_head;
    PageSearch *m_search;
    Correcting *m_correcting;
    PagePlaces *m_pagePlaces;
    SecondColumn *m_beside;
    SelectionBar *m_selectionBar;
    FollowPill *m_pill;
    PagePill *m_backPill;
    PassagePlaces *m_passagePlaces;
    QStackedLayout *m_places;
    QTimer m_raising;
    QList<Annotation> m_annotations;
    QStringList m_meanings;
    TranscriptId m_kept{};
    int m_lastColour = 0;
    bool m_hasEpisode = false;
};

} // namespace earmark
