// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/textrange.h"
#include "transcript/times/moving.h"
#include "ui/reader/view/transcriptview.h"

namespace earmark {

class FocusFrame;
class LineEditor;
class SpellCheck;
class WaveStrip;
struct Peaks;

/// Corrects lines in the page: the editor lies over the line, in the same place and type.
class Correcting : public QObject
{
    Q_OBJECT

public:
    explicit Correcting(TranscriptView *view);

    /// Opens the line at a position of the text. Does nothing if there is no text.
    void openAt(qsizetype position);
    bool isOpen() const { return isSet(m_cue); }
    void close(); ///< saves what is written
    void forget(); ///< closes without saving: the text is another
    /// Shows the transcript after an edit. If the open line is gone, the one with its words opens;
    /// if they are gone too, the editor closes.
    void takeLines(const Transcript &transcript);
    /// The keys that play and go back while a line is open.
    void setKeys(const QList<QKeySequence> &play, const QList<QKeySequence> &back);
    void setSpelling(SpellCheck *spelling); ///< of the open episode
    /// Their keys trigger them while a line is open; `hint` says so, below its sound.
    void setActions(const QList<QAction *> &actions, const QString &hint);
    /// Whether there is a recording, whose sound is shown below the line.
    void setSound(bool hasSound);
    void setPeaks(const Peaks &peaks); ///< what soundWanted() asked for
    void setPosition(milliseconds position);
    void takeTimes(); ///< the transcript has other times
    /// Saves what is written. The edge of the word at the caret, or of the line if the caret is at
    /// its begin; without a cue if no line is open.
    TimeEdge edgeAtCaret(bool isEnd);
    void openLine(CueId cue, qsizetype offset); ///< with the caret there, if there is such a line
    /// The line being corrected, else the one at the caret, else the current one, else CueId{}.
    CueId targetCue() const;
    void sayWhoAt(const PageSpot &spot, QPoint globalPosition);
    void sayWho(); ///< emits whoRequested() for the selection, else for targetCue()
    std::optional<CueRange> selected() const; ///< the words that are selected on the page
    /// Emits turnRequested() for the word at the caret, or for the turn there.
    void askForTurn(bool begins);
    void markCorrections(const CorrectedPlaces &corrections)
    {
        m_view->setCorrections(corrections);
    }

signals:
    void written(earmark::CueId cue, const QString &text);
    void splitRequested(earmark::CueId cue, qsizetype offset);
    void joinRequested(earmark::CueId cue); ///< with the line above
    /// A turn begins there, or the turn of that line belongs to the one above.
    void turnRequested(earmark::CueId cue, qsizetype offset, bool begins);
    /// The imported wording is wanted again there, or in the whole line: -1.
    void takeBackRequested(earmark::CueId cue, qsizetype offset);
    void closed(earmark::CueId cue); ///< the line was left
    /// Who says these words? Asks beside them, at a point of the screen.
    void whoRequested(const earmark::CueRange &range, QPoint globalPosition);
    void soundWanted(earmark::TimeSpan span); ///< to be shown below the line
    void edgeMoved(const earmark::TimeEdge &edge, earmark::milliseconds time);
    void seekRequested(earmark::milliseconds position);
    void shiftRequested(earmark::CueId cue); ///< the times from there on
    void stretchRequested(earmark::CueId cue); ///< the times from there to the next pinned line
    void playRequested(); ///< or pause
    void rewindRequested();
    void playAgainRequested(); ///< from a little earlier

private:
    struct WordSpot
    {
        WordId word{};
        qsizetype offset = 0; ///< from its begin
    };

    void open(qsizetype row, qsizetype offset);
    WordSpot spotIn(const Cue &line) const;
    void openSpot(const WordSpot &spot);
    void nameEditor(const Cue &line);
    void place();
    void showSound();
    void revealSound();
    void makeRoom();
    void step(int step);
    void joinNext(CueId cue);
    qsizetype row() const;

    TranscriptView *m_view;
    LineEditor *m_editor;
    FocusFrame *m_frame;
    WaveStrip *m_strip;
    bool m_hasSound = false;
    CueId m_cue{}; ///< being corrected
};

} // namespace earmark
