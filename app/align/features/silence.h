// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace earmark {

/// For every ten milliseconds whether nobody speaks, as far as their loudness in dB tells: against
/// what is loud and what is quiet within ten seconds. Less than 50 ms is no pause.
std::vector<quint8> findSilence(const std::vector<float> &loudness);

/// The same for each `factor` frames together: silent when most of them are.
std::vector<quint8> pooledSilence(const std::vector<quint8> &silent, int factor);

} // namespace earmark
