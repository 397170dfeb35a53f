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

/// Something the listener did to the open episode, that can be taken back and done again. It holds
/// ids only, for the episode may have been closed and opened again meanwhile.
struct Act
{
    using Step = std::function<Result<>(OpenEpisode &)>;

    QString name;
    Step takeBack;
    Step doAgain;
    QString group = QString(); ///< acts of one group that follow each other become one
};

/// What was done in one episode. Undo and redo move only when the step could be written: a step
/// that failed leaves the history where it is. Outlives the open episode, so that coming back to
/// it finds its history again.
class History : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t mostActs = 500; ///< the oldest are forgotten

    explicit History(EpisodeId episode)
        : m_episode(episode)
    {}

    EpisodeId episode() const { return m_episode; }
    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_acts.size(); }
    QString undoName() const; ///< empty when there is nothing to undo
    QString redoName() const;

    void push(Act act); ///< that has just been done
    void closeGroup(); ///< the next act stands alone
    Result<> undo(OpenEpisode &open);
    Result<> redo(OpenEpisode &open);

signals:
    void changed();

private:
    EpisodeId m_episode;
    std::vector<Act> m_acts;
    std::size_t m_done = 0; ///< how many of them are done
    bool m_isGroupOpen = false;
};

} // namespace earmark
