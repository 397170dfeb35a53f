// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "session/history/past.h"

#include <QObject>

namespace earmark {

/// The undo history of one episode, kept in the library: it goes back to the first act, across
/// restarts. An act after an undo begins a branch; what was undone stays in the library, but cannot
/// be redone.
class History : public QObject
{
    Q_OBJECT

public:
    /// Reads the acts; without them, the history begins anew.
    History(Library &library, EpisodeId episode);

    EpisodeId episode() const { return m_episode; }
    qsizetype count() const { return m_acts.size(); }
    qsizetype done() const { return m_done; } ///< how many of them are done
    const KeptAct &act(qsizetype index) const { return m_acts.at(index).kept; } ///< no content
    /// The index of an act, or -1 if it is not among them.
    qsizetype indexOf(ActId id) const;
    /// Acts with a name that other acts took the place of.
    const QList<KeptAct> &elsewhere() const { return m_elsewhere; }
    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_acts.size(); }
    Past past() const { return {m_library.databasePath(), m_acts, m_done}; }
    /// How many edits were made since the transcript that is shown was chosen.
    qsizetype editsSinceChoice() const;
    QString undoName() const; ///< empty when there is nothing to undo
    QString redoName() const;

    /// An act and what leads to it, for writing.
    struct Step
    {
        std::optional<KeptAct> act; ///< new, or replaced by a merged one
        ActId head{}; ///< the last act that is done
    };
    /// The step to an act that has not been done yet. Take it with push() when it is written.
    Step stepTo(const Act &act);
    Step stepBack() const; ///< there must be something to undo
    Step stepForward() const; ///< there must be something to redo

    void push(const Step &step); ///< what stepTo() returned last is done
    void goBack();
    void goForward();
    /// The acts that lead to `act`, which is elsewhere, take the place of those that could be
    /// redone. Returns how many acts are done in both; while more are done, nothing changes.
    Result<qsizetype> branchTo(ActId act);
    /// Names the state after the last act; an empty name takes the name away. There must be one.
    Result<> nameState(const QString &name);
    QString stateName() const; ///< of the state after the last act
    void closeGroup() { m_isGroupOpen = false; } ///< the next act is not merged

    /// The act that is undone or redone next. Error: it can't be read.
    Result<Act> actBefore() const;
    Result<Act> actAfter() const;

signals:
    void changed();

private:
    Result<Act> read(qsizetype index) const;
    void take(qsizetype done);

    Library &m_library;
    EpisodeId m_episode;
    /// From the first to the last that can be redone. Old acts are read when they are needed.
    QList<PastAct> m_acts;
    QList<KeptAct> m_elsewhere;
    qsizetype m_done = 0; ///< how many of m_acts are done
    std::optional<Act> m_pushed; ///< what stepTo() was asked for
    bool m_isGroupOpen = false;
};

} // namespace earmark
