// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <mutex>
#include <span>
#include <vector>

namespace earmark {

/// Decoded samples on their way from the thread that decodes to the one that plays. Each seek
/// begins a new passage with a number of its own; what belongs to an older one is refused on both
/// sides.
class SampleRing
{
public:
    explicit SampleRing(size_t samples)
        : m_samples(samples)
    {}

    /// Empties the ring for the passage of this number.
    void expect(int passage)
    {
        const std::lock_guard lock(m_mutex);
        m_passage = passage;
        m_read = 0;
        m_filled = 0;
        m_isFinished = false;
    }

    /// All or nothing. False also when another passage is expected by now.
    bool write(int passage, std::span<const float> samples)
    {
        const std::lock_guard lock(m_mutex);
        if (passage != m_passage || m_samples.size() - m_filled < samples.size())
            return false;
        for (const float sample : samples)
            m_samples[(m_read + m_filled++) % m_samples.size()] = sample;
        return true;
    }

    /// Nothing will follow.
    void finish(int passage)
    {
        const std::lock_guard lock(m_mutex);
        if (passage == m_passage)
            m_isFinished = true;
    }

    /// The samples read, as many as there are.
    size_t read(int passage, std::span<float> samples)
    {
        const std::lock_guard lock(m_mutex);
        if (passage != m_passage)
            return 0;
        const size_t count = std::min(samples.size(), m_filled);
        for (float &sample : samples.first(count)) {
            sample = m_samples[m_read];
            m_read = (m_read + 1) % m_samples.size();
        }
        m_filled -= count;
        return count;
    }

    /// Whether all was read and nothing will follow.
    bool isDrained(int passage) const
    {
        const std::lock_guard lock(m_mutex);
        return passage == m_passage && m_isFinished && m_filled == 0;
    }

    size_t filled() const
    {
        const std::lock_guard lock(m_mutex);
        return m_filled;
    }

    size_t room() const { return m_samples.size() - filled(); }

private:
    mutable std::mutex m_mutex;
    std::vector<float> m_samples;
    size_t m_read = 0;
    size_t m_filled = 0;
    int m_passage = 0;
    bool m_isFinished = false;
};

} // namespace earmark
