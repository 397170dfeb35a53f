// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chapter.h"
#include "notes/annotation.h"
#include "playback/player.h"
#include "transcript/transcript.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace earmark {

class BarButton;
class ElidedLabel;
class SeekBar;
class SleepButton;
class SpeedButton;
class VolumeControl;

/// The bar below the page: the seek bar for the whole episode, and the controls.
class PlayerBar : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerBar(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

    void
    setTranscript(const Transcript &transcript); ///< for the speaker lanes and the pointer's card
    void setChapters(const QList<Chapter> &chapters); ///< call it once for each episode
    void setAnnotations(const QList<Annotation> &annotations);
    void putAnnotation(const Annotation &annotation); ///< a new one, or one that has changed
    void removeAnnotation(AnnotationId id);
    void setSilentSpans(const QList<TimeSpan> &spans); ///< not transcribed; drawn hatched
    void setHits(const QList<milliseconds> &times);
    /// How the episode is gone through, if not as a whole: said on a button that ends it, and
    /// marked on the seek bar. An empty name ends that.
    void setRoute(const QString &name, const QList<TimeSpan> &skipped = {},
                  const std::optional<TimeSpan> &repeated = {});

    void setState(Player::State state);
    void setDuration(milliseconds duration);
    void setPosition(milliseconds position); ///< called for every frame
    void setRate(double rate);
    void setVolume(double volume, bool muted);
    void setSkips(milliseconds back, milliseconds forward);
    /// Makes the buttons for actions of the window's menus. `transport` has five: previous line,
    /// back, play, forward, next line. `silences` is the switch that skips silences, `all` ends
    /// what setRoute() shows.
    void setActions(const QList<QAction *> &transport, QAction *silences, QAction *bookmark,
                    QAction *all);

signals:
    void seekRequested(earmark::milliseconds position);
    void rateRequested(double rate);
    void volumeRequested(double volume);
    void muteRequested(bool muted);
    void sleepRequested(); ///< the sleep timer has run out
    void annotationActivated(earmark::AnnotationId id);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void arrangeRows();
    void addStep(QAction *action, bool iconAfterText);
    BarButton *addButton(QAction *action);
    void toggleRemaining();
    void showTimes();
    void showChapter();
    void widenTimes();

    SeekBar *m_seekBar;
    QBoxLayout *m_rows; ///< the controls, in one row if there is room, else in two
    QHBoxLayout *m_first;
    QHBoxLayout *m_second;
    QHBoxLayout *m_transport; ///< from previous line to next line
    QHBoxLayout *m_switches;
    QHBoxLayout *m_end; ///< the bookmark, at the far right
    QLabel *m_elapsed;
    BarButton *m_remaining;
    ElidedLabel *m_chapter;
    SpeedButton *m_speed;
    SleepButton *m_sleep;
    VolumeControl *m_volume;
    BarButton *m_route = nullptr;
    BarButton *m_play = nullptr;
    BarButton *m_back = nullptr;
    BarButton *m_forward = nullptr;
    QList<Chapter> m_chapters;
    milliseconds m_duration{0};
    milliseconds m_position{0};
    qsizetype m_shownChapter = -1;
    qint64 m_shownSecond = -1;
    bool m_showsTotal = false;
    bool m_isPlaying = false;
};

} // namespace earmark
