// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <deque>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace earmark {

/// A ring buffer of decoded samples between the decoding and the playing thread. Each seek begins a
/// new passage with its own number; reads and writes for older passages are refused.
class SampleRing
{
public:
    explicit SampleRing(size_t samples)
        : m_samples(samples)
    {}

    /// Empties the ring and begins this passage.
    void expect(int passage)
    {
        const std::lock_guard lock(m_mutex);
        m_passage = passage;
        m_read = 0;
        m_filled = 0;
        m_written = 0;
        m_cuts.clear();
        m_isFinished = false;
    }

    /// Writes all samples or none. False if there is no room or the passage is not the current one.
    bool write(int passage, std::span<const float> samples)
    {
        const std::lock_guard lock(m_mutex);
        if (passage != m_passage || m_samples.size() - m_filled < samples.size())
            return false;
        for (const float sample : samples)
            m_samples[(m_read + m_filled++) % m_samples.size()] = sample;
        m_written += samples.size();
        return true;
    }

    /// What is written next comes from the frame `source` of the episode, not from the one that
    /// follows.
    void cut(int passage, qint64 source)
    {
        const std::lock_guard lock(m_mutex);
        if (passage == m_passage)
            m_cuts.push_back({m_written, source});
    }

    /// The frame at which the sound goes on, if there is a cut before the next sample to be read.
    std::optional<qint64> takeCut(int passage)
    {
        const std::lock_guard lock(m_mutex);
        if (passage != m_passage || m_cuts.empty() || m_cuts.front().at > m_written - m_filled)
            return {};
        const qint64 source = m_cuts.front().source;
        m_cuts.pop_front();
        return source;
    }

    /// No more samples will follow in this passage.
    void finish(int passage)
    {
        const std::lock_guard lock(m_mutex);
        if (passage == m_passage)
            m_isFinished = true;
    }

    /// Reads as many samples as there are before the next cut; returns their number.
    size_t read(int passage, std::span<float> samples)
    {
        const std::lock_guard lock(m_mutex);
        if (passage != m_passage)
            return 0;
        size_t count = std::min(samples.size(), m_filled);
        if (!m_cuts.empty())
            count = std::min(count, size_t(m_cuts.front().at - (m_written - m_filled)));
        for (float &sample : samples.first(count)) {
            sample = m_samples[m_read];
            m_read = (m_read + 1) % m_samples.size();
        }
        m_filled -= count;
        return count;
    }

    /// Whether everything was read and nothing will follow.
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
    struct Cut
    {
        quint64 at = 0; ///< samples since expect()
        qint64 source = 0;
    };

    mutable std::mutex m_mutex;
    std::vector<float> m_samples;
    size_t m_read = 0;
    size_t m_filled = 0;
    quint64 m_written = 0; ///< since expect()
    std::deque<Cut> m_cuts; ///< not read yet
    int m_passage = 0;
    bool m_isFinished = false;
};

} // namespace earmark
