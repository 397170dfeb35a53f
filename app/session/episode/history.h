// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QObject>

#include <functional>
#include <vector>

namespace earmark {

class OpenEpisode;

/// Something the listener did to the open episode that can be undone and redone. It holds only ids,
/// because the episode may have been closed and reopened meanwhile.
struct Act
{
    using Step = std::function<Result<>(OpenEpisode &)>;

    QString name;
    Step takeBack;
    Step doAgain;
    QString group = QString(); ///< successive acts of one group are merged
};

/// The undo history of one episode. Undo and redo move only if the step could be written: a failed
/// step leaves the history unchanged. It outlives the open episode, so it is still there when the
/// listener comes back.
class History : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t maxActs = 500; ///< older ones are dropped

    explicit History(EpisodeId episode)
        : m_episode(episode)
    {}

    EpisodeId episode() const { return m_episode; }
    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_acts.size(); }
    QString undoName() const; ///< empty when there is nothing to undo
    QString redoName() const;

    void push(Act act); ///< an act that has just been done
    void closeGroup(); ///< the next act is not merged
    Result<> undo(OpenEpisode &open);
    Result<> redo(OpenEpisode &open);

signals:
    void changed();

private:
    EpisodeId m_episode;
    std::vector<Act> m_acts;
    std::size_t m_done = 0; ///< how many of m_acts are done; the rest can be redone
    bool m_isGroupOpen = false;
};

} // namespace earmark
