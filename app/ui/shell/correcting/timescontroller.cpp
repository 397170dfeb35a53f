// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/correcting/timescontroller.h"

#include "session/reading/background.h"
#include "ui/reader/correct/correcting.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/times/shiftdialog.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/notices/notices.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr milliseconds heardEdge = 500ms;
constexpr milliseconds coarseStep = 50ms;
constexpr milliseconds fineStep = 10ms;

QString keyOf(const QAction *action)
{
    return action->shortcut().toString(QKeySequence::NativeText);
}

} // namespace

TimesController::TimesController(const WindowActions &actions, OpenEpisode &open,
                                 ReaderPane *reader, Notices &notices, QWidget *window)
    : QObject(&open)
    , m_open(open)
    , m_player(open.surroundings().player)
    , m_reader(reader)
    , m_notices(notices)
    , m_window(window)
{
    Correcting *lines = &reader->correcting();
    connectKeys(actions);
    connect(actions.shiftTimes, &QAction::triggered, this,
            [this] { askForShift(m_reader->correcting().targetCue()); });
    connect(actions.stretchTimes, &QAction::triggered, this,
            [this] { stretch(m_reader->correcting().targetCue()); });
    connect(lines, &Correcting::shiftRequested, this, &TimesController::askForShift);
    connect(lines, &Correcting::stretchRequested, this, &TimesController::stretch);
    connect(lines, &Correcting::edgeMoved, this, &TimesController::move);
    connect(lines, &Correcting::seekRequested, this,
            [this](milliseconds position) { m_player.seek(position); });
    connect(lines, &Correcting::soundWanted, this, &TimesController::readSound);
    connect(lines, &Correcting::closed, this, [this] { m_peaks.cancel(); });
    connect(&m_peaks, &QFutureWatcherBase::finished, this, &TimesController::takeSound);
    const auto tellSound = [this] {
        m_reader->correcting().setSound(m_player.state() != Player::State::Empty);
    };
    connect(&m_player, &Player::stateChanged, this, tellSound);
    tellSound();
}

// The job works on copies, so cancel it without waiting.
TimesController::~TimesController()
{
    m_peaks.cancel();
}

void TimesController::connectKeys(const WindowActions &actions)
{
    struct Step
    {
        QAction *action;
        bool isEnd;
        milliseconds by;
    };
    const Step steps[] = {
        {actions.beginEarlier, false, -coarseStep},
        {actions.beginLater, false, coarseStep},
        {actions.endEarlier, true, -coarseStep},
        {actions.endLater, true, coarseStep},
        {actions.beginSlightlyEarlier, false, -fineStep},
        {actions.beginSlightlyLater, false, fineStep},
        {actions.endSlightlyEarlier, true, -fineStep},
        {actions.endSlightlyLater, true, fineStep},
    };
    for (const Step &step : steps) {
        connect(step.action, &QAction::triggered, this,
                [this, isEnd = step.isEnd, by = step.by] { nudge(isEnd, by); });
    }
    connect(actions.beginsNow, &QAction::triggered, this, [this] { setToPosition(false); });
    connect(actions.endsNow, &QAction::triggered, this, [this] { setToPosition(true); });
    const auto hint = [this, &actions] { showHint(actions); };
    const QList<QAction *> shown = actions.timeActions() + QList{actions.playWhileWriting};
    for (const QAction *action : shown)
        connect(action, &QAction::changed, this, hint);
    hint();
}

void TimesController::showHint(const WindowActions &actions)
{
    const QString dot = u" · "_s;
    m_reader->correcting().setActions(
        actions.timeActions(),
        tr("%1 plays").arg(keyOf(actions.playWhileWriting)) + dot + tr("Enter splits") + dot
            + tr("%1/%2 move the begin").arg(keyOf(actions.beginEarlier), keyOf(actions.beginLater))
            + dot + tr("%1/%2 the end").arg(keyOf(actions.endEarlier), keyOf(actions.endLater))
            + dot + tr("Esc leaves"));
}

void TimesController::nudge(bool isEnd, milliseconds by)
{
    const TimeEdge edge = m_reader->correcting().edgeAtCaret(isEnd);
    if (const auto now = timeOf(m_open.transcript(), edge))
        move(edge, *now + by);
}

void TimesController::setToPosition(bool isEnd)
{
    const TimeEdge edge = m_reader->correcting().edgeAtCaret(isEnd);
    if (isSet(edge.cue))
        Retiming(m_open).moveEdge(edge, m_player.place());
}

// Then half a second of it is heard, also if there was no room to move.
void TimesController::move(const TimeEdge &edge, milliseconds time)
{
    Retiming(m_open).moveEdge(edge, time);
    const auto now = timeOf(m_open.transcript(), edge);
    if (now && edge.isEnd)
        m_player.peek({std::max(0ms, *now - heardEdge), *now});
    else if (now)
        m_player.peek({*now, *now + heardEdge});
}

void TimesController::readSound(TimeSpan span)
{
    m_peaks.cancel();
    const QString path = m_open.episode().mediaPath;
    const auto index = m_open.surroundings().library.packetIndex(m_open.id());
    m_peaks.setFuture(m_open.surroundings().background.runShort(
        [path, bytes = index ? *index : QByteArray(), span](const GoOn &goOn) {
            return readPeaks(path, PacketIndex::fromBytes(bytes, path), span,
                             [&goOn] { return goOn(0); });
        }));
}

void TimesController::takeSound()
{
    if (m_peaks.isCanceled() || m_peaks.future().resultCount() == 0)
        return;
    if (const Result<Peaks> peaks = m_peaks.result())
        m_reader->correcting().setPeaks(*peaks);
}

void TimesController::askForShift(CueId cue)
{
    const qsizetype row = m_open.transcript().rowOf(cue);
    if (row < 0 || !m_open.transcript().cues.at(row).begin)
        return;
    auto *dialog = new ShiftDialog(m_window);
    dialog->setLine(m_open.transcript().cues.at(row));
    dialog->setPosition(m_player.place());
    connect(&m_player, &Player::positionChanged, dialog,
            [this, dialog] { dialog->setPosition(m_player.place()); });
    connect(dialog, &ShiftDialog::shiftRequested, this,
            [this, cue](milliseconds by) { shift(cue, by); });
    connect(&m_open, &OpenEpisode::transcriptChanged, dialog, [this, dialog, cue] {
        const qsizetype now = m_open.transcript().rowOf(cue);
        if (now >= 0 && m_open.transcript().cues.at(now).begin)
            dialog->setLine(m_open.transcript().cues.at(now));
        else
            dialog->close();
    });
    connect(&m_open, &OpenEpisode::transcriptLeaving, dialog, &QWidget::close);
    connect(this, &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->show();
}

void TimesController::shift(CueId cue, milliseconds by)
{
    if (Retiming(m_open).shiftFrom(cue, by))
        m_notices.offerUndo(tr("The times from here on were moved."), m_open);
}

void TimesController::stretch(CueId cue)
{
    Retiming times(m_open);
    if (!times.canStretch(cue))
        m_notices.say(tr("First say when a line further below starts."), &m_open);
    else if (times.stretchFrom(cue))
        m_notices.offerUndo(tr("The times up to the next line with a set time were stretched."),
                            m_open);
}

} // namespace earmark
