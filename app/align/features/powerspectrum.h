// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <span>

namespace earmark {

/// The power spectrum of one window of samples, by FFTW (Frigo & Johnson, "The Design and
/// Implementation of FFTW3", 2005). Several may work at once, each in its own thread.
class PowerSpectrum
{
    Q_DISABLE_COPY_MOVE(PowerSpectrum)

public:
    explicit PowerSpectrum(int size);
    ~PowerSpectrum();

    int size() const { return m_size; }
    int bins() const { return m_size / 2 + 1; }

    /// Fill this before each compute().
    std::span<float> window();
    /// The power of each bin, from 0 Hz up to half of the sample rate.
    std::span<const float> compute();

private:
    struct Plan;

    int m_size;
    std::unique_ptr<Plan> m_plan;
};

} // namespace earmark
