// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/view/selectableview.h"

namespace earmark {

/// What of the page is under the pointer.
struct PageSpot
{
    enum class Kind { Nothing, Word, Name, Time, Mark };

    Kind kind = Kind::Nothing;
    qsizetype position = -1; ///< of the text, near the spot
    qsizetype row = -1; ///< of a word or a mark, else the first of the turn
    AnnotationId passage{}; ///< at the spot
    bool isBookmark = false; ///< what is at the spot
};

/// The transcript: shows where the sound is and follows it, and plays what is clicked.
class TranscriptView : public SelectableView
{
    Q_OBJECT

public:
    explicit TranscriptView(QWidget *parent = nullptr);

    /// Keeps place and selection when the words are the same.
    void setTranscript(const Transcript &transcript);
    void setPosition(milliseconds position); ///< negative: nothing is current
    /// As for another episode: nothing is current or selected, and the page is at its head.
    void restart();
    milliseconds position() const { return m_position; }

    /// Where the current words are, seen from the view.
    enum class Direction { Nowhere, Above, InView, Below };
    Direction nowDirection();
    bool isFollowing() const { return m_following; }
    void follow();
    void stopFollowing();

    /// The row under the caret, else the current one, else -1.
    qsizetype rowInHand() const;
    void playRow(qsizetype row);
    void playFrom(qsizetype position);
    PageSpot spotAt(QPoint inViewport);

signals:
    void seekRequested(earmark::milliseconds position);
    void seekTakenBack(); ///< the click that asked for it has become a double click
    void passageActivated(earmark::AnnotationId id);
    void passageHovered(earmark::AnnotationId id);
    void menuRequested(const earmark::PageSpot &spot, QPoint globalPosition);
    void nowMoved(); ///< the current words, or whether they are followed
    void currentRowChanged(qsizetype row);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void click(QPoint inViewport, QPoint globalPosition);
    void playAt(qsizetype row, std::optional<milliseconds> time);
    void markNow(qsizetype row, qsizetype word);
    void keepUp();

    void hover(const PageSpot &spot);
    AnnotationId passageAt(qsizetype position) const;
    PageSpan nowSpan() const;

    milliseconds m_position{-1};
    bool m_following = true;
    qsizetype m_heldRow = -1; ///< was clicked where it stands, and stays there
    bool m_clickSought = false; ///< the last click asked for a place in the sound
    AnnotationId m_hovered{};
};

} // namespace earmark
