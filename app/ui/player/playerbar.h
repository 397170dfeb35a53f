// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chapter.h"
#include "notes/annotation.h"
#include "playback/player.h"
#include "transcript/transcript.h"

#include <QWidget>

namespace earmark {

/// The band below: the seek bar that maps the whole episode, and the controls in the order of the hand.
class PlayerBar : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerBar(QWidget *parent = nullptr);

    void setTranscript(const Transcript &transcript); ///< speaker lanes and the words under the pointer
    void setChapters(const QList<Chapter> &chapters);
    void setAnnotations(const QList<Annotation> &annotations);
    void setSilentSpans(const QList<TimeSpan> &spans); ///< hatched: nobody transcribed these
    void setHits(const QList<milliseconds> &times);

    void setState(Player::State state);
    void setDuration(milliseconds duration);
    void setPosition(milliseconds position); ///< every frame
    void setRate(double rate);
    void setVolume(double volume, bool muted);
    void setSkips(milliseconds back, milliseconds forward);
    /// Steps for sentences and turns are drawn when the actions come from the window's menus, so that
    /// buttons, menus and shortcuts are one: previous line, back, play, forward, next line, bookmark.
    void setActions(const QList<QAction *> &hand, QAction *bookmark);

signals:
    void seekRequested(earmark::milliseconds position);
    void rateRequested(double rate);
    void volumeRequested(double volume);
    void muteRequested(bool muted);
    void annotationActivated(earmark::AnnotationId id);
};

} // namespace earmark
