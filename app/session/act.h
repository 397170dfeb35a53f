// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

#include <functional>

namespace earmark {

/// Something the listener did that can be taken back and done again. It is made when it has been
/// done, so the first redo(), which QUndoStack::push() calls, does nothing.
class Act : public QUndoCommand
{
public:
    Act(const QString &text, const std::function<void()> &takeBack,
        const std::function<void()> &doAgain)
        : QUndoCommand(text)
        , m_takeBack(takeBack)
        , m_doAgain(doAgain)
    {}

    void undo() override
    {
        m_isDone = false;
        m_takeBack();
    }

    void redo() override
    {
        if (!std::exchange(m_isDone, true))
            m_doAgain();
    }

private:
    std::function<void()> m_takeBack;
    std::function<void()> m_doAgain;
    bool m_isDone = true;
};

} // namespace earmark
