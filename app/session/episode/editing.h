// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/episode/openepisode.h"

#include <QElapsedTimer>

namespace earmark {

/// Edits the open transcript, by the functions of transcript/edit. Every edit is one act of the
/// history, and one transaction with the notes whose words it moves.
class Editing
{
public:
    explicit Editing(OpenEpisode &open);

    /// The transcript as kept, which edits are made of; empty without one.
    const Transcript &text() const;

    /// `after` was made from text(). False if nothing is different or it could not be written.
    /// Successive edits of the same line in one `group` are one act.
    bool change(ActKind kind, const Transcript &after, const QString &group = {});
    /// The same for an act that was made of text() by other means.
    bool carryOut(ActKind kind, const TextAct &act, const QString &group = {});
    /// Gives the line another text. What is typed into one line without a pause of two seconds is
    /// one act, until closeLine().
    bool setText(CueId cue, const QString &text);
    void closeLine() { m_open.history().closeGroup(); }

    /// Writes the edit and where the history stands then, and shows it if its transcript is shown.
    Result<> apply(const TextAct &act, const History::Step &step);

private:
    OpenEpisode &m_open;
    QElapsedTimer m_sinceWritten;
};

} // namespace earmark
