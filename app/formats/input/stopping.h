// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QCoreApplication>

#include <functional>
#include <utility>

namespace earmark {

/// Lets the reading of a large file be stopped: as long as this lives, whatever grows with the file
/// asks it in its thread. It is not handed on because no reader has to know of it: the lines of the
/// text end, and the draft takes no more.
class Stopping
{
public:
    explicit Stopping(const std::function<bool()> &goOn)
        : m_goOn(goOn)
        , m_outer(std::exchange(s_current, this))
    {}
    ~Stopping() { s_current = m_outer; }
    Stopping(const Stopping &) = delete;
    Stopping &operator=(const Stopping &) = delete;

    /// To be asked in each loop that grows with the file. Passes every thousandth question on.
    static bool isStopped() { return s_current && s_current->isOver(); }
    /// Asks at once: after a longer part.
    static bool isStoppedNow()
    {
        if (s_current)
            s_current->m_asked = 0;
        return isStopped();
    }

    static Error error() { return {QCoreApplication::translate("files", "Reading was stopped.")}; }

private:
    bool isOver()
    {
        constexpr int interval = 1000;
        if (!m_isOver && m_goOn && m_asked++ % interval == 0)
            m_isOver = !m_goOn();
        return m_isOver;
    }

    static inline thread_local Stopping *s_current = nullptr;

    const std::function<bool()> &m_goOn;
    Stopping *m_outer;
    int m_asked = 0;
    bool m_isOver = false;
};

} // namespace earmark
