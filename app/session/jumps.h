// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QList>
#include <QObject>

#include <optional>

namespace earmark {

class Player;

/// Seeks in an episode and remembers the way back to where the listener was. Belongs to the open
/// episode and is destroyed with it.
class Jumps : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxPlaces = 50; ///< older ones are dropped
    /// A listener who hears less than this between two jumps is still searching, so that place is
    /// not remembered.
    static constexpr milliseconds listened{2000};
    /// How long after a jump the way back is offered.
    static constexpr milliseconds offered{20'000};

    explicit Jumps(Player &player, QObject *parent = nullptr);

    void jump(milliseconds to);
    /// Call it before something else moves the sound: remembers the way back for that, too.
    void leave();
    /// Undoes the last jump completely: if the sound was paused, it pauses again.
    void takeBack();

    bool canGoBack() const { return !m_back.isEmpty(); }
    bool canGoForward() const { return !m_forward.isEmpty(); }
    void goBack();
    void goForward();

    /// Where goBack() leads, if the last jump is still recent at `now`.
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
    QList<milliseconds> m_back; ///< the latest place is at the end
    QList<milliseconds> m_forward;
    std::optional<milliseconds> m_arrived; ///< the target of the last jump
    std::optional<Before> m_before; ///< the state before the last jump
};

} // namespace earmark
