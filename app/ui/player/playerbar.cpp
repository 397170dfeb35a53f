// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playerbar.h"

#include "ui/player/seek/episodemap.h"
#include "ui/player/seek/seekbar.h"
#include "ui/player/sleepbutton.h"
#include "ui/player/speedbutton.h"
#include "ui/player/volumecontrol.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/look/quietink.h"
#include "ui/widgets/plain/plaintext.h"
#include "ui/widgets/timetext.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// The transport buttons in order.
enum Place { PreviousLine, Back, Play, Forward, NextLine };

QString seconds(milliseconds distance)
{
    return QString::number(distance.count() / 1000);
}

} // namespace

PlayerBar::PlayerBar(QWidget *parent)
    : QWidget(parent)
    , m_seekBar(new SeekBar(this))
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_first(new QHBoxLayout)
    , m_second(new QHBoxLayout)
    , m_transport(new QHBoxLayout)
    , m_switches(new QHBoxLayout)
    , m_end(new QHBoxLayout)
    , m_elapsed(plainLabel(this))
    , m_remaining(new BarButton(this))
    , m_chapter(new ElidedLabel(this))
    , m_speed(new SpeedButton(this))
    , m_sleep(new SleepButton(this))
    , m_volume(new VolumeControl(this))
{
    setAccessibleName(tr("Player"));
    m_elapsed->setAccessibleName(tr("Elapsed time"));
    useQuietInk(m_elapsed);
    m_remaining->setLook(BarButton::Look::Plain);
    m_chapter->setAccessibleName(tr("Chapter"));
    m_chapter->setAlignment(Qt::AlignCenter);
    useQuietInk(m_chapter);
    layOut();
    showTimes();

    connect(m_seekBar, &SeekBar::seekRequested, this, &PlayerBar::seekRequested);
    connect(m_seekBar, &SeekBar::annotationActivated, this, &PlayerBar::annotationActivated);
    connect(m_remaining, &QToolButton::clicked, this, &PlayerBar::toggleRemaining);
    connect(m_speed, &SpeedButton::rateRequested, this, &PlayerBar::rateRequested);
    connect(m_sleep, &SleepButton::sleepRequested, this, &PlayerBar::sleepRequested);
    connect(m_volume, &VolumeControl::volumeRequested, this, &PlayerBar::volumeRequested);
    connect(m_volume, &VolumeControl::muteRequested, this, &PlayerBar::muteRequested);
}

void PlayerBar::layOut()
{
    m_first->setSpacing(12);
    m_first->addWidget(m_elapsed);
    m_first->addLayout(m_transport);
    m_first->addWidget(m_remaining, 0, Qt::AlignVCenter);
    m_first->addWidget(m_chapter, 1);
    m_transport->setSpacing(12);
    m_second->setSpacing(12);
    m_second->addWidget(m_speed, 0, Qt::AlignVCenter);
    m_second->addLayout(m_switches);
    m_second->addWidget(m_sleep, 0, Qt::AlignVCenter);
    m_second->addWidget(m_volume, 0, Qt::AlignVCenter);
    m_second->addStretch(1);
    m_second->addLayout(m_end);
    m_rows->setSpacing(12);
    m_rows->addLayout(m_first, 1);
    m_rows->addLayout(m_second);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->setSpacing(8);
    layout->addWidget(m_seekBar);
    layout->addLayout(m_rows);
}

// The width of the longer row: a narrow window puts one row below the other.
QSize PlayerBar::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    const int rows = std::max(m_first->minimumSize().width(), m_second->minimumSize().width());
    return {rows + margins.left() + margins.right(), QWidget::minimumSizeHint().height()};
}

void PlayerBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeRows();
}

// A button may have got a longer text.
bool PlayerBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrangeRows();
    return QWidget::event(event);
}

