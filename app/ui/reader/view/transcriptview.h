// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/spots/pagespot.h"
#include "ui/reader/view/selectableview.h"

namespace earmark {

/// What is in view and where the caret is, by lines: it stays the same when other lines are edited.
struct PageState
{
    CueId top{}; ///< the line at the top of the view; CueId{}: the head, or no text
    qsizetype topOffset = 0; ///< in that line
    qreal distance = 0; ///< from the top of the view, or how far the head is scrolled
    CueId caret{}; ///< the line with the caret, if there is one
    qsizetype caretOffset = 0;
    bool isFollowing = false; ///< the sound
};

/// The transcript: marks the current line and word, scrolls with the sound, and plays from a click.
class TranscriptView : public SelectableView
{
    Q_OBJECT

public:
    explicit TranscriptView(QWidget *parent = nullptr);

    /// Keeps the scroll position and the selection if the words are the same.
    void setTranscript(const Transcript &transcript);
    /// Shows the same transcript after an edit, with the cue `apart` on lines of its own. Keeps the
    /// scroll position and the caret.
    void setLines(const Transcript &transcript, CueId apart);
    void setApart(CueId apart) { setLines(text().transcript(), apart); }
    /// The cue apart takes so much room, in pixels.
    void setRoomOf(CueId cue, qreal height);
    /// The column beside the cue apart, from its top, in the viewport's coordinates.
    QRectF columnOf(qsizetype row);
    void setPosition(milliseconds position); ///< negative: nothing is current
    /// Clears the current line and the selection and scrolls to the head, as for another episode.
    void restart();
    milliseconds position() const { return m_position; }

    /// Where the current word or line is, relative to the view.
    enum class Direction { Nowhere, Above, InView, Below };
    Direction nowDirection();
    bool isFollowing() const { return m_following; }
    void follow();
    void stopFollowing();
    void hold(bool isHeld); ///< stays in place meanwhile, even if it follows the sound

    PageState state();
    /// Goes back at once, also if the text has been edited.
    void restore(const PageState &state);

    /// The row under the caret, else the current one, else -1.
    qsizetype targetRow() const;
    /// The caret, else the begin of the current row, else the first position in view.
    qsizetype targetPosition();
    void playRow(qsizetype row);
    void playFrom(qsizetype position);
    PageSpot spotAt(QPoint inViewport);

signals:
    void seekRequested(earmark::milliseconds position);
    void seekTakenBack(); ///< the click that sought has become a double click
    void passageActivated(earmark::AnnotationId id);
    void passageHovered(earmark::AnnotationId id);
    void correctionRequested(qsizetype position); ///< Enter, or a double click on a word
    void nameClicked(const earmark::PageSpot &spot, QPoint globalPosition);
    void menuRequested(const earmark::PageSpot &spot, QPoint globalPosition);
    void nowMoved(); ///< the current word changed, or whether the view follows it
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
    void scrollToCurrent();

    void hover(const PageSpot &spot);
    PageSpan nowSpan() const;
    QString wordingTip(qsizetype position) const;

    milliseconds m_position{-1};
    bool m_following = true;
    bool m_isHeld = false;
    qsizetype m_heldRow = -1; ///< played by a click: the view does not scroll for it
    bool m_clickSought = false; ///< the last click emitted seekRequested()
    AnnotationId m_hovered{};
};

} // namespace earmark
