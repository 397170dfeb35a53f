// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/episode.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace earmark {

class Player;

/// Seeks in an episode and remembers the way back to where the listener was: both where they
/// listened and where they read, which may be two places. Belongs to the open episode and is
/// destroyed with it.
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

    using Reading = std::optional<ReadingPlace>; ///< none: the page follows the sound

    explicit Jumps(Player &player, const std::function<Reading()> &reading = {},
                   QObject *parent = nullptr);

    void jump(milliseconds to);
    /// Call it before something else moves the sound: remembers the way back for that, too.
    void leave();
    /// Call it before the page goes somewhere else and the sound stays. Until settle(), the reader
    /// is still searching.
    void leap();
    void settle(); ///< the reader reads where the page has gone
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
    void readingReached(const std::optional<earmark::ReadingPlace> &place); ///< show it

private:
    struct Place
    {
        std::optional<milliseconds> heard; ///< nothing: the sound stayed
        Reading read;
    };

    struct Before
    {
        milliseconds position{0};
        bool wasPlaying = false;
        QList<Place> back;
        QList<Place> forward;
        std::optional<milliseconds> arrived;
    };

    Reading reading() const { return m_reading ? m_reading() : std::nullopt; }
    void remember(milliseconds heard);
    void append(const Place &place);
    void go(QList<Place> &from, QList<Place> &to);

    Player &m_player;
    const std::function<Reading()> m_reading;
    QList<Place> m_back; ///< the latest place is at the end
    QList<Place> m_forward;
    std::optional<milliseconds> m_arrived; ///< the target of the last jump
    std::optional<Before> m_before; ///< the state before the last jump
    bool m_hasLeapt = false; ///< and not settled since
};

} // namespace earmark
