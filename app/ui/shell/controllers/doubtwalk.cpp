// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/controllers/doubtwalk.h"

#include "ui/reader/doubtbar.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr milliseconds played = 2s;
constexpr milliseconds lead = 200ms; // played before the line

} // namespace

DoubtWalk::DoubtWalk(OpenEpisode &open, DoubtBar *bar, QObject *parent)
    : QObject(parent)
    , m_open(open)
    , m_player(open.surroundings().player)
    , m_bar(bar)
{
    connect(bar, &DoubtBar::againRequested, this, &DoubtWalk::play);
    connect(bar, &DoubtBar::moveRequested, this, &DoubtWalk::move);
    connect(bar, &DoubtBar::pinRequested, this, &DoubtWalk::pinHere);
    connect(bar, &DoubtBar::notSaidRequested, this, &DoubtWalk::takeOut);
    connect(bar, &DoubtBar::stepRequested, this, &DoubtWalk::step);
    connect(bar, &DoubtBar::closed, this, &DoubtWalk::end);
}

DoubtWalk::~DoubtWalk()
{
    end();
}

bool DoubtWalk::begin()
{
    m_lines = doubtfulLines(m_open.transcript());
    m_index = 0;
    if (m_lines.isEmpty())
        return false;
    showLine();
    m_bar->setFocus();
    return true;
}

void DoubtWalk::end()
{
    if (m_bar->isHidden())
        return;
    m_until.reset();
    m_bar->hide();
    emit ended();
}

void DoubtWalk::hear(milliseconds position)
{
    if (!m_until || position < *m_until)
        return;
    m_until.reset();
    m_player.pause();
}

const Cue *DoubtWalk::line() const
{
    const Transcript &transcript = m_open.transcript();
    const qsizetype row = transcript.rowOf(m_lines.value(m_index));
    return row < 0 ? nullptr : &transcript.cues.at(row);
}

// A line that was not found is expected where the line before it ends.
milliseconds DoubtWalk::placeOf(const Cue &cue) const
{
    if (cue.begin)
        return *cue.begin;
    const QList<Cue> &cues = m_open.transcript().cues;
    for (qsizetype row = &cue - cues.constData() - 1; row >= 0; --row) {
        if (cues.at(row).begin)
            return cues.at(row).end.value_or(*cues.at(row).begin);
    }
    return 0ms;
}

void DoubtWalk::showLine()
{
    const Cue *cue = line();
    if (!cue)
        return end();
    m_bar->showLine(m_index, m_lines.size(), cue->begin, cue->text);
    emit lineShown(cue->id);
    play();
}

void DoubtWalk::play()
{
    const Cue *cue = line();
    if (!cue)
        return end();
    const milliseconds place = placeOf(*cue);
    m_player.seek(std::max(0ms, place - lead));
    m_player.play();
    m_until = place + played;
}

void DoubtWalk::step(int distance)
{
    const qsizetype to = m_index + distance;
    if (to >= m_lines.size())
        return end();
    m_index = std::max<qsizetype>(0, to);
    showLine();
}

void DoubtWalk::move(milliseconds distance)
{
    const Cue *cue = line();
    if (!cue)
        return end();
    if (m_open.pin(cue->id, std::max(0ms, placeOf(*cue) + distance)))
        showLine();
}

void DoubtWalk::pinHere()
{
    const Cue *cue = line();
    if (!cue)
        return end();
    if (m_open.pin(cue->id, cue->begin.value_or(m_player.position())))
        step(1);
}

void DoubtWalk::takeOut()
{
    const Cue *cue = line();
    if (!cue)
        return end();
    if (m_open.pin(cue->id, {}))
        step(1);
}

} // namespace earmark
