// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/episode/openepisode.h"

namespace earmark {

class DoubtBar;

/// Leads the listener through the doubtful lines of the open episode, playing two seconds of each.
class DoubtWalk : public QObject
{
    Q_OBJECT

public:
    DoubtWalk(OpenEpisode &open, DoubtBar *bar, QObject *parent = nullptr);
    ~DoubtWalk() override;

    bool begin(); ///< false if no line is in doubt
    void end();
    /// Call it as playback moves on: it stops the sound after the two seconds.
    void hear(milliseconds position);

signals:
    void lineShown(earmark::CueId cue);
    void ended();

private:
    const Cue *line() const;
    milliseconds placeOf(const Cue &cue) const;
    void showLine();
    void play();
    void step(int distance);
    void move(milliseconds distance);
    void pinHere();
    void takeOut();

    OpenEpisode &m_open;
    Player &m_player;
    DoubtBar *m_bar;
    QList<CueId> m_lines;
    qsizetype m_index = 0;
    std::optional<milliseconds> m_until;
};

} // namespace earmark
