// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/features/powerspectrum.h"

#include <fftw3.h>
#include <mutex>
#include <vector>

namespace earmark {

namespace {

// FFTW may make and destroy plans in only one thread at a time.
std::mutex &planner()
{
    static std::mutex mutex;
    return mutex;
}

} // namespace

struct PowerSpectrum::Plan
{
    explicit Plan(int size)
        : input(fftwf_alloc_real(size_t(size)))
        , output(fftwf_alloc_complex(size_t(size / 2 + 1)))
        , power(size_t(size / 2 + 1))
    {
        const std::lock_guard lock(planner());
        plan = fftwf_plan_dft_r2c_1d(size, input, output, FFTW_ESTIMATE);
    }
    ~Plan()
    {
        const std::lock_guard lock(planner());
        fftwf_destroy_plan(plan);
        fftwf_free(output);
        fftwf_free(input);
    }
    Q_DISABLE_COPY_MOVE(Plan)

    float *input;
    fftwf_complex *output;
    fftwf_plan plan = nullptr;
    std::vector<float> power;
};

PowerSpectrum::PowerSpectrum(int size)
    : m_size(size)
    , m_plan(std::make_unique<Plan>(size))
{}

PowerSpectrum::~PowerSpectrum() = default;

std::span<float> PowerSpectrum::window()
{
    return {m_plan->input, size_t(m_size)};
}

std::span<const float> PowerSpectrum::compute()
{
    fftwf_execute(m_plan->plan);
    for (size_t bin = 0; bin < m_plan->power.size(); ++bin) {
        const auto &value = m_plan->output[bin];
        m_plan->power[bin] = value[0] * value[0] + value[1] * value[1];
    }
    return m_plan->power;
}

} // namespace earmark
