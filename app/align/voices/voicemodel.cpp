// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/voices/voicemodel.h"

#include <algorithm>
#include <cmath>

namespace earmark {

namespace {

using Vector = VoiceSums::Vector;
using Matrix = VoiceSums::Matrix;

constexpr size_t dimensions = VoiceSums::dimensions;
constexpr double framesOfEverybody = 200; // how many frames of everybody count in each voice
constexpr double minVariance = 1e-3;

Vector meanOf(const VoiceSums &sums)
{
    Vector mean{};
    for (size_t i = 0; i < dimensions; ++i)
        mean[i] = sums.values[i] / std::max(1.0, sums.frames);
    return mean;
}

// Adds the frames' covariance, times their number.
void addScatter(Matrix &scatter, const VoiceSums &sums, double weight)
{
    const Vector mean = meanOf(sums);
    for (size_t i = 0; i < dimensions; ++i) {
        for (size_t j = 0; j <= i; ++j)
            scatter[i][j] += weight * (sums.products[i][j] - sums.frames * mean[i] * mean[j]);
    }
}

// The lower triangle whose product with its transpose is `matrix` (Cholesky).
Matrix rootOf(const Matrix &matrix)
{
    Matrix root{};
    for (size_t i = 0; i < dimensions; ++i) {
        for (size_t j = 0; j <= i; ++j) {
            double rest = matrix[i][j];
            for (size_t k = 0; k < j; ++k)
                rest -= root[i][k] * root[j][k];
            root[i][j] = i == j ? std::sqrt(std::max(rest, minVariance)) : rest / root[j][j];
        }
    }
    return root;
}

// The inverse of a lower triangle.
Matrix inverseOf(const Matrix &root)
{
    Matrix inverse{};
    for (size_t j = 0; j < dimensions; ++j) {
        inverse[j][j] = 1 / root[j][j];
        for (size_t i = j + 1; i < dimensions; ++i) {
            double sum = 0;
            for (size_t k = j; k < i; ++k)
                sum += root[i][k] * inverse[k][j];
            inverse[i][j] = -sum / root[i][i];
        }
    }
    return inverse;
}

} // namespace

void VoiceSums::add(const VoiceFrame &frame)
{
    ++frames;
    for (size_t i = 0; i < dimensions; ++i) {
        values[i] += double(frame[i]);
        for (size_t j = 0; j <= i; ++j)
            products[i][j] += double(frame[i]) * double(frame[j]);
    }
}

VoiceSums &VoiceSums::operator+=(const VoiceSums &other)
{
    frames += other.frames;
    for (size_t i = 0; i < dimensions; ++i) {
        values[i] += other.values[i];
        for (size_t j = 0; j <= i; ++j)
            products[i][j] += other.products[i][j];
    }
    return *this;
}

VoiceSums &VoiceSums::operator-=(const VoiceSums &other)
{
    frames -= other.frames;
    for (size_t i = 0; i < dimensions; ++i) {
        values[i] -= other.values[i];
        for (size_t j = 0; j <= i; ++j)
            products[i][j] -= other.products[i][j];
    }
    return *this;
}

VoiceModel::VoiceModel(const VoiceSums &known, const VoiceSums &everybody)
{
    const double weight = framesOfEverybody / std::max(1.0, everybody.frames);
    const double frames = known.frames + framesOfEverybody;
    Matrix covariance{};
    addScatter(covariance, known, 1 / frames);
    addScatter(covariance, everybody, weight / frames);
    for (size_t i = 0; i < dimensions; ++i) {
        covariance[i][i] += minVariance;
        m_mean[i] = (known.values[i] + weight * everybody.values[i]) / frames;
    }
    const Matrix root = rootOf(covariance);
    const Matrix inverse = inverseOf(root);
    for (size_t i = 0; i < dimensions; ++i) {
        m_logDeterminant += 2 * std::log(root[i][i]);
        for (size_t j = 0; j <= i; ++j) {
            for (size_t k = i; k < dimensions; ++k)
                m_precision[i][j] += inverse[k][i] * inverse[k][j];
        }
    }
}

double VoiceModel::fit(const VoiceSums &speech) const
{
    if (speech.frames <= 0)
        return 0;
    const Vector mean = meanOf(speech);
    double distance = 0;
    for (size_t i = 0; i < dimensions; ++i) {
        for (size_t j = 0; j <= i; ++j) {
            const double around = speech.products[i][j] / speech.frames - mean[i] * m_mean[j]
                - m_mean[i] * mean[j] + m_mean[i] * m_mean[j];
            distance += (i == j ? 1 : 2) * m_precision[i][j] * around;
        }
    }
    return -(distance + m_logDeterminant) / 2;
}

} // namespace earmark
