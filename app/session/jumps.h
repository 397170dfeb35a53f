// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QList>
#include <QObject>

#include <optional>

namespace earmark {

class Player;

/// Moves the sound of an episode, and knows the way back to where one listened. Belongs to the open
/// episode and goes with it.
class Jumps : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostPlaces = 50; ///< the oldest are forgotten
    /// Whoever has heard less between two jumps is still searching: the way back leads past it.
    static constexpr milliseconds listened{2000};
    /// For how long after a jump the way back is offered without being asked for.
    static constexpr milliseconds offered{20'000};

    explicit Jumps(Player &player, QObject *parent = nullptr);

    void jump(milliseconds to);
    /// The sound is about to be moved by somebody else, who leaves a way back too.
    void leave();
    /// Undoes the last jump as though it had not been made: a pause is a pause again.
    void takeBack();

    bool canGoBack() const { return !m_back.isEmpty(); }
    bool canGoForward() const { return !m_forward.isEmpty(); }
    void goBack();
    void goForward();

    /// Where goBack() leads, while the last jump is still fresh at `now`.
    std::optional<milliseconds> wayBack(milliseconds now) const;

signals:
    void changed();

private:
    struct Before
    {
        milliseconds position{0};
        bool wasPlaying = false;
        QList<milliseconds> back;
        QList<milliseconds> forward;
        std::optional<milliseconds> arrived;
    };

    void remember(milliseconds place);
    void go(QList<milliseconds> &from, QList<milliseconds> &to);

    Player &m_player;
    QList<milliseconds> m_back; ///< the last place at the end
    QList<milliseconds> m_forward;
    std::optional<milliseconds> m_arrived; ///< where the last jump led to
    std::optional<Before> m_before; ///< the last jump
};

} // namespace earmark
