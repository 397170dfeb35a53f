// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/speakers/speakerwish.h"
#include "ui/reader/view/transcriptview.h"

#include <QMenu>

namespace earmark {

/// The context menu for the words, the passage or the speaker at a spot of the page. It plays and
/// copies by itself; for the rest it emits requests.
class PageMenu : public QMenu
{
    Q_OBJECT

public:
    PageMenu(TranscriptView *view, const PageSpot &spot, const QStringList &meanings);

signals:
    void peekRequested(earmark::TimeSpan span);
    void repeatRequested(earmark::TimeSpan span);
    void onlySpeakerRequested(earmark::SpeakerId speaker);
    void pinRequested();
    void unpinRequested();
    void notSaidRequested();
    void markRequested(int colour);
    void noteRequested();
    void passageOpened();
    void recolourRequested(int colour);
    void removeRequested();
    void renameRequested();
    void correctionRequested();
    /// A turn begins there, or the turn of that line belongs to the one above.
    void turnRequested(earmark::CueId cue, qsizetype offset, bool begins);
    /// The imported wording is wanted again there, or in the whole line: -1.
    void takeBackRequested(earmark::CueId cue, qsizetype offset);
    void shiftRequested(earmark::CueId cue); ///< the times from there on
    void stretchRequested(earmark::CueId cue); ///< the times from there to the next pinned line
    void speakerRequested(const earmark::SpeakerWish &wish);

private:
    void addSpeaker();
    void addRenaming();
    void addPlaying();
    void addListening();
    void addMoving();
    void addPassage();
    void addMarking();
    void addCopying();
    void addTime();
    void addCorrecting();
    void addTakingBack();
    void addTurn();
    void addSpeakers(const QString &title, SpeakerWish::Reach reach);
    void addColours(QMenu *menu, void (PageMenu::*chosen)(int));
    qsizetype row() const;
    void play();
    void copyText(bool withTimes);

    TranscriptView *m_view;
    PageSpot m_spot;
    QStringList m_meanings;
    Cue m_cue;
    qsizetype m_offset; ///< of the spot in the line
};

} // namespace earmark