void PlayerBar::arrangeRows()
{
    const QMargins margins = layout()->contentsMargins();
    const int needed = m_first->minimumSize().width() + m_rows->spacing()
        + m_second->minimumSize().width() + margins.left() + margins.right();
    m_rows->setDirection(width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PlayerBar::setTranscript(const Transcript &transcript)
{
    m_seekBar->setTranscript(transcript);
}

void PlayerBar::setChapters(const QList<Chapter> &chapters)
{
    m_chapters = chapters;
    m_shownChapter = -1;
    m_chapter->setText({});
    m_sleep->endEpisode();
    m_seekBar->setChapters(chapters);
    showChapter();
}

void PlayerBar::setAnnotations(const QList<Annotation> &annotations)
{
    m_seekBar->setAnnotations(annotations);
}

void PlayerBar::putAnnotation(const Annotation &annotation)
{
    m_seekBar->putAnnotation(annotation);
}

void PlayerBar::removeAnnotation(AnnotationId id)
{
    m_seekBar->removeAnnotation(id);
}

void PlayerBar::setSilentSpans(const QList<TimeSpan> &spans)
{
    m_seekBar->setSilentSpans(spans);
}

void PlayerBar::setHits(const QList<milliseconds> &times)
{
    m_seekBar->setHits(times);
}

void PlayerBar::setRoute(const QString &name, const QList<TimeSpan> &skipped,
                         const std::optional<TimeSpan> &repeated)
{
    m_seekBar->setRoute(skipped, repeated);
    m_route->setText(name + u"  ✕"_s);
    m_route->setShortcut({}); // an & in a name is none
    m_route->setAccessibleDescription(name);
    m_route->setVisible(!name.isEmpty());
}

void PlayerBar::setState(Player::State state)
{
    m_isPlaying = state == Player::State::Playing;
    if (state == Player::State::Ended)
        m_sleep->endEpisode();
    if (m_play)
        m_play->setIconName(m_isPlaying ? u"pause"_s : u"play"_s);
}

void PlayerBar::setDuration(milliseconds duration)
{
    m_duration = duration;
    m_seekBar->setDuration(duration);
    widenTimes();
    m_shownSecond = -1;
    showTimes();
}

void PlayerBar::setPosition(milliseconds position)
{
    m_position = position;
    m_seekBar->setPosition(position);
    showTimes();
    showChapter();
    m_sleep->setPlace(position,
                      m_shownChapter < 0 ? std::nullopt
                                         : std::optional(m_chapters.at(m_shownChapter).span.end));
}

void PlayerBar::setRate(double rate)
{
    m_speed->setRate(rate);
}

void PlayerBar::setVolume(double volume, bool muted)
{
    m_volume->setVolume(volume, muted);
}

void PlayerBar::setSkips(milliseconds back, milliseconds forward)
{
    if (m_back)
        m_back->setText(u"\u2212"_s + seconds(back));
    if (m_forward)
        m_forward->setText(u'+' + seconds(forward));
}

void PlayerBar::setActions(const QList<QAction *> &transport, QAction *silences, QAction *bookmark,
                           QAction *all)
{
    Q_ASSERT(transport.size() == NextLine + 1);
    addStep(transport.at(PreviousLine), false);
    m_back = addButton(transport.at(Back));
    m_play = addButton(transport.at(Play));
    m_play->setLook(BarButton::Look::Round);
    m_play->setIconName(m_isPlaying ? u"pause"_s : u"play"_s);
    m_forward = addButton(transport.at(Forward));
    addStep(transport.at(NextLine), true);
    setSkips(std::chrono::seconds(10), std::chrono::seconds(30));

    m_route = new BarButton(this);
    m_route->setLook(BarButton::Look::Outlined);
    m_route->follow(all);
    m_route->hide();
    m_switches->addWidget(m_route, 0, Qt::AlignVCenter);

    auto *skips = new BarButton(this);
    skips->setText(tr("Silences"));
    skips->follow(silences);
    m_switches->addWidget(skips, 0, Qt::AlignVCenter);

    auto *mark = new BarButton(this);
    mark->setLook(BarButton::Look::Outlined);
    mark->setIconName(u"bookmark"_s);
    mark->setText(tr("Bookmark"));
    mark->setKeyShown(true);
    mark->follow(bookmark);
    m_end->addWidget(mark);
}

void PlayerBar::addStep(QAction *action, bool iconAfterText)
{
    BarButton *button = addButton(action);
    button->setText(tr("line"));
    button->setIconName(iconAfterText ? u"next-line"_s : u"previous-line"_s);
    button->setIconAfterText(iconAfterText);
}

BarButton *PlayerBar::addButton(QAction *action)
{
    auto *button = new BarButton(this);
    button->follow(action);
    m_transport->addWidget(button);
    return button;
}

void PlayerBar::toggleRemaining()
{
    m_showsTotal = !m_showsTotal;
    m_shownSecond = -1;
    showTimes();
}

void PlayerBar::showTimes()
{
    const qint64 second = m_position.count() / 1000;
    if (second == m_shownSecond)
        return;
    m_shownSecond = second;
    m_elapsed->setText(timeText(m_position));
    // Round both times down to whole seconds, so that elapsed and remaining time add up.
    const milliseconds left = m_duration - std::chrono::seconds(second);
    m_remaining->setText(m_showsTotal ? timeText(m_duration) : timeText(-left));
    const QString what = m_showsTotal ? tr("Total time") : tr("Time left");
    m_remaining->setToolTip(what);
    m_remaining->setAccessibleName(
        u"%1: %2"_s.arg(what, timeText(m_showsTotal ? m_duration : left)));
}

// Reserves room for the widest digits, or the buttons would move every second.
void PlayerBar::widenTimes()
{
    QString widest = timeText(m_duration);
    for (QChar &letter : widest) {
        if (letter.isDigit())
            letter = u'0';
    }
    m_elapsed->setMinimumWidth(m_elapsed->fontMetrics().horizontalAdvance(widest));
    m_remaining->setMinimumWidth(m_elapsed->fontMetrics().horizontalAdvance(u'\u2212' + widest)
                                 + 20);
}

void PlayerBar::showChapter()
{
    const qsizetype chapter = chapterAt(m_chapters, m_position);
    if (chapter == m_shownChapter)
        return;
    m_shownChapter = chapter;
    m_chapter->setText(
        chapter < 0 ? QString()
                    : tr("Chapter %1 · %2").arg(chapter + 1).arg(m_chapters.at(chapter).title));
}

} // namespace earmark
