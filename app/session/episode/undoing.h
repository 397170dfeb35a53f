// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/episode/openepisode.h"

namespace earmark {

/// Undoes and redoes the acts of the open episode. If an act can't be taken back, nothing changes,
/// neither on disk nor in the history.
class Undoing
{
public:
    explicit Undoing(OpenEpisode &open)
        : m_open(open)
    {}

    void undo();
    void redo();
    /// Undoes and redoes until `act` is the last one that is done; ActId{}: none is.
    void goTo(ActId act);
    void takeWaiting(); ///< what was asked for while a transcript was read
    void dropWaiting(); ///< another text is coming instead

private:
    bool waits(int step);
    bool stepTowards(ActId goal);
    Result<> take(const Act &act, bool isUndo, const History::Step &step);
    Result<> take(const NoteAct &what, const Act &act);
    Result<> take(const PinAct &what, const Act &act);
    Result<> take(const TimesAct &what, const Act &act);
    Result<> take(const ChoiceAct &what, const Act &act);

    OpenEpisode &m_open;
    std::optional<ActId> m_goal; ///< of goTo(), until it is reached
    int m_waiting = 0; ///< steps to redo, or to undo if negative
};

} // namespace earmark
